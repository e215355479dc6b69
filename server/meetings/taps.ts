import { and, eq, lt, not, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingTaps } from '@/db/schema/meetings-people';
import { type Context, inTransaction, type System } from '@/server/context';
import { notFound } from '@/server/errors';
import { authorize } from '@/server/policy';
import { digest } from '@/server/seal';
import { declare } from './corrections';
import type { Tap } from './input';
import { meetingPolicy } from './policy';

/** How long what people said is believed, in days; and how much of it, by weight, it takes. */
const believed = { days: 35, doubt: 3, medicationDays: 180, medication: 3 };

/** Where a request came from, as the API knows it: the address of the network, kept nowhere. */
export type Whence = { network?: string };

/**
 * Takes what somebody who was there says: "it was on", "nobody there", "medication is welcome". Two doubts of members, or three of visitors, that outweigh those who found
 * it make the listing "unconfirmed, call first", in the list and in every file, until enough say that it is on. It is never taken away.
 */
export function tap(ctx: Context & Whence, { slug, kind }: Tap): Promise<{ isUnconfirmed: boolean }> {
  authorize(meetingPolicy, 'tap', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [meeting] = await ctx.db
      .select({ id: meetings.id, facets: meetings.facets })
      .from(meetings)
      .where(eq(meetings.slug, slug))
      .for('update');
    if (!meeting) throw notFound('meeting');
    const said = { kind, weight: await weightOf(ctx), at: ctx.now };
    await ctx.db
      .insert(meetingTaps)
      .values({ meetingId: meeting.id, voice: voiceOf(ctx, meeting.id), on: ctx.now.toISOString().slice(0, 10), ...said })
      .onConflictDoUpdate({ target: [meetingTaps.meetingId, meetingTaps.voice, meetingTaps.on], set: said });
    const { medication, isUnconfirmed } = await weigh(ctx, meeting.id);
    if (kind === 'medication' && medication >= believed.medication && !meeting.facets.includes('medication-welcome'))
      await declare(ctx, meeting.id, 'medication-welcome', true, 'member');
    return { isUnconfirmed };
  });
}

/** Each voice counts once, with the last it said; what was said is forgotten in its time. */
async function weigh({ db, now }: Context, meetingId: string) {
  const since = (days: number) => sql`${now.toISOString()}::timestamptz - ${days} * interval '1 day'`;
  const [row] = await db.execute<{ medication: number; isUnconfirmed: boolean }>(sql`
    with latest as (
      select distinct on (voice) kind, weight, at from meeting_taps
      where meeting_id = ${meetingId} and kind <> 'medication' and at > ${since(believed.days)} order by voice, at desc),
    said as (
      select coalesce(sum(weight) filter (where kind = 'was-on'), 0) as sure, coalesce(sum(weight) filter (where kind = 'nobody'), 0) as doubt,
        (count(*) filter (where kind = 'was-on'))::int as confirmers, max(at) filter (where kind = 'was-on') as confirmed_at from latest)
    update meetings set
      confirmers = said.confirmers, confirmed_at = coalesce(said.confirmed_at, meetings.confirmed_at),
      doubted_at = case when said.doubt >= ${believed.doubt} and said.doubt > said.sure then coalesce(doubted_at, ${now.toISOString()}::timestamptz) end,
      -- The files that are given out are made anew when this changes.
      changed_at = case when (said.doubt >= ${believed.doubt} and said.doubt > said.sure) <> (doubted_at is not null) then ${now.toISOString()}::timestamptz else changed_at end
    from said where meetings.id = ${meetingId}
    returning doubted_at is not null as "isUnconfirmed",
      (select coalesce(sum(weight), 0)::int from (
        select distinct on (voice) weight from meeting_taps
        where meeting_id = ${meetingId} and kind = 'medication' and at > ${since(believed.medicationDays)} order by voice, at desc) voices) as medication`);
  return row ?? { medication: 0, isUnconfirmed: false };
}

/** Forgets taps that count for nothing any more, and doubts that nobody repeated: a meeting is not "call first" for ever. */
export async function forgetTaps({ db, now }: Context<System>) {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await db.delete(meetingTaps).where(lt(meetingTaps.at, before(believed.medicationDays)));
  const isRepeated = sql`exists (select from ${meetingTaps} t where t.meeting_id = ${meetings.id} and t.kind = 'nobody' and t.at > ${before(believed.days).toISOString()}::timestamptz)`;
  await db
    .update(meetings)
    .set({ doubtedAt: null, changedAt: now })
    .where(and(lt(meetings.doubtedAt, before(believed.days)), not(isRepeated)));
}

/** Who says it, so that one voice counts once, and no more can be told of them. */
export function voiceOf({ actor, network }: Context & Whence, meetingId: string) {
  const who = actor.kind === 'member' ? `member.${actor.id}` : `network.${network ?? 'unknown'}`;
  return digest(who, `meetings.taps.${meetingId}`);
}

async function weightOf({ db, actor, now }: Context) {
  if (actor.kind !== 'member') return 1;
  const [row] = await db.execute<{ isNew: boolean }>(
    sql`select joined_at > ${now.toISOString()}::timestamptz - interval '7 days' as "isNew" from users where id = ${actor.id}`,
  );
  return row?.isNew === false ? 3 : 2;
}
