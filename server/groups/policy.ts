import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import type { Admission, GroupRole, MembershipStatus } from '@/db/vocabulary';
import type { Actor, Member } from '@/server/context';
import { anyone, isAdmin, isMember, isStaff, type Policy } from '@/server/policy';

/** A group, and the actor's own membership of it, if there is one. */
export type GroupAsSeen = { admission: Admission; membership: { role: GroupRole; status: MembershipStatus } | null };

/** Rules that other tables need as well. */
export const isIn = (actor: Actor, { membership }: GroupAsSeen) => isMember(actor) && membership?.status === 'joined';
export const moderatesGroup = (actor: Actor, group: GroupAsSeen) => isIn(actor, group) && group.membership?.role === 'moderator';
export const isMemberOfSiteWhereOpen = (actor: Actor, { admission }: GroupAsSeen) => isMember(actor) && admission === 'open';
const hasAskedToJoin = (actor: Actor, { membership }: GroupAsSeen) => isMember(actor) && membership?.status === 'asked';
const isOutsideAnOpenGroup = (actor: Actor, group: GroupAsSeen) => isMemberOfSiteWhereOpen(actor, group) && !isIn(actor, group);
const isOutsideAGroupByApproval = (actor: Actor, { admission, membership }: GroupAsSeen) =>
  isMember(actor) && admission === 'approval' && membership === null;

/** Who may do what with a group. Its name is for everyone; what is said in it (`hear`) is not. */
// biome-ignore format: a table
export const groupPolicy: Policy<'read' | 'hear' | 'openThread' | 'join' | 'ask' | 'leave' | 'admit', GroupAsSeen> = {
  read:       [anyone],
  hear:       [isStaff, isMemberOfSiteWhereOpen, isIn],
  openThread: [isIn],
  join:       [isOutsideAnOpenGroup],
  ask:        [isOutsideAGroupByApproval],
  leave:      [isIn, hasAskedToJoin],
  admit:      [moderatesGroup, isAdmin],
};

/** What of a membership the rules have to know. */
export const membershipAsSeen = { role: memberships.role, status: memberships.status };

/** Joins the actor's own membership to `groups`; nobody's, for a visitor. */
export const ownMembership = (actor: Actor) =>
  and(eq(memberships.groupId, groups.id), actor.kind === 'member' ? eq(memberships.userId, actor.id) : sql`false`);

/** The `hear` row of the table, for lists, over `groups` joined with `ownMembership`. A test holds the two together. */
export function hearableBy(actor: Member): SQL | undefined {
  if (actor.standing !== 'good') return sql`false`;
  if (actor.role !== 'member') return sql`true`;
  return or(eq(groups.admission, 'open'), eq(memberships.status, 'joined'));
}
