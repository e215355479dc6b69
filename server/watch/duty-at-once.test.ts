import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { connect } from '@/db/client';
import { duties } from '@/db/schema/watch';
import type { Member, MemberContext } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { noon } from '@/server/testing/noon';
import { offerDuty, planDuty, takeDuty, takeOverDuty } from './duty';

vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

/** Truly parallel connections, one for each request. */
const { db, sql } = connect(parallelDatabaseUrl(), { max: 20 });
const make = makers(db);
const as = (actor: Member): MemberContext => ({ db, actor, now: noon });
afterAll(() => sql.end());

const rounds = 5;
const day = (ahead: number) => new Date(noon.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
const plan = (ctx: MemberContext, ahead: number, starts: string, ends: string) =>
  planDuty(ctx, { day: day(ahead), starts, ends, timeZone: 'UTC' });
async function outcomesOf(work: Promise<unknown>[]) {
  const done = await Promise.allSettled(work);
  const refusals = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.reason ?? String(each.reason)] : []));
  return { done: done.length - refusals.length, refusals: [...new Set(refusals)] };
}

test('of one person’s shifts none overlaps another, however many are asked for at the same moment', async () => {
  for (let round = 0; round < rounds; round++) {
    const staff = await make.member({ role: 'moderator' });
    const asked = [
      ...Array.from({ length: 6 }, () => takeDuty(as(staff), { hours: '4' })),
      ...Array.from({ length: 6 }, (_, at) => plan(as(staff), 0, `${13 + (at % 3)}:00`, '17:00')),
    ];
    expect(await outcomesOf(asked)).toEqual({ done: 1, refusals: ['duty.overlaps'] });
  }
});

test('eight hours a day and thirty a week hold for shifts that are planned at the same moment', async () => {
  for (let round = 0; round < rounds; round++) {
    const staff = await make.member({ role: 'moderator' });
    const sameDay = Array.from({ length: 6 }, (_, at) => plan(as(staff), 1, `0${at}:00`, `0${at}:30`));
    expect(await outcomesOf(sameDay)).toEqual({ done: 6, refusals: [] });
    const tooMuch = Array.from({ length: 4 }, (_, at) => plan(as(staff), 1, `${10 + at * 3}:00`, `${12 + at * 3}:00`));
    expect(await outcomesOf(tooMuch)).toEqual({ done: 2, refusals: ['duty.restToday'] });
    const week = Array.from({ length: 5 }, (_, at) => plan(as(staff), 3 + at, '10:00', '17:00'));
    expect(await outcomesOf(week)).toEqual({ done: 3, refusals: ['duty.restThisWeek'] });
  }
});

test('of several who take over one shift at the same moment, one has it', async () => {
  for (let round = 0; round < rounds; round++) {
    const owner = await make.member({ role: 'moderator' });
    const others = await Promise.all(Array.from({ length: 4 }, () => make.member({ role: 'moderator' })));
    await plan(as(owner), 2, '10:00', '14:00');
    const [shift] = await db.select().from(duties).where(eq(duties.userId, owner.id));
    const ref = { dutyId: shift?.id ?? '' };
    await offerDuty(as(owner), ref);
    const told = await outcomesOf([...others, ...others].map((one) => takeOverDuty(as(one), ref)));
    // Whoever had it first finds it theirs already with their second click.
    expect(told).toEqual({ done: 2, refusals: ['duty.notOffered'] });
    const [now] = await db
      .select()
      .from(duties)
      .where(eq(duties.id, shift?.id ?? ''));
    expect(others.map(({ id }) => id)).toContain(now?.userId);
  }
});
