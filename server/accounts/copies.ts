import { contactsCopy } from '@/server/contacts/copy';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { discussionsCopy } from '@/server/discussions/copy';
import { groupsCopy } from '@/server/groups/copy';
import { meetingsCopy } from '@/server/meetings/copy';
import { messagesCopy } from '@/server/messages/copy';
import { moderationCopy } from '@/server/moderation/copy';
import { notificationsCopy } from '@/server/notifications/copy';
import { pairsCopy } from '@/server/pairs/copy';
import { authorize } from '@/server/policy';
import { readingCopy } from '@/server/reading/copy';
import { safetyCopy } from '@/server/safety/copy';
import { sponsorshipCopy } from '@/server/sponsorship/copy';
import { watchCopy } from '@/server/watch/copy';
import { confirm } from './confirming';
import { accountCopy } from './copy';
import type { Confirm } from './input';
import { accountPolicy } from './policy';

/** Every domain's part of the copy that people can have of their own data. To add a domain: write its `copy.ts`, and name it here. */
export const copyParts = {
  account: accountCopy,
  groups: groupsCopy,
  discussions: discussionsCopy,
  reading: readingCopy,
  messages: messagesCopy,
  sponsorship: sponsorshipCopy,
  meetings: meetingsCopy,
  pairs: pairsCopy,
  contacts: contactsCopy,
  safety: safetyCopy,
  watch: watchCopy,
  notifications: notificationsCopy,
  reports: moderationCopy,
} satisfies Record<string, CopyPart>;

/**
 * All that is kept of the actor, for themselves. They show once more that it is they: nothing is kept of the copy, and no link leads to
 * it, so that there is none to be found later.
 */
export async function copyMyData(ctx: MemberContext, input: Confirm) {
  authorize(accountPolicy, 'read', ctx.actor, ctx.actor);
  await confirm(ctx, input);
  const parts: Record<string, unknown> = {};
  for (const [name, { copy }] of Object.entries(copyParts)) parts[name] = await copy(ctx);
  return { madeAt: ctx.now, ...parts };
}
