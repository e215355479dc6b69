import { and, arrayContains, asc, eq, gt, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groups, memberships } from '@/db/schema/groups';
import type { Context, MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { abilities, authorize } from '@/server/policy';
import type { FindGroups, FindPeople, GroupBySlug, GroupRef } from './input';
import { groupPolicy, membershipAsSeen, ownMembership } from './policy';

const groupsPerPage = 48;
const peoplePerPage = 50;

/** The directory, by name: everyone may see which groups there are. */
export async function findGroups(ctx: Context, { stage, topic, after }: FindGroups) {
  const rows = await ctx.db
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
      status: memberships.status,
    })
    .from(groups)
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(
      and(
        stage && arrayContains(groups.stages, [stage]),
        topic && arrayContains(groups.topics, [topic]),
        after === undefined
          ? undefined
          : sql`(${groups.name}, ${groups.id}) > (select name, id from groups last where last.slug = ${after})`,
      ),
    )
    .orderBy(asc(groups.name), asc(groups.id))
    .limit(groupsPerPage + 1);
  const { page, last } = pageOf(rows, groupsPerPage);
  return { groups: page, next: last?.slug ?? null };
}

/** One group as this person sees it: what it is, how they stand to it, what they may do. */
export async function getGroup(ctx: Context, { slug }: GroupBySlug) {
  const { membership: own, ...group } = await loadGroup(ctx, eq(groups.slug, slug));
  return {
    ...group,
    you: ctx.actor.kind === 'member' ? (own?.status ?? ('outside' as const)) : ('visitor' as const),
    moderates: own?.role === 'moderator',
    can: abilities(groupPolicy, ctx.actor, { admission: group.admission, membership: own }),
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
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      status: memberships.status,
      role: memberships.role,
      requestCount: sql<number>`case when ${memberships.role} = 'moderator' then ${asked} else 0 end`,
    })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .where(eq(memberships.userId, ctx.actor.id))
    .orderBy(asc(groups.name), asc(groups.id));
}

/** Who is in a group and who asks to be, for its moderators. */
export async function findPeople(ctx: MemberContext, { slug, after }: FindPeople) {
  const group = await loadGroup(ctx, eq(groups.slug, slug));
  authorize(groupPolicy, 'admit', ctx.actor, group);
  const asking = after === undefined ? await selectPeople(ctx, group.id, 'asked', undefined, 100) : [];
  const rows = await selectPeople(ctx, group.id, 'joined', after, peoplePerPage + 1);
  const { page, last } = pageOf(rows, peoplePerPage);
  return {
    group: { id: group.id, slug: group.slug, name: group.name },
    asking,
    people: page,
    next: last?.handle ?? null,
  };
}

function selectPeople(ctx: MemberContext, groupId: string, status: 'asked' | 'joined', after: string | undefined, limit: number) {
  return ctx.db
    .select({ id: users.id, handle: users.handle, role: memberships.role, since: memberships.since })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.groupId, groupId), eq(memberships.status, status), after === undefined ? undefined : gt(users.handle, after)))
    .orderBy(asc(users.handle))
    .limit(limit);
}

/** A group with the actor's own membership: what every rule of `groupPolicy` has to know. */
export async function loadGroup(ctx: Context, which: SQL) {
  const [group] = await ctx.db
    .select({
      id: groups.id,
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      rules: groups.rules,
      admission: groups.admission,
      stages: groups.stages,
      topics: groups.topics,
      welcomesLovedOnes: groups.welcomesLovedOnes,
      memberCount: groups.memberCount,
      threadCount: groups.threadCount,
      membership: membershipAsSeen,
    })
    .from(groups)
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(which);
  if (!group) throw notFound('group');
  return group;
}
