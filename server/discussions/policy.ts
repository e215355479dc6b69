import { and, eq, isNull, or, type SQL } from 'drizzle-orm';
import { threads } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import type { Actor, Member } from '@/server/context';
import { type GroupAsSeen, groupPolicy, hearableBy, isIn, moderatesGroup } from '@/server/groups/policy';
import { allows, isMember, isStaff, type Policy } from '@/server/policy';

/** A thread or a post, with the group it stands in as the actor sees that. */
export type Said = GroupAsSeen & { authorId: string | null; hiddenAt: Date | null };

const isAuthor = (actor: Actor, { authorId }: Said) => actor.kind === 'member' && actor.standing === 'good' && actor.id === authorId;
const hearsGroup = (actor: Actor, group: GroupAsSeen) => allows(groupPolicy, 'hear', actor, group);
const hearsGroupWhileShown = (actor: Actor, said: Said) => hearsGroup(actor, said) && said.hiddenAt === null;
const isAuthorAndHearsGroup = (actor: Actor, said: Said) => hearsGroup(actor, said) && isAuthor(actor, said);
const hearsAnotherWhileShown = (actor: Actor, said: Said) => hearsGroupWhileShown(actor, said) && !isAuthor(actor, said);
const isInAndHearsAnotherWhileShown = (actor: Actor, said: Said) => isIn(actor, said) && hearsAnotherWhileShown(actor, said);
const isStaffAndNotAuthor = (actor: Actor, said: Said) => isStaff(actor) && !isAuthor(actor, said);

const isStaffAndIn = (actor: Actor, said: Said) => isStaff(actor) && isIn(actor, said);

/**
 * Who may do what with a thread. One that was hidden with its first post can still be opened, for the replies of others; its title, and
 * its place in lists (`find`), are there only for its author and for moderators.
 */
// biome-ignore format: a table
export const threadPolicy: Policy<'read' | 'find' | 'reply' | 'replyWhenClosed' | 'close' | 'pin' | 'move', Said> = {
  read:            [hearsGroup],
  find:            [isStaff, moderatesGroup, hearsGroupWhileShown, isAuthorAndHearsGroup],
  reply:           [isIn],
  replyWhenClosed: [moderatesGroup, isStaffAndIn],
  close:           [moderatesGroup, isStaff],
  pin:             [moderatesGroup, isStaff],
  move:            [moderatesGroup],
};

/** The `read` row of the table, for queries over `threads`, `groups` and `ownMembership`. A test holds the two together. */
export const readableBy = (actor: Member): SQL | undefined => hearableBy(actor);

/** The `find` row of the table, for lists over the same. A test holds the two together. */
export function findableBy(actor: Member): SQL | undefined {
  if (isStaff(actor)) return readableBy(actor);
  return and(readableBy(actor), or(isNull(threads.hiddenAt), eq(threads.authorId, actor.id), eq(memberships.role, 'moderator')));
}

/**
 * Who may do what with a post. `read` is its words: when it is hidden, others see only that something was. The author may take
 * their words back even after they left. Hiding them is an act of moderation: see `act`.
 */
// biome-ignore format: a table
export const postPolicy: Policy<'read' | 'react' | 'report' | 'edit' | 'delete' | 'hideRevision' | 'openAlias', Said> = {
  read:         [isStaff, moderatesGroup, hearsGroupWhileShown, isAuthorAndHearsGroup],
  react:        [isInAndHearsAnotherWhileShown],
  report:       [hearsAnotherWhileShown],
  edit:         [isAuthorAndHearsGroup],
  delete:       [isAuthor],
  hideRevision: [isAuthorAndHearsGroup, moderatesGroup, isStaff],
  openAlias:    [isStaffAndNotAuthor],
};

/** Who may keep words that are not yet sent: everyone their own, which nobody else is ever given. */
export const draftPolicy: Policy<'keep', undefined> = { keep: [isMember] };
