import type { Locale } from '@/db/vocabulary';
import accountsEn from './en/accounts.json';
import discussionsEn from './en/discussions.json';
import errorsEn from './en/errors.json';
import feedsEn from './en/feeds.json';
import goingEn from './en/going.json';
import groupsEn from './en/groups.json';
import helpEn from './en/help.json';
import homeEn from './en/home.json';
import listingsEn from './en/listings.json';
import meetingsEn from './en/meetings.json';
import messagesEn from './en/messages.json';
import moderationEn from './en/moderation.json';
import notificationsEn from './en/notifications.json';
import pairsEn from './en/pairs.json';
import postsEn from './en/posts.json';
import questionsEn from './en/questions.json';
import readingEn from './en/reading.json';
import reportingEn from './en/reporting.json';
import roundsEn from './en/rounds.json';
import safetyEn from './en/safety.json';
import searchEn from './en/search.json';
import seekingEn from './en/seeking.json';
import sponsoringEn from './en/sponsoring.json';
import sponsorshipEn from './en/sponsorship.json';
import stagesEn from './en/stages.json';
import uiEn from './en/ui.json';
import watchEn from './en/watch.json';
import wordsEn from './en/words.json';
import accountsEs from './es/accounts.json';
import discussionsEs from './es/discussions.json';
import errorsEs from './es/errors.json';
import feedsEs from './es/feeds.json';
import goingEs from './es/going.json';
import groupsEs from './es/groups.json';
import helpEs from './es/help.json';
import homeEs from './es/home.json';
import listingsEs from './es/listings.json';
import meetingsEs from './es/meetings.json';
import messagesEs from './es/messages.json';
import moderationEs from './es/moderation.json';
import notificationsEs from './es/notifications.json';
import pairsEs from './es/pairs.json';
import postsEs from './es/posts.json';
import questionsEs from './es/questions.json';
import readingEs from './es/reading.json';
import reportingEs from './es/reporting.json';
import roundsEs from './es/rounds.json';
import safetyEs from './es/safety.json';
import searchEs from './es/search.json';
import seekingEs from './es/seeking.json';
import sponsoringEs from './es/sponsoring.json';
import sponsorshipEs from './es/sponsorship.json';
import stagesEs from './es/stages.json';
import uiEs from './es/ui.json';
import watchEs from './es/watch.json';
import wordsEs from './es/words.json';

/** Every word of the product: one file for each domain, in each language. A test holds the languages to the same keys. */
const en = {
  accounts: accountsEn,
  discussions: discussionsEn,
  errors: errorsEn,
  feeds: feedsEn,
  going: goingEn,
  groups: groupsEn,
  help: helpEn,
  home: homeEn,
  listings: listingsEn,
  meetings: meetingsEn,
  messages: messagesEn,
  moderation: moderationEn,
  notifications: notificationsEn,
  pairs: pairsEn,
  posts: postsEn,
  reading: readingEn,
  questions: questionsEn,
  reporting: reportingEn,
  safety: safetyEn,
  search: searchEn,
  rounds: roundsEn,
  seeking: seekingEn,
  sponsoring: sponsoringEn,
  sponsorship: sponsorshipEn,
  stages: stagesEn,
  ui: uiEn,
  watch: watchEn,
  words: wordsEn,
};
const es = {
  accounts: accountsEs,
  discussions: discussionsEs,
  errors: errorsEs,
  feeds: feedsEs,
  going: goingEs,
  groups: groupsEs,
  help: helpEs,
  home: homeEs,
  listings: listingsEs,
  meetings: meetingsEs,
  messages: messagesEs,
  moderation: moderationEs,
  notifications: notificationsEs,
  pairs: pairsEs,
  posts: postsEs,
  reading: readingEs,
  questions: questionsEs,
  reporting: reportingEs,
  safety: safetyEs,
  search: searchEs,
  rounds: roundsEs,
  seeking: seekingEs,
  sponsoring: sponsoringEs,
  sponsorship: sponsorshipEs,
  stages: stagesEs,
  ui: uiEs,
  watch: watchEs,
  words: wordsEs,
};

export type Messages = typeof en;
export const messages: Record<Locale, Messages> = { en, es };
