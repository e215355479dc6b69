import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Context, System } from '@/server/context';
import { shareItem } from '@/server/pairs/mutations';
import { getPairSpace } from '@/server/pairs/queries';
import { endForSafety } from '@/server/pairs/safety';
import { noon, test } from '@/server/testing/test';
import { days, hours, walkingPair } from '@/server/testing/walking';
import { keepTime } from './clock';
import { sponsorshipCopy } from './copy';
import { askForSomeoneElse, endSponsorship, takeBackEnd } from './ending';
import { restFromSponsoring } from './offering';
import { getSponsorship } from './queries';

const clock = (db: Context['db'], now: Date): Context<System> => ({ db, actor: { kind: 'system' }, now });

describe('ending in one tap', () => {
  test('is told to the other in neutral words, once it cannot be taken back any more', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await endSponsorship(as(sponsee), { sponsorshipId: id });
    const [told] = await db.execute<{ details: unknown; next_at: string }>(
      sql`select e.details, u.next_at from untold u join events e on e.id = u.event_id where e.subject_id = ${id} and e.name = 'sponsorship.ended'`,
    );
    expect(told?.details).toEqual({ otherId: sponsor.id });
    expect(new Date(told?.next_at ?? 0)).toEqual(new Date(noon.getTime() + 600_000));
    const seen = await getSponsorship(as(sponsor), { sponsorshipId: id });
    expect(JSON.stringify(seen)).not.toMatch(/endedBy|endReason|no_fault/);
  });

  test('can be taken back for ten minutes by who did it, with all that was shared, and the other is never told', async ({
    db,
    make,
    as,
  }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await shareItem(as(sponsee), { sponsorshipId: id, kind: 'goal', body: 'Sleep.' });
    await endSponsorship(as(sponsee), { sponsorshipId: id });
    await keepTime(clock(db, hours(0.1)));
    await expect(takeBackEnd(as(sponsor), { sponsorshipId: id })).rejects.toMatchObject({ reason: 'sponsorship.endStands' });
    expect(await getSponsorship(as(sponsee), { sponsorshipId: id })).toMatchObject({ mayTakeBack: true });
    await takeBackEnd(as(sponsee), { sponsorshipId: id });
    expect((await getPairSpace(as(sponsor), { sponsorshipId: id }))?.items).toHaveLength(1);
    const [{ count } = { count: '1' }] = await db.execute<{ count: string }>(
      sql`select count(*) from untold u join events e on e.id = u.event_id where e.subject_id = ${id}`,
    );
    expect(count).toBe('0');
    await endSponsorship(as(sponsee), { sponsorshipId: id });
    await expect(takeBackEnd(as(sponsee, hours(1)), { sponsorshipId: id })).rejects.toMatchObject({ reason: 'sponsorship.endStands' });
  });

  test('cannot be taken back when the place or the sponsee is taken meanwhile', async ({ make, as }) => {
    const full = await walkingPair(make, as, 1);
    await endSponsorship(as(full.sponsor), { sponsorshipId: full.id });
    await make.sponsorship({ sponsorId: full.sponsor.id, status: 'trial' });
    await expect(takeBackEnd(as(full.sponsor), { sponsorshipId: full.id })).rejects.toMatchObject({ reason: 'sponsorship.full' });
    const taken = await walkingPair(make, as);
    await endSponsorship(as(taken.sponsee), { sponsorshipId: taken.id });
    await make.sponsorship({ sponseeId: taken.sponsee.id, status: 'trial' });
    await expect(takeBackEnd(as(taken.sponsee), { sponsorshipId: taken.id })).rejects.toMatchObject({ reason: 'sponsorship.hasSponsor' });
  });
});

describe('every end of the state table is reached', () => {
  const endOf = async (db: Context['db'], id: string) =>
    (
      await db.select({ status: sponsorships.status, endReason: sponsorships.endReason }).from(sponsorships).where(eq(sponsorships.id, id))
    )[0];

  test.for(['no_fault', 'completed', 'moved'] as const)(
    '%s, by either, in the same words to the other, and it can be taken back',
    async (as, { db, make, as: acting }) => {
      for (const who of ['sponsor', 'sponsee'] as const) {
        const pair = await walkingPair(make, acting);
        await endSponsorship(acting(pair[who]), { sponsorshipId: pair.id, as });
        expect(await endOf(db, pair.id)).toEqual({ status: 'ended', endReason: as });
        const other = who === 'sponsor' ? pair.sponsee : pair.sponsor;
        expect(JSON.stringify(await getSponsorship(acting(other), { sponsorshipId: pair.id }))).not.toMatch(/completed|moved|no_fault/);
        expect(JSON.stringify(await sponsorshipCopy.copy(acting(other)))).not.toMatch(/completed|moved|no_fault/);
        expect(JSON.stringify(await sponsorshipCopy.copy(acting(pair[who])))).toContain(as);
        const told = await db.execute(sql`select details from events where subject_id = ${pair.id} and name = 'sponsorship.ended'`);
        expect(told).toEqual([{ details: { otherId: other.id } }]);
        await takeBackEnd(acting(pair[who]), { sponsorshipId: pair.id });
        expect(await endOf(db, pair.id)).toEqual({ status: 'trial', endReason: null });
      }
    },
  );

  test('no_contact, when a week went by without a first word and the sponsee would like somebody else', async ({ db, make, as }) => {
    const { id, sponsee } = await walkingPair(make, as);
    await keepTime(clock(db, days(7.1)));
    await askForSomeoneElse(as(sponsee, days(7.2)), { sponsorshipId: id });
    expect(await endOf(db, id)).toEqual({ status: 'ended', endReason: 'no_contact' });
    const spoken = await walkingPair(make, as);
    await spoken.write(spoken.sponsee, 'Hello.', hours(1));
    await keepTime(clock(db, days(7.1)));
    await askForSomeoneElse(as(spoken.sponsee, days(7.2)), { sponsorshipId: spoken.id });
    expect(await endOf(db, spoken.id)).toEqual({ status: 'ended', endReason: 'no_fault' });
  });

  test('sponsor_paused, when the sponsor rests, and safety, when one does not feel safe', async ({ db, make, as }) => {
    const resting = await walkingPair(make, as);
    await restFromSponsoring(as(resting.sponsor));
    expect(await endOf(db, resting.id)).toEqual({ status: 'ended', endReason: 'sponsor_paused' });
    const unsafe = await walkingPair(make, as);
    await endForSafety(as(unsafe.sponsee), { sponsorshipId: unsafe.id, reason: 'romance', words: '' });
    expect(await endOf(db, unsafe.id)).toEqual({ status: 'ended', endReason: 'safety' });
  });
});
