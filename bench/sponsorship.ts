import { sql } from 'drizzle-orm';
import { connect, type Db, one } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { users } from '@/db/schema/accounts';
import { rounds, seekers, sponsorPlaces, sponsors } from '@/db/schema/sponsorship';
import { contactStyles, experiences, focuses, genders, pathways, spokenLanguages, urgencies } from '@/db/vocabulary';
import type { Context, Member } from '@/server/context';
import { env } from '@/server/env';
import { dayParts, SeekerWishes } from '@/server/sponsorship/input';
import { matchNumbered } from '@/server/sponsorship/matching';
import { findSponsors } from '@/server/sponsorship/queries';
import { runRound } from '@/server/sponsorship/rounds';
import { sealWishes } from '@/server/sponsorship/seeking';

// `npm run bench -- sponsorship [large]`: rounds and lists over people of every kind, from tables to offers written.
const isLarge = process.argv.includes('large');
const round = isLarge ? { seekers: 50_000, sponsors: 10_000 } : { seekers: 2000, sponsors: 400 };
const listed = 5000;
const { db, sql: connection } = connect(env().DATABASE_URL, { max: 4 });
const now = new Date('2030-01-06T12:00:00Z');
const system: Context = { db, actor: { kind: 'system' }, now };

/** The same people each time. */
let drawn = 11;
const draw = (below: number) => {
  drawn = (Math.imul(drawn, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((drawn / 0x80000000) * below);
};
const pick = <T>(list: readonly T[]) => one([list[draw(list.length)] as T]);
const some = <T>(list: readonly T[], count: number) => [...new Set(Array.from({ length: count }, () => pick(list)))];
const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Europe/Madrid', 'Europe/London'];
const hours = () => [0, 1, 2, 3, 4, 5, 6].flatMap((day) => dayParts.filter(() => draw(4) === 0).map(({ from, to }) => ({ day, from, to })));
const interests = ['cooking', 'music', 'running', 'football', 'dogs', 'drawing', 'gardening', 'reading', 'chess', 'films'];
const langs = () => [...new Set([draw(10) < 8 ? ('en' as const) : pick(spokenLanguages), ...(draw(4) === 0 ? (['es'] as const) : [])])];
const accepted = () => (draw(3) > 0 ? [...genders] : some(genders, 2));

async function makeUsers(db: Db, word: string, count: number) {
  const made = await db.execute<{ id: string }>(sql`
    insert into ${users} (handle, passphrase_hash, joined_at)
    select ${word} || n, 'none', now() - interval '1 year' from generate_series(1, ${count}::int) n returning id`);
  return made.map(({ id }) => id);
}

async function inBatches<T>(rows: T[], write: (batch: T[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += 1000) await write(rows.slice(at, at + 1000));
}

async function makeSponsors(count: number, word = 'sponsor-') {
  const ids = await makeUsers(db, word, count);
  await inBatches(ids, async (batch) => {
    await db.insert(sponsors).values(
      batch.map((userId) => ({
        userId,
        status: 'active' as const,
        medicationStance: draw(10) < 8 ? ('affirming' as const) : ('neutral' as const),
        pathways: some(pathways.slice(0, 7), 3),
        languages: langs(),
        experiences: some(experiences, 4),
        interests: some(interests, 3),
        contactStyle: pick(contactStyles),
        gender: pick(genders.slice(0, 3)),
        acceptsGenders: accepted(),
        focus: some(focuses, 1),
        about: 'Here to listen.',
        timeZone: pick(zones),
        hours: [{ day: 1, from: 1080, to: 1320 }, ...hours().filter(({ day }) => day !== 1)],
        recoveringSince: new Date('2020-01-01'),
        answerHours: draw(3) === 0 ? null : draw(60),
      })),
    );
    await db.insert(sponsorPlaces).values(batch.flatMap((sponsorId) => [1, 2, 3, 4, 5].map((place) => ({ sponsorId, place }))));
  });
}

async function makeSeekers(count: number, word = 'seeker-') {
  const ids = await makeUsers(db, word, count);
  await inBatches(ids, (batch) =>
    db.insert(seekers).values(
      batch.map((userId) => ({
        userId,
        wishesSealed: sealWishes(userId, wishes()),
        seekingSince: new Date(now.getTime() - draw(80) * 86_400_000),
      })),
    ),
  );
  return ids;
}

const wishes = (): SeekerWishes =>
  SeekerWishes.parse({
    pathways: some(pathways, 2),
    languages: langs(),
    experiences: some(experiences, 3),
    contactStyle: pick([...contactStyles, 'any' as const]),
    interests: some(interests, 2),
    timeZone: pick(zones),
    hours: [{ day: 1, from: 1080, to: 1320 }, ...hours().filter(({ day }) => day !== 1)],
    mustAffirmMedication: draw(10) > 0,
    gender: pick(genders.slice(0, 3)),
    sponsorGenders: accepted(),
    urgency: pick(urgencies),
  });

const seconds = (from: number) => (performance.now() - from) / 1000;
const rows: [string, string][] = [];

/** The algorithm by itself, on lists of ten: seconds. */
function timeMatching() {
  const { seekers: count, sponsors: offering } = round;
  const lists = Int32Array.from({ length: count * 10 }, (_, at) => (Math.imul(at, 7919) + draw(7)) % offering);
  const ranks = Int32Array.from(lists, (_, at) => at);
  const starts = Int32Array.from({ length: count + 1 }, (_, at) => at * 10);
  const began = performance.now();
  matchNumbered({ starts, lists, ranks, capacities: new Int32Array(offering).fill(5) });
  return seconds(began);
}

try {
  await migrateDatabase(env().DATABASE_URL);
  await db.execute(sql`truncate users, rounds cascade`);
  await makeSponsors(round.sponsors);
  await makeSeekers(round.seekers);
  await db.execute(sql`vacuum analyze`);

  for (const isDry of [true, false]) {
    const { id } = one(await db.insert(rounds).values({ startedAt: now, isDry }).returning());
    const began = performance.now();
    await runRound(system, { roundId: id });
    const took = seconds(began);
    const [done] = await db.select().from(rounds).where(sql`id = ${id}`);
    rows.push([`a ${isDry ? 'dry' : 'real'} round, ${round.seekers} x ${round.sponsors}: seconds`, took.toFixed(2)]);
    if (!isDry)
      rows.push(['matched of seekers, with places', `${done?.result?.matched} of ${done?.result?.seekers}, ${done?.result?.places}`]);
  }
  rows.push(['peak memory of the process, MB', (process.resourceUsage().maxRSS / 1024).toFixed(0)]);

  rows.push([`the matching alone, ${round.seekers} x ${round.sponsors}, lists of ten: seconds`, timeMatching().toFixed(3)]);

  if (!isLarge) {
    await makeSponsors(listed - round.sponsors, 'more-');
    const [seekerId] = await makeSeekers(1, 'one-');
    const actor: Member = {
      kind: 'member',
      id: seekerId ?? '',
      handle: 'x',
      role: 'member',
      standing: 'good',
      joinedAt: new Date(0),
      stage: 'unsaid',
      isSponsor: false,
      moderatesAGroup: false,
    };
    await db.execute(sql`vacuum analyze`);
    const times: number[] = [];
    for (let at = 0; at < 60; at++) {
      const began = performance.now();
      await findSponsors({ db, actor, now });
      times.push(performance.now() - began);
    }
    const first = times[0] ?? 0;
    times.sort((a, b) => a - b);
    rows.push([
      `the explained list among ${listed}: p50, p99, the first of all (ms)`,
      [times[30], times[58], first].map((ms) => ms?.toFixed(1)).join(', '),
    ]);
  }
  console.log(`\n| Finding a sponsor | |\n|---|---:|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`);
} finally {
  await connection.end();
}
