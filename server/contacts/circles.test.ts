import { inArray, sql } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { groups } from '@/db/schema/groups';
import type { Context, Member } from '@/server/context';
import { joinSponsorCircle } from '@/server/groups/sponsor-circle';
import { block } from '@/server/safety/mutations';
import { circleTalk } from '@/server/sponsorship/circle-talk';
import { SeekerWishes } from '@/server/sponsorship/input';
import { saveWishes } from '@/server/sponsorship/mutations';
import { pauseSponsoring, restFromSponsoring } from '@/server/sponsorship/offering';
import { myStanding } from '@/server/sponsorship/standing';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { findCircles, joinCircle, myCircle, openCircle } from './circles';

const named = { name: 'While we wait', description: 'For people who wait.' };
const wishes = SeekerWishes.parse({
  ...{ pathways: ['na'], languages: ['en'], experiences: [], contactStyle: 'any', interests: '' },
  ...{ timeZone: 'America/New_York', hours: ['1-1080-1320'] },
});

type As = (one: Member) => Context & { actor: Member };
async function waiting(make: Make, as: As) {
  const seeker = await make.member();
  await saveWishes(as(seeker), wishes);
  return seeker;
}
/** Those of this sponsor's. */
const seenBy = async (ctx: Context & { actor: Member }, sponsor: Member) =>
  (await findCircles(ctx)).filter((circle) => circle.sponsor === sponsor.handle);

describe('a circle for those who wait', () => {
  test('is opened once by a sponsor, found by who waits, and tells its address to those in it alone', async ({ make, as }) => {
    const [sponsor, seeker] = [await make.sponsor(), await waiting(make, as)];
    const opened = await openCircle(as(sponsor), named);
    expect(await openCircle(as(sponsor), named)).toEqual(opened);
    const [circle] = await seenBy(as(seeker), sponsor);
    expect(circle).toMatchObject({ name: named.name, people: 1, isIn: false, slug: null });
    expect(await joinCircle(as(seeker), { groupId: circle?.groupId ?? '' })).toEqual(opened);
    expect(await joinCircle(as(seeker), { groupId: circle?.groupId ?? '' })).toEqual(opened);
    expect(await seenBy(as(seeker), sponsor)).toMatchObject([{ people: 2, isIn: true, slug: opened.slug }]);
    expect(await myCircle(as(sponsor))).toEqual({ slug: opened.slug, people: 2 });
  });

  test('is not there for who does not wait, nor where a block is between them, and nobody but a sponsor opens one', async ({
    make,
    as,
  }) => {
    const [sponsor, seeker, stranger] = [await make.sponsor(), await waiting(make, as), await make.member()];
    await openCircle(as(sponsor), named);
    const groupId = (await seenBy(as(seeker), sponsor))[0]?.groupId ?? '';
    expect(await findCircles(as(stranger))).toEqual([]);
    await expect(joinCircle(as(stranger), { groupId })).rejects.toMatchObject({ reason: 'contact.notSeeking' });
    await expect(openCircle(as(stranger), named)).rejects.toMatchObject({ code: 'forbidden' });
    await block(as(seeker), { handle: sponsor.handle });
    expect(await seenBy(as(seeker), sponsor)).toEqual([]);
    await expect(joinCircle(as(seeker), { groupId })).rejects.toMatchObject({ reason: 'circle.notFound' });
  });

  test('takes nobody in while its sponsor is on a break, and is over when they rest for long', async ({ db, make, as }) => {
    const [sponsor, seeker] = [await make.sponsor(), await waiting(make, as)];
    const { slug } = await openCircle(as(sponsor), named);
    await pauseSponsoring(as(sponsor));
    expect(await seenBy(as(seeker), sponsor)).toEqual([]);
    await restFromSponsoring(as(sponsor));
    const [group] = await db.select({ archivedAt: groups.archivedAt }).from(groups).where(sql`slug = ${slug}`);
    expect(group).toEqual({ archivedAt: noon });
    expect(await myCircle(as(sponsor))).toBeNull();
  });
});

plain('ten walk in at once, over two processes: seven find room beside the sponsor', async () => {
  const pools = [connect(parallelDatabaseUrl(), { max: 8 }), connect(parallelDatabaseUrl(), { max: 8 })] as const;
  const made: string[] = [];
  try {
    const make = makers(pools[0].db);
    const through = (actor: Member, at = 0) => ({ db: pools[at % 2 === 0 ? 0 : 1].db, actor, now: noon });
    const sponsor = await make.sponsor();
    made.push(sponsor.id);
    const seekers: Member[] = [];
    for (let at = 0; at < 10; at++) seekers.push(await waiting(make, through));
    made.push(...seekers.map(({ id }) => id));
    await openCircle(through(sponsor), named);
    const [circle] = await seenBy(through(seekers[0] ?? sponsor), sponsor);
    const joined = await Promise.allSettled(
      seekers.map((seeker, at) => joinCircle(through(seeker, at), { groupId: circle?.groupId ?? '' })),
    );
    expect(joined.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    for (const one of joined) if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'group.full' });
    expect(await myCircle(through(sponsor))).toMatchObject({ people: 8 });
  } finally {
    await pools[0].db.delete(groups).where(inArray(groups.createdBy, made));
    await pools[0].db.delete(users).where(inArray(users.id, made));
    for (const { sql } of pools) await sql.end();
  }
});

test('the circle of sponsors talks each month, on its first Sunday, and its sponsors see when', async ({ db, make, as }) => {
  expect(circleTalk(noon)).toEqual(new Date('2030-01-06T18:00:00Z'));
  expect(circleTalk(new Date('2030-01-06T19:00:00Z'))).toEqual(new Date('2030-01-06T18:00:00Z'));
  expect(circleTalk(new Date('2030-01-06T19:31:00Z'))).toEqual(new Date('2030-02-03T18:00:00Z'));
  expect(circleTalk(new Date('2029-12-31T00:00:00Z'))).toEqual(new Date('2030-01-06T18:00:00Z'));
  const sponsor = await make.sponsor();
  expect(await myStanding(as(sponsor))).toMatchObject({ talkAt: null });
  await db.transaction((db) => joinSponsorCircle({ db, actor: { kind: 'system' }, now: noon }, sponsor.id));
  expect(await myStanding(as(sponsor))).toMatchObject({ talkAt: new Date('2030-01-06T18:00:00Z') });
});
