import { and, desc, eq, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { acts, auditLog } from '@/db/schema/acts';
import { aliasOpenings } from '@/db/schema/discussions';
import type { loggedEvents } from '@/db/schema/events';
import { groups } from '@/db/schema/groups';
import type { ActKind, HandlerLevel, ReportReason, Role } from '@/db/vocabulary';
import type { Member, MemberContext } from '@/server/context';
import { pageOf } from '@/server/page';
import { isStaff } from '@/server/policy';
import type { FindLog } from './input';
import { enterDesk } from './queries';

const pageSize = 30;
const detail = (key: string) => sql`${auditLog.details} ->> ${sql.raw(`'${key}'`)}`;

/**
 * What was done with a right that others lack, the latest first: those who moderate a group see what was done in it, the site's moderators
 * everything, and nobody what was done about themselves.
 */
export async function findLog(ctx: MemberContext, { before }: FindLog) {
  await enterDesk(ctx, 'log');
  const rows = await ctx.db
    .select({
      id: auditLog.id,
      name: sql<(typeof loggedEvents)[number]>`${auditLog.name}`,
      happenedAt: auditLog.happenedAt,
      by: users.handle,
      role: auditLog.actorRole,
      group: groups.name,
      /** Of an act; other entries have kinds of their own, which their words do not say. */
      kind: sql<ActKind | null>`case when ${auditLog.name} like 'act.%' then ${detail('kind')} end`,
      to: sql<HandlerLevel | Role | null>`coalesce(${detail('to')}, ${detail('role')})`,
      reason: sql<ReportReason | null>`${detail('reason')}`,
      rule: sql<string | null>`${detail('rule')}`,
      count: sql<number>`coalesce((${detail('count')})::int, 0)`,
      isPart: sql<boolean>`${detail('parentId')} is not null`,
      /** The words that went with it. */
      words: sql<string | null>`coalesce(${aliasOpenings.reason}, nullif(${acts.words}, ''))`,
      caseId: caseOf(ctx.actor),
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .leftJoin(groups, eq(groups.id, auditLog.groupId))
    .leftJoin(acts, eq(acts.id, sql`coalesce(id_in(${auditLog.details}, 'actId'), ${auditLog.subjectId})`))
    .leftJoin(aliasOpenings, and(eq(auditLog.name, 'alias.opened'), eq(aliasOpenings.id, sql`id_in(${auditLog.details}, 'openingId')`)))
    .where(
      and(
        before ? lt(auditLog.id, before) : undefined,
        or(isNull(auditLog.personId), ne(auditLog.personId, ctx.actor.id), eq(auditLog.actorId, ctx.actor.id)),
        isStaff(ctx.actor) ? undefined : inGroupsOf(ctx.actor),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { entries: page, next: last?.id };
}

/** Who speaks under a name for one thread is the site's to look up, and to know that it was looked up. */
const inGroupsOf = (actor: Member) =>
  and(
    sql`${auditLog.groupId} in (select m.group_id from memberships m where m.user_id = ${actor.id} and m.role = 'moderator' and m.status = 'joined')`,
    ne(auditLog.name, 'alias.opened'),
  );

/** The newest case about what an entry of the log is of, when it is the actor's to see. */
const caseOf = (actor: Member) => sql<string | null>`(
  select c.id from cases c join case_handlers h on h.case_id = c.id and h.user_id = ${actor.id}
  where c.id in (${auditLog.subjectId}, id_in(${auditLog.details}, 'caseId'))
    or c.target_id in (${auditLog.subjectId}, id_in(${auditLog.details}, 'targetId'))
  order by c.opened_at desc limit 1)`;
