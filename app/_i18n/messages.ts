import type { Locale } from '@/db/vocabulary';
import accountsEn from './en/accounts.json';
import discussionsEn from './en/discussions.json';
import errorsEn from './en/errors.json';
import groupsEn from './en/groups.json';
import helpEn from './en/help.json';
import homeEn from './en/home.json';
import meetingsEn from './en/meetings.json';
import moderationEn from './en/moderation.json';
import notificationsEn from './en/notifications.json';
import reportingEn from './en/reporting.json';
import sponsorshipEn from './en/sponsorship.json';
import uiEn from './en/ui.json';
import wordsEn from './en/words.json';
import accountsEs from './es/accounts.json';
import discussionsEs from './es/discussions.json';
import errorsEs from './es/errors.json';
import groupsEs from './es/groups.json';
import helpEs from './es/help.json';
import homeEs from './es/home.json';
import meetingsEs from './es/meetings.json';
import moderationEs from './es/moderation.json';
import notificationsEs from './es/notifications.json';
import reportingEs from './es/reporting.json';
import sponsorshipEs from './es/sponsorship.json';
import uiEs from './es/ui.json';
import wordsEs from './es/words.json';

/** Every word of the product: one file for each domain, in each language. A test holds the languages to the same keys. */
const en = {
  accounts: accountsEn,
  discussions: discussionsEn,
  errors: errorsEn,
  groups: groupsEn,
  help: helpEn,
  home: homeEn,
  meetings: meetingsEn,
  moderation: moderationEn,
  notifications: notificationsEn,
  reporting: reportingEn,
  sponsorship: sponsorshipEn,
  ui: uiEn,
  words: wordsEn,
};
const es = {
  accounts: accountsEs,
  discussions: discussionsEs,
  errors: errorsEs,
  groups: groupsEs,
  help: helpEs,
  home: homeEs,
  meetings: meetingsEs,
  moderation: moderationEs,
  notifications: notificationsEs,
  reporting: reportingEs,
  sponsorship: sponsorshipEs,
  ui: uiEs,
  words: wordsEs,
};

export type Messages = typeof en;
export const messages: Record<Locale, Messages> = { en, es };
