import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { checkIns, pairs } from '@/db/schema/pairs';
import { seekers, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { type CheckInKind, checkInKinds, type SharedKind, safeAnswers, touchAnswers, walking, wishAnswers } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { abilities, authorize } from '@/server/policy';
import { readableBy } from '@/server/sponsorship/policy';
import { openWishes } from '@/server/sponsorship/seeking';
import type { PairRef } from './input';
import { pairPolicy, pairSumsPolicy } from './policy';
import { type Answers, openAnswers, openItem, openStep } from './sealing';

const day = 86_400_000;
/** How long the two try it, and from when either may say that they want to go on (recovery.md 2.1). */
export const trialDays = 60;
const renewalFromDay = 50;

/** For so long the page says that an answer was heard. */
const thanksMinutes = 10;

/** Whether a moderator is to get in touch with who answered so. */
export const needsTalk = ({ wish, safe }: Answers) => wish === 'talk' || safe === 'no';

type Sealed = { id: string; sealed: string };
type Row = {
  items: (Sealed & { kind: SharedKind; sharedAt: string })[];
  steps: (Sealed & { doneAt: string | null })[];
  asked: { id: string; kind: CheckInKind }[];
};

/** Whether a week went by, of which both were told, and neither wrote to the other since they walk together. */
export const isWithoutWord = sql<boolean>`(exists (select from pair_markings m where m.sponsorship_id = ${sponsorships.id} and m.mark = 'contact7d')
  and not exists (select from conversations c join pairs p on p.sponsorship_id = ${sponsorships.id}
    where c.one_id = least(${sponsorships.sponsorId}, ${sponsorships.sponseeId}) and c.other_id = greatest(${sponsorships.sponsorId}, ${sponsorships.sponseeId})
      and c.last_number > 0 and c.last_at > p.began_at))`;

/** What two who walk together have on their page, for either of them. With the end it is gone: then there is nothing here. */
export async function getPairSpace(ctx: MemberContext, { sponsorshipId }: PairRef) {
  const [row] = await ctx.db
    .select({
      sponsorId: sponsorships.sponsorId,
      sponseeId: sponsorships.sponseeId,
      status: sponsorships.status,
      pair: pairs,
      sponsorZone: sponsors.timeZone,
      wishesSealed: seekers.wishesSealed,
      items: sql<
        Row['items']
      >`(select coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'sealed', i.body_sealed, 'sharedAt', i.shared_at) order by i.shared_at, i.id), '[]')
        from shared_items i where i.sponsorship_id = ${sponsorships.id})`,
      steps: sql<
        Row['steps']
      >`(select coalesce(json_agg(json_build_object('id', t.id, 'sealed', t.title_sealed, 'doneAt', t.done_at) order by t.added_at, t.id), '[]')
        from pair_steps t where t.sponsorship_id = ${sponsorships.id})`,
      asked: sql<Row['asked']>`(select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind) order by c.asked_at desc), '[]')
        from check_ins c where c.sponsorship_id = ${sponsorships.id} and c.user_id = ${ctx.actor.id} and c.answered_at is null)`,
      answered: sql<Sealed | null>`(select json_build_object('id', c.id, 'sealed', c.answers_sealed)
        from check_ins c where c.sponsorship_id = ${sponsorships.id} and c.user_id = ${ctx.actor.id}
          and c.answered_at > ${new Date(ctx.now.getTime() - thanksMinutes * 60_000).toISOString()}::timestamptz
        order by c.answered_at desc limit 1)`,
      conversationId: sql<string | null>`(select c.id from conversations c
        where c.one_id = least(${sponsorships.sponsorId}, ${sponsorships.sponseeId}) and c.other_id = greatest(${sponsorships.sponsorId}, ${sponsorships.sponseeId}))`,
      isWithoutWord,
    })
    .from(sponsorships)
    .innerJoin(pairs, eq(pairs.sponsorshipId, sponsorships.id))
    .innerJoin(sponsors, eq(sponsors.userId, sponsorships.sponsorId))
    .leftJoin(seekers, eq(seekers.userId, sponsorships.sponseeId))
    .where(and(eq(sponsorships.id, sponsorshipId), readableBy(ctx.actor), inArray(sponsorships.status, [...walking])));
  if (!row) return null;
  authorize(pairPolicy, 'read', ctx.actor, row);
  const amSponsor = row.sponsorId === ctx.actor.id;
  const { beganAt, sponsorRenewedAt, sponseeRenewedAt, nextCallAt } = row.pair;
  const age = (ctx.now.getTime() - beganAt.getTime()) / day;
  const isTrial = row.status === 'trial';
  return {
    amSponsor,
    conversationId: row.conversationId,
    isTrial,
    trialEndsAt: new Date(beganAt.getTime() + trialDays * day),
    mayRenew: isTrial && age >= renewalFromDay && (amSponsor ? sponsorRenewedAt : sponseeRenewedAt) === null,
    haveRenewed: isTrial && (amSponsor ? sponsorRenewedAt : sponseeRenewedAt) !== null,
    /** A week without a first word: the sponsee may have somebody else, and comes first. */
    mayHaveOther: !amSponsor && row.isWithoutWord,
    nextCallAt,
    sponsorZone: row.sponsorZone,
    sponseeZone: row.wishesSealed ? openWishes(row.sponseeId, row.wishesSealed).timeZone : null,
    items: row.items.map(({ id, kind, sealed, sharedAt }) => ({ id, kind, body: openItem(id, sealed), sharedAt: new Date(sharedAt) })),
    steps: row.steps.map(({ id, sealed, doneAt }) => ({ id, title: openStep(id, sealed), isDone: doneAt !== null })),
    /** The latest question alone; those before it are not asked again. */
    checkIn: row.asked[0] ?? null,
    /** What the actor's answer of these minutes started, so that they see it was heard. */
    said: row.answered && (needsTalk(openAnswers(row.answered.id, row.answered.sealed)) ? ('talk' as const) : ('thanks' as const)),
    can: abilities(pairPolicy, ctx.actor, row),
  };
}

/** One pair of the actor's in which the two walk together, by something that belongs to it. */
export async function pairOf(ctx: MemberContext, sponsorshipId: string) {
  const [pair] = await ctx.db
    .select()
    .from(sponsorships)
    .where(and(eq(sponsorships.id, sponsorshipId), readableBy(ctx.actor)));
  if (!pair) throw notFound('sponsorship');
  return pair;
}

/** With whom the actor is asked how it goes, for the front page: the latest question of each pair. */
export async function myCheckIns(ctx: MemberContext) {
  return ctx.db
    .selectDistinctOn([checkIns.sponsorshipId], {
      sponsorshipId: checkIns.sponsorshipId,
      kind: checkIns.kind,
      handle: sql<string>`${users.handle}`,
    })
    .from(checkIns)
    .innerJoin(sponsorships, and(eq(sponsorships.id, checkIns.sponsorshipId), inArray(sponsorships.status, [...walking])))
    .innerJoin(
      users,
      sql`${users.id} = case when ${sponsorships.sponsorId} = ${ctx.actor.id} then ${sponsorships.sponseeId} else ${sponsorships.sponsorId} end`,
    )
    .where(and(eq(checkIns.userId, ctx.actor.id), isNull(checkIns.answeredAt)))
    .orderBy(checkIns.sponsorshipId, desc(checkIns.askedAt))
    .limit(10);
}

/** Fewer than so many answers are not told, as one could guess whose they are (recovery.md 2.5). */
const smallest = 10;

/**
 * How pairs do, by their own answers over the last year (recovery.md 2.5: alliance, short questions of our own): for each check-in, how
 * many answered, and how many each way. Where fewer than ten answered, or some but fewer than ten chose an answer, the question tells
 * nothing: from all but one of its cells the last could be reckoned. For the admins' page of the rounds.
 */
export async function allianceSums(ctx: MemberContext) {
  authorize(pairSumsPolicy, 'read', ctx.actor, undefined);
  const rows = await ctx.db
    .select({ id: checkIns.id, kind: checkIns.kind, sealed: checkIns.answersSealed })
    .from(checkIns)
    .where(sql`${checkIns.answeredAt} > ${new Date(ctx.now.getTime() - 365 * day).toISOString()}::timestamptz`);
  const answered = rows.flatMap(({ id, kind, sealed }) => (sealed ? [{ kind, ...openAnswers(id, sealed) }] : []));
  return checkInKinds.map((kind) => {
    const those = answered.filter((one) => one.kind === kind);
    return {
      kind,
      answered: those.length < smallest ? null : those.length,
      touch: cells(touchAnswers, (word) => those.filter(({ touch }) => touch === word).length),
      safe: cells(safeAnswers, (word) => those.filter(({ safe }) => safe === word).length),
      wish: cells(wishAnswers, (word) => those.filter(({ wish }) => wish === word).length),
    };
  });
}

function cells<W extends string>(words: readonly W[], countOf: (word: W) => number) {
  const counts = words.map((word) => ({ word, count: countOf(word) }));
  const isTold = counts.every(({ count }) => count === 0 || count >= smallest) && counts.some(({ count }) => count > 0);
  return isTold ? counts : null;
}
