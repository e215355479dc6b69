import { and, asc, desc, eq, inArray, isNull, ne, not, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { users } from '@/db/schema/accounts';
import { acts, appeals } from '@/db/schema/acts';
import { groups } from '@/db/schema/groups';
import { caseEntries, cases } from '@/db/schema/moderation';
import { type AppealStatus, sanctionKinds } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { holdRole } from '@/server/groups/standing';
import { authorize, isStaff } from '@/server/policy';
import { walkTogether } from '@/server/sponsorship/near';
import { factsOf, subjectOf } from './facts';
import type { DecideAppeal, MakeAppeal, ReplyToAppeal } from './input';
import { actPolicy } from './policy';
import { takeBack } from './undoing';

/** How long one may appeal, and by when it is answered. */
const appealDays = 14;
const answerDays = 7;
const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000);
/**
 * What may be appealed: what is against a person, and that words of theirs were hidden. Not words under a name for one thread: whoever
 * appealed would say whose they are.
 */
const isAppealable = or(
  inArray(acts.kind, [...sanctionKinds]),
  and(eq(acts.kind, 'hide'), isNull(acts.parentId), sql`exists (select from posts p where p.id = ${acts.targetId} and not p.is_anonymous)`),
);

/** The topic under which appeals are watched by the staff. */
const appealsTopic = 'appeals';

/** Says that something done about the actor or their words was a mistake: once for each, within two weeks. A suspended person can. */
export function makeAppeal(ctx: MemberContext, { actId, words }: MakeAppeal) {
  return inTransaction(ctx, async (ctx) => {
    const [act] = await ctx.db
      .select()
      .from(acts)
      .where(and(eq(acts.id, actId), eq(acts.subjectId, ctx.actor.id), isAppealable));
    if (!act) throw notFound('act');
    authorize(actPolicy, 'appeal', ctx.actor, {
      personId: act.subjectId,
      rank: 0,
      moderatesIt: false,
      isForSite: true,
      doneBy: act.doneBy,
    });
    if (daysAfter(act.startsAt, appealDays) < ctx.now) throw conflict('appeal.tooLate', 'words');
    if (act.status === 'undone' || act.status === 'proposed') throw conflict('appeal.nothingStands', 'words');
    const id = crypto.randomUUID();
    await ctx.db
      .insert(appeals)
      .values({ id, actId, words, appealedAt: ctx.now, dueAt: daysAfter(ctx.now, answerDays) })
      .catch((error) => {
        throw constraintOf(error) === 'appeals_actId_unique' ? conflict('appeal.onlyOnce', 'words') : error;
      });
    await record(ctx, 'appeal.made', id, { actId }, [appealsTopic, ctx.actor.id]);
  });
}

/**
 * Decides an appeal, with words. Not by who did it, nor by anybody who does not stand above the person. A sanction that is taken back is
 * taken back with all that it did.
 */
export function decideAppeal(ctx: MemberContext, { appealId, verdict, answer }: DecideAppeal) {
  return inTransaction(ctx, async (ctx) => {
    await holdRole(ctx);
    const [appeal] = await ctx.db.select().from(appeals).where(eq(appeals.id, appealId)).for('update');
    const [act] = appeal ? await ctx.db.select().from(acts).where(eq(acts.id, appeal.actId)) : [];
    if (!appeal || !act) throw notFound('appeal');
    const [fact] = await factsOf(ctx, [{ ...act, reason: act.reason ?? undefined }]);
    if (!isStaff(ctx.actor) || !fact) throw notFound('appeal');
    authorize(actPolicy, 'decideAppeal', ctx.actor, { ...subjectOf({ ...fact, groupId: act.groupId }), doneBy: act.doneBy });
    if (await isNear(ctx, act.subjectId)) throw notFound('appeal');
    if (appeal.status !== 'open') throw conflict('appeal.alreadyDecided');
    await ctx.db
      .update(appeals)
      .set({ status: verdict, answer, decidedBy: ctx.actor.id, decidedAt: ctx.now })
      .where(eq(appeals.id, appealId));
    if (verdict === 'overturned') await takeBack(ctx, [act.id], 'undone');
    await record(
      ctx,
      verdict === 'overturned' ? 'appeal.overturned' : 'appeal.upheld',
      appealId,
      { actId: act.id, personId: act.subjectId ?? '' },
      [appealsTopic, ...(act.subjectId ? [act.subjectId] : [])],
    );
  });
}

async function isNear(ctx: MemberContext, personId: string | null) {
  const [near] = await ctx.db.execute(sql`
    select 1 where ${walkTogether(sql`${ctx.actor.id}::uuid`, sql`${personId}::uuid`)}`);
  return near !== undefined;
}

/** The one answer of the person to the words they were given. */
export function answerAppeal(ctx: MemberContext, { appealId, words }: ReplyToAppeal) {
  return inTransaction(ctx, async (ctx) => {
    const [own] = await ctx.db
      .select({ status: appeals.status, repliedAt: appeals.repliedAt, actId: appeals.actId })
      .from(appeals)
      .innerJoin(acts, and(eq(acts.id, appeals.actId), eq(acts.subjectId, ctx.actor.id)))
      .where(eq(appeals.id, appealId))
      .for('update', { of: appeals });
    if (!own) throw notFound('appeal');
    if (own.status === 'open') throw conflict('appeal.notDecidedYet', 'words');
    if (own.repliedAt) throw conflict('appeal.answeredOnce', 'words');
    await ctx.db.update(appeals).set({ reply: words, repliedAt: ctx.now }).where(eq(appeals.id, appealId));
    await record(ctx, 'appeal.replied', appealId, { actId: own.actId }, [appealsTopic]);
  });
}

const deciders = alias(users, 'deciders');
const doers = alias(users, 'doers');

/** Appeals for the staff: those that wait, the one due first; then those that were answered. Nobody is shown one of their own. */
export async function findAppeals(ctx: MemberContext) {
  authorize(actPolicy, 'decideAppeal', ctx.actor, { personId: null, rank: -1, moderatesIt: false, isForSite: true, doneBy: null });
  return ctx.db
    .select({
      id: appeals.id,
      words: appeals.words,
      status: appeals.status,
      appealedAt: appeals.appealedAt,
      dueAt: appeals.dueAt,
      answer: appeals.answer,
      reply: appeals.reply,
      decidedAt: appeals.decidedAt,
      decidedBy: deciders.handle,
      act: {
        id: acts.id,
        kind: acts.kind,
        reason: acts.reason,
        words: acts.words,
        startsAt: acts.startsAt,
        endsAt: acts.endsAt,
        caseId: acts.caseId,
        /** Of words that were hidden, where they stand. */
        post: sql<{ slug: string; thread: number; number: number } | null>`(
          select jsonb_build_object('slug', g.slug, 'thread', t.number, 'number', p.number) from posts p
          join threads t on t.id = p.thread_id join groups g on g.id = t.group_id where p.id = ${acts.targetId} and ${acts.kind} = 'hide')`,
      },
      person: users.handle,
      doneBy: doers.handle,
      group: groups.name,
      mayDecide: sql<boolean>`${acts.doneBy} is distinct from ${ctx.actor.id}::uuid and ${appeals.status} = 'open'
        and case ${users.role} when 'admin' then 3 when 'moderator' then 2 else 1 end < ${ctx.actor.role === 'admin' ? 3 : 2}`,
    })
    .from(appeals)
    .innerJoin(acts, eq(acts.id, appeals.actId))
    .leftJoin(users, eq(users.id, acts.subjectId))
    .leftJoin(groups, eq(groups.id, acts.groupId))
    .leftJoin(doers, eq(doers.id, acts.doneBy))
    .leftJoin(deciders, eq(deciders.id, appeals.decidedBy))
    .where(
      and(
        or(sql`${acts.subjectId} is null`, ne(acts.subjectId, ctx.actor.id)),
        not(walkTogether(sql`${ctx.actor.id}::uuid`, acts.subjectId)),
      ),
    )
    .orderBy(
      sql`(${appeals.status} <> 'open')`,
      sql`case when ${appeals.status} = 'open' then ${appeals.dueAt} end`,
      desc(appeals.appealedAt),
    )
    .limit(60);
}

/** What was done about the actor, with the words they were given, what they may do about it, and what moderators wrote to them. */
export async function findOwnSanctions(ctx: MemberContext) {
  authorize(actPolicy, 'readOwn', ctx.actor, { personId: ctx.actor.id, rank: 0, moderatesIt: false, isForSite: true, doneBy: null });
  const sanctions = await ctx.db
    .select({
      id: acts.id,
      kind: acts.kind,
      status: acts.status,
      reason: acts.reason,
      words: acts.words,
      startsAt: acts.startsAt,
      endsAt: acts.endsAt,
      group: groups.name,
      appeal: {
        id: appeals.id,
        words: appeals.words,
        status: sql<AppealStatus | null>`${appeals.status}`,
        dueAt: appeals.dueAt,
        answer: appeals.answer,
        reply: appeals.reply,
      },
      appealUntil: sql<Date>`${acts.startsAt} + make_interval(days => ${appealDays})`.mapWith(acts.startsAt),
    })
    .from(acts)
    .leftJoin(groups, eq(groups.id, acts.groupId))
    .leftJoin(appeals, eq(appeals.actId, acts.id))
    .where(and(eq(acts.subjectId, ctx.actor.id), isAppealable, ne(acts.status, 'proposed')))
    .orderBy(desc(acts.startsAt), desc(acts.id))
    .limit(100);
  return {
    standing: ctx.actor.standing,
    sanctions: sanctions.map((one) => ({
      ...one,
      mayAppeal: one.appeal?.id == null && one.status !== 'undone' && one.appealUntil >= ctx.now,
    })),
    talks: await findOwnTalks(ctx),
  };
}

/** What was written in a case to the person it concerns, and what they answered. */
async function findOwnTalks(ctx: MemberContext) {
  const said = await ctx.db
    .select({ caseId: cases.id, id: caseEntries.id, kind: caseEntries.kind, words: caseEntries.words, writtenAt: caseEntries.writtenAt })
    .from(caseEntries)
    .innerJoin(cases, and(eq(cases.id, caseEntries.caseId), eq(cases.subjectId, ctx.actor.id)))
    .where(inArray(caseEntries.kind, ['message', 'answer']))
    .orderBy(asc(caseEntries.writtenAt), asc(caseEntries.id))
    .limit(200);
  const talks = new Map<string, typeof said>();
  for (const one of said) talks.set(one.caseId, [...(talks.get(one.caseId) ?? []), one]);
  return [...talks].map(([caseId, entries]) => ({ caseId, entries }));
}
