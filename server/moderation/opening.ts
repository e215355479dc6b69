import { and, eq, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { cases } from '@/db/schema/moderation';
import type { CaseSource, ReportReason, TargetKind } from '@/db/vocabulary';
import type { Context } from '@/server/context';

/**
 * How soon a case of each priority should be decided, in minutes: where a life may be at risk within half an hour; what does harm while it
 * stands within a day; the rest within three (what 7 Cups and ReachOut promise).
 */
const minutesToDecide = [30, 1440, 4320] as const;
const urgent: ReportReason[] = ['sourcing', 'selling', 'personal-data', 'romance', 'minor', 'medical-advice'];

export const priorityOf = (reason: ReportReason) => (reason === 'danger' ? 0 : urgent.includes(reason) ? 1 : 2);

type Opening = {
  targetKind: TargetKind;
  targetId: string;
  groupId: string | null;
  subjectId: string | null;
  reason: ReportReason;
  source?: CaseSource;
};

/**
 * The open case about this thing, made by whichever of many that come first: by a report, a rule of the site (`source: 'rule'`), or a
 * moderator. One about a moderator of the group goes to the site's, one about the site's own to the admins, as long as there is another.
 */
export async function openCase(ctx: Context, { targetKind, targetId, groupId, subjectId, reason, source = 'report' }: Opening) {
  const priority = priorityOf(reason);
  const dueAt = new Date(ctx.now.getTime() + (minutesToDecide[priority] ?? 0) * 60_000);
  const level = levelOf(ctx, groupId, subjectId, targetId);
  const opened = await ctx.db
    .insert(cases)
    .values({
      ...{ targetKind, targetId, groupId, subjectId, source, priority, dueAt },
      isDanger: priority === 0,
      openedLevel: level,
      level,
      openedAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [cases.targetKind, cases.targetId],
      targetWhere: sql`status = 'open'`,
      set: {
        isDanger: sql`${cases.isDanger} or excluded.is_danger`,
        priority: sql`least(${cases.priority}, excluded.priority)`,
        dueAt: sql`least(${cases.dueAt}, excluded.due_at)`,
      },
    })
    .returning({ id: cases.id });
  return one(opened).id;
}

/**
 * The lowest level that stands above the person it concerns. Of words under a name for one thread it is the group's, whoever it is: to go
 * higher would tell that it is somebody who moderates.
 */
function levelOf({ actor }: Context, groupId: string | null, subjectId: string | null, targetId: string) {
  const reporterId = actor.kind === 'member' ? actor.id : null;
  return sql<'group' | 'site' | 'admin'>`coalesce((
    select case
      when u.role <> 'member' and exists (select from users a where a.role = 'admin' and a.standing = 'good'
        and a.id <> u.id and a.id is distinct from ${reporterId}::uuid) then 'admin'
      when u.role <> 'member' or ${groupId}::uuid is null or exists (select from memberships m
        where m.group_id = ${groupId}::uuid and m.user_id = u.id and m.role = 'moderator') then 'site'
      else 'group' end
    from users u where u.id = ${subjectId}::uuid
      and not exists (select from posts p where p.id = ${targetId}::uuid and p.is_anonymous)), case when ${groupId}::uuid is null then 'site' else 'group' end)`;
}

/** Counts anew who reported, and how much that weighs. */
export async function weighCase(ctx: Context, caseId: string) {
  const [weighed] = await ctx.db
    .update(cases)
    .set({
      score: sql`coalesce((select sum(r.weight) from reports r where r.case_id = ${caseId} and r.withdrawn_at is null), 0)`,
      trustedCount: sql`(select count(*) from reports r where r.case_id = ${caseId} and r.withdrawn_at is null and r.weight >= ${trustedWeight})`,
      isCoordinated: sql`${cases.isCoordinated} or (
        select count(*) >= ${coordinatedCount} from reports r where r.case_id = ${caseId} and r.weight <= ${newcomerWeight}
          and r.reported_at > ${ctx.now.toISOString()}::timestamptz - interval '1 hour')`,
    })
    .where(and(eq(cases.id, caseId), eq(cases.status, 'open')))
    .returning({ score: cases.score, trustedCount: cases.trustedCount, isCoordinated: cases.isCoordinated });
  return weighed;
}

/** What a report weighs: an account of less than two weeks little, one whose reports were often found right more. Nobody's weighs nothing. */
const newcomerWeight = 0.25;
const trustedWeight = 1;
const coordinatedCount = 5;

export function weightOf(userId: string, now: Date) {
  const moment = sql`${now.toISOString()}::timestamptz`;
  return sql<number>`(
    select case
      when u.joined_at > ${moment} - interval '14 days' then ${newcomerWeight}
      when u.joined_at > ${moment} - interval '30 days' then 0.5
      when judged.count >= 3 and judged.upheld * 2 < judged.count then 0.5
      when judged.count >= 3 and judged.upheld * 10 >= judged.count * 7 then 1.5
      else 1 end::real
    from users u, lateral (
      select count(*) as count, count(*) filter (where c.status in ('hidden', 'upheld')) as upheld
      from (select r.case_id from reports r where r.reporter_id = u.id order by r.reported_at desc limit 50) r
      join cases c on c.id = r.case_id and c.status in ('hidden', 'upheld', 'dismissed')) judged
    where u.id = ${userId}::uuid)`;
}
