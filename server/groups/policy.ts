import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import type { Admission, GroupRole, MembershipStatus } from '@/db/vocabulary';
import type { Actor, Context, Member } from '@/server/context';
import { isAdmin, isMember, isStaff, type Policy } from '@/server/policy';
import { isInvited } from './standing';

/** A group, and the actor's own membership of it, if there is one. */
export type GroupAsSeen = {
  admission: Admission;
  membership: { role: GroupRole; status: MembershipStatus } | null;
  /** Whether somebody has asked them in. */
  isInvited?: boolean;
  /** It was archived, or is a circle that has come to its end. */
  isOver?: boolean;
};

/** Rules that other tables need as well. */
export const isIn = (actor: Actor, { membership }: GroupAsSeen) => isMember(actor) && membership?.status === 'joined';
export const moderatesGroup = (actor: Actor, group: GroupAsSeen) => isIn(actor, group) && group.membership?.role === 'moderator';
export const isMemberOfSiteWhereOpen = (actor: Actor, { admission, membership }: GroupAsSeen) =>
  isMember(actor) && admission === 'open' && membership?.status !== 'banned';
const anyoneWhereListed = (_: Actor, { admission }: GroupAsSeen) => admission !== 'invitation';
const isInvitedToIt = (actor: Actor, group: GroupAsSeen) => isMember(actor) && group.isInvited === true && !isIn(actor, group);
const isInWhileItGoesOn = (actor: Actor, group: GroupAsSeen) => isIn(actor, group) && !group.isOver;
const hasAskedToJoin = (actor: Actor, { membership }: GroupAsSeen) => isMember(actor) && membership?.status === 'asked';
const isOutsideAnOpenGroup = (actor: Actor, group: GroupAsSeen) =>
  isMember(actor) && group.admission === 'open' && !isIn(actor, group) && !group.isOver;
const isOutsideAGroupByApproval = (actor: Actor, { admission, membership, isOver }: GroupAsSeen) =>
  isMember(actor) && admission === 'approval' && (membership === null || membership.status === 'banned') && !isOver;
const isInAGroupByInvitation = (actor: Actor, group: GroupAsSeen) => isInWhileItGoesOn(actor, group) && group.admission === 'invitation';
const moderatesGroupWhileItGoesOn = (actor: Actor, group: GroupAsSeen) => moderatesGroup(actor, group) && !group.isOver;

type Verb =
  | ('read' | 'hear' | 'openThread' | 'join' | 'ask' | 'accept' | 'leave' | 'stepDown')
  | ('invite' | 'takeBack' | 'admit' | 'remove' | 'removeModerator' | 'appoint' | 'edit' | 'openUp' | 'archive' | 'reopen');

/** Who may do what with a group. Its name is for everyone, but for one by invitation; what is said in it (`hear`) is not. */
// biome-ignore format: a table
export const groupPolicy: Policy<Verb, GroupAsSeen> = {
  read:            [anyoneWhereListed, isIn, isInvitedToIt, isStaff],
  hear:            [isStaff, isMemberOfSiteWhereOpen, isIn],
  openThread:      [isInWhileItGoesOn],
  join:            [isOutsideAnOpenGroup],
  ask:             [isOutsideAGroupByApproval],
  accept:          [isInvitedToIt],
  leave:           [isIn, hasAskedToJoin],
  stepDown:        [moderatesGroup],
  invite:          [isInAGroupByInvitation, moderatesGroupWhileItGoesOn],
  takeBack:        [isIn, isStaff],
  admit:           [moderatesGroup, isAdmin],
  remove:          [moderatesGroup, isStaff],
  removeModerator: [isStaff],
  appoint:         [moderatesGroup, isAdmin],
  edit:            [moderatesGroup, isStaff],
  openUp:          [isStaff],
  archive:         [moderatesGroup, isStaff],
  reopen:          [moderatesGroup, isStaff],
};

/** Who may begin a group. Circles are small and end by themselves, so that anyone may. */
export const foundingPolicy: Policy<'group' | 'circle', undefined> = { group: [isStaff], circle: [isMember] };

/** What of a membership the rules have to know. */
export const membershipAsSeen = { role: memberships.role, status: memberships.status };

/** Joins the actor's own membership to `groups`; nobody's, for a visitor. */
export const ownMembership = (actor: Actor) =>
  and(eq(memberships.groupId, groups.id), actor.kind === 'member' ? eq(memberships.userId, actor.id) : sql`false`);

/** The `hear` row of the table, for lists, over `groups` joined with `ownMembership`. A test holds the two together. */
export function hearableBy(actor: Member): SQL | undefined {
  if (actor.standing !== 'good') return sql`false`;
  if (actor.role !== 'member') return sql`true`;
  return or(sql`(${groups.admission} = 'open' and ${memberships.status} is distinct from 'banned')`, eq(memberships.status, 'joined'));
}

/** The `read` row of the table, for lists over the same. A test holds the two together. */
export function readableBy({ actor, now }: Pick<Context, 'actor' | 'now'>): SQL | undefined {
  const isListed = ne(groups.admission, 'invitation');
  if (actor.kind !== 'member' || actor.standing !== 'good') return isListed;
  if (actor.role !== 'member') return sql`true`;
  return or(isListed, eq(memberships.status, 'joined'), isInvited({ actor, now }));
}
