import { and, arrayContains, asc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { groups, memberships } from '@/db/schema/groups';
import type { Context, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { abilities, allows, authorize } from '@/server/policy';
import type { FindGroups, GroupBySlug, GroupRef } from './input';
import { type GroupAsSeen, groupPolicy, membershipAsSeen, ownMembership, readableBy } from './policy';
import { isInvited, isOver, refusalOf } from './standing';

const groupsPerPage = 48;
const suggestedMax = 3;

/** The directory, by name, so that its order tells nothing of what goes on in a group: those that this person may know of. */
export async function findGroups(ctx: Context, { stage, topic, lovedOnes, after }: FindGroups) {
  const rows = await selectGroups(ctx)
    .where(
      and(
        readableBy(ctx),
        isNull(groups.archivedAt),
        stage && arrayContains(groups.stages, [stage]),
        topic && arrayContains(groups.topics, [topic]),
        lovedOnes && eq(groups.welcomesLovedOnes, true),
        // The place is given by its name, not looked up: whether there is such a group is not for everyone to learn.
        after === undefined ? undefined : sql`(${groups.name}, ${groups.id}) > (${after.slice(37)}, ${after.slice(0, 36)}::uuid)`,
      ),
    )
    .orderBy(asc(groups.name), asc(groups.id))
    .limit(groupsPerPage + 1);
  const { page, last } = pageOf(rows, groupsPerPage);
  return { groups: page.map((group) => inDirectory(ctx, group)), next: last ? `${last.id}.${last.name}` : null };
}

/** A few groups for the stage a person chose that they are not in yet, for them alone to see. None for who chose none. */
export async function suggestedGroups(ctx: MemberContext) {
  const { stage } = ctx.actor;
  if (stage === 'unsaid') return [];
  const rows = await selectGroups(ctx)
    .where(
      and(
        readableBy(ctx),
        arrayContains(groups.stages, [stage]),
        isNull(memberships.status),
        isNull(groups.capacity),
        ne(groups.admission, 'invitation'),
        sql`not ${isOver(ctx)}`,
      ),
    )
    .orderBy(asc(groups.name), asc(groups.id))
    .limit(suggestedMax);
  return rows.map((group) => inDirectory(ctx, group));
}

function selectGroups(ctx: Context) {
  return ctx.db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      admission: groups.admission,
      stages: groups.stages,
      topics: groups.topics,
      welcomesLovedOnes: groups.welcomesLovedOnes,
      memberCount: groups.memberCount,
      capacity: groups.capacity,
      endsAt: groups.endsAt,
      isOver: isOver(ctx),
      membership: membershipAsSeen,
    })
    .from(groups)
    .leftJoin(memberships, ownMembership(ctx.actor))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectGroups>>[number];

function inDirectory({ actor }: Context, { membership, ...group }: Row) {
  return { ...group, memberCount: countFor(actor, { ...group, membership }), status: standingOf(membership) };
}

/** In it, or waiting to be; a ban is no standing, and is told as a refusal. */
const standingOf = (membership: GroupAsSeen['membership']) => (membership && membership.status !== 'banned' ? membership.status : null);

/** How many people are in a group is for those who may hear it, and for everyone where it is open. */
function countFor(actor: Context['actor'], group: GroupAsSeen & { memberCount: number }) {
  return group.admission === 'open' || allows(groupPolicy, 'hear', actor, group) ? group.memberCount : null;
}

/** One group as this person sees it: what it is, how they stand to it, what they may do. */
export async function getGroup(ctx: Context, { slug }: GroupBySlug) {
  const { membership: own, threadCount: _, moderators, refusal, ...group } = await loadGroup(ctx, eq(groups.slug, slug));
  const seen = { ...group, membership: own };
  const can = abilities(groupPolicy, ctx.actor, seen);
  return {
    ...group,
    memberCount: countFor(ctx.actor, seen),
    moderators: can.hear ? moderators : [],
    you: ctx.actor.kind === 'member' ? (standingOf(own) ?? ('outside' as const)) : ('visitor' as const),
    moderates: own?.role === 'moderator',
    refusal: refusal && { note: refusal.note, until: refusal.until === null ? null : new Date(refusal.until) },
    can,
  };
}

/** Whether this person may still hear the talk of a group: throws when not. What a live page asks before each turn. */
export async function getHearableGroup(ctx: MemberContext, { groupId }: GroupRef) {
  const group = await loadGroup(ctx, eq(groups.id, groupId));
  authorize(groupPolicy, 'hear', ctx.actor, group);
  return group;
}

/** The groups the actor is in, or has asked to be in, with how many people wait to be let in where they are a moderator. */
export function myGroups(ctx: MemberContext) {
  const asked = sql<number>`(select count(*)::int from memberships waiting where waiting.group_id = ${groups.id} and waiting.status = 'asked')`;
  return ctx.db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      admission: groups.admission,
      stages: groups.stages,
      topics: groups.topics,
      welcomesLovedOnes: groups.welcomesLovedOnes,
      capacity: groups.capacity,
      endsAt: groups.endsAt,
      isOver: isOver(ctx),
      memberCount: sql<number | null>`case when ${memberships.status} = 'joined' then ${groups.memberCount} end`,
      status: sql<'asked' | 'joined'>`${memberships.status}`,
      role: memberships.role,
      requestCount: sql<number>`case when ${memberships.role} = 'moderator' then ${asked} else 0 end`,
    })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .where(and(eq(memberships.userId, ctx.actor.id), ne(memberships.status, 'banned')))
    .orderBy(asc(groups.name), asc(groups.id));
}

const moderatorHandles = sql<string[]>`array(select u.handle from memberships m join users u on u.id = m.user_id
  where m.group_id = ${groups.id} and m.role = 'moderator' and u.standing = 'good' order by u.handle)`;

/** A group with the actor's own membership: what every rule of `groupPolicy` has to know. One that they may not know of is not there. */
export async function loadGroup(ctx: Context, which: SQL) {
  const [group] = await ctx.db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      rules: groups.rules,
      approvesFirst: groups.approvesFirst,
      admission: groups.admission,
      stages: groups.stages,
      topics: groups.topics,
      welcomesLovedOnes: groups.welcomesLovedOnes,
      memberCount: groups.memberCount,
      threadCount: groups.threadCount,
      version: groups.version,
      capacity: groups.capacity,
      endsAt: groups.endsAt,
      archivedAt: groups.archivedAt,
      opensAs: groups.opensAs,
      opensAt: groups.opensAt,
      isOver: isOver(ctx),
      isInvited: isInvited(ctx),
      moderators: moderatorHandles,
      refusal: refusalOf(ctx),
      membership: membershipAsSeen,
    })
    .from(groups)
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(which);
  if (!group || !allows(groupPolicy, 'read', ctx.actor, group)) throw notFound('group');
  return group;
}
