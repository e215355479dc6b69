import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groupRefusals, groups, memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { pageOf } from '@/server/page';
import { allows, authorize } from '@/server/policy';
import type { FindPeople } from './input';
import { groupPolicy } from './policy';
import { loadGroup } from './queries';

const peoplePerPage = 50;
const shortListMax = 100;

/** Who is in a group, who asks to be, and who is kept out, for its moderators. */
export async function findPeople(ctx: MemberContext, { slug, after }: FindPeople) {
  const group = await loadGroup(ctx, eq(groups.slug, slug));
  authorize(groupPolicy, 'admit', ctx.actor, group);
  const isFirstPage = after === undefined;
  const asking = isFirstPage ? await selectPeople(ctx, group.id, 'asked', undefined, shortListMax) : [];
  const refused = isFirstPage ? await selectRefused(ctx, group.id) : [];
  const rows = await selectPeople(ctx, group.id, 'joined', after, peoplePerPage + 1);
  const { page, last } = pageOf(rows, peoplePerPage);
  return {
    group: { id: group.id, slug: group.slug, name: group.name },
    canRemoveModerators: allows(groupPolicy, 'removeModerator', ctx.actor, group),
    asking,
    refused,
    people: page.map((person) => ({ ...person, isYou: person.id === ctx.actor.id })),
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

function selectRefused(ctx: MemberContext, groupId: string) {
  const { kind, note, until, refusedAt, triedAt } = groupRefusals;
  return ctx.db
    .select({ id: users.id, handle: users.handle, kind, note, until, refusedAt, triedAt })
    .from(groupRefusals)
    .innerJoin(users, eq(users.id, groupRefusals.userId))
    .where(and(eq(groupRefusals.groupId, groupId), or(isNull(until), gt(until, ctx.now))))
    .orderBy(desc(refusedAt), asc(users.handle))
    .limit(shortListMax);
}
