import { and, count, eq, lt, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { connect, type Db, one } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { auditLog } from '@/db/schema/acts';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { cases, reports } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import { seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { medicationStances, reportReasons, roles, stageChoices, stages, standings, venues } from '@/db/vocabulary';
import { passphraseProblem, verifyPassphrase } from '@/server/accounts/passphrase';
import type { Context } from '@/server/context';
import { findOwnSanctions } from '@/server/moderation/appeals';
import { verifyAudit } from '@/server/moderation/auditing';
import { unseal } from '@/server/seal';
import { openMessage, openWishes } from '@/server/sponsorship/seeking';
import { testDatabaseUrl } from '@/server/testing/database';
import { test as base, noon } from '@/server/testing/test';
import { groups as demoGroups } from './groups';
import { daysBefore } from './happenings';
import { demoFellowships, meetingGuide } from './meetings';
import { demoSignIns, people } from './people';
import { seedDemo } from './seed';
import { sponsors as demoSponsors } from './sponsors';
import { seekers as demoSeekers, sponsorships as demoSponsorships } from './sponsorship';

const asSystem = (db: Db): Context => ({ db, actor: { kind: 'system' }, now: noon });
class Rollback extends Error {}

/** `seeded` is a database with the demo community in it, made once for all tests of this file and never committed. */
const test = base.extend<{ seeded: Seeded }>({
  seeded: [
    async ({}, use) => {
      let statements = 0;
      const { db, sql } = connect(testDatabaseUrl(), { max: 1, debug: () => void statements++ });
      await db
        .transaction(async (tx) => {
          const isFilled = await seedDemo(asSystem(tx));
          await use({ db: tx, isFilled, statements });
          throw new Rollback();
        })
        .catch((error) => {
          if (!(error instanceof Rollback)) throw error;
        });
      await sql.end();
    },
    { scope: 'file' },
  ],
});
type Seeded = { db: Db; isFilled: boolean; statements: number };

/** Words that the house does not use of people, in both languages (recovery.md 3.5). */
const unkind =
  /\b(addict\w*|junkies?|users?|abus\w*|clean|dirty|relaps\w*|denial|rock bottom"?s|adict\w*|yonqui\w*|drogadict\w*|limpi[oa]s?|suci[oa]s?|reca[íi]d\w*)\b/iu;
/** What might be a number to call, an amount of a medicine or an address on the net. */
const unwanted = /\d{3}[-. ]\d{3,4}|\b(988|911|112|999)\b|\d\s?(mg|ml)\b|milligrams? \d|https?:|@\w/iu;

describe('seeding the demo community', () => {
  // First, because it has a transaction of its own, which the one of all the others would keep waiting.
  test('does not touch a database in which somebody lives', async ({ db, make }) => {
    await make.member();
    expect(await seedDemo(asSystem(db))).toBe(false);
    expect(await db.$count(groups)).toBe(0);
  });

  test('fills an empty database in few statements, and only an empty one', async ({ seeded: { db, isFilled, statements } }) => {
    expect(isFilled).toBe(true);
    expect(statements).toBeLessThan(600);
    expect(await seedDemo(asSystem(db))).toBe(false);
    expect(await db.$count(users)).toBe(people.length);
  });

  test('marks all that it makes as a demo', async ({ seeded: { db } }) => {
    const unmarked = [
      await db.$count(users, eq(users.isDemo, false)),
      await db.$count(groups, eq(groups.isDemo, false)),
      await db.$count(meetingFeeds, eq(meetingFeeds.isDemo, false)),
    ];
    expect(unmarked).toEqual([0, 0, 0]);
  });

  test('counts as a recount would', async ({ seeded: { db } }) => {
    const members = db.$count(memberships, and(eq(memberships.groupId, groups.id), eq(memberships.status, 'joined')));
    const kept = await db
      .select({
        memberCount: groups.memberCount,
        threadCount: groups.threadCount,
        members,
        threads: db.$count(threads, eq(threads.groupId, groups.id)),
      })
      .from(groups);
    expect(kept.map((group) => [group.memberCount, group.threadCount])).toEqual(kept.map((group) => [group.members, group.threads]));
    expect(kept).toHaveLength(demoGroups.length);

    const talk = await db
      .select({
        postCount: threads.postCount,
        lastPostAt: threads.lastPostAt,
        openedAt: threads.openedAt,
        posts: count(),
        newest: sql<number>`max(${posts.number})`,
        first: sql`min(${posts.writtenAt})`.mapWith(posts.writtenAt),
        last: sql`max(${posts.writtenAt})`.mapWith(posts.writtenAt),
      })
      .from(threads)
      .innerJoin(posts, eq(posts.threadId, threads.id))
      .groupBy(threads.id);
    expect(talk.length).toBe(demoGroups.flatMap(({ threads }) => threads).length);
    for (const thread of talk) {
      expect([thread.postCount, thread.newest, thread.lastPostAt, thread.openedAt]).toEqual([
        thread.posts,
        thread.posts,
        thread.last,
        thread.first,
      ]);
    }
  });

  test('tells its times in order: accounts, then membership, then words, in the last three weeks and never in the future', async ({
    seeded: { db },
  }) => {
    const strays = await db
      .select({ id: posts.id })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .innerJoin(users, eq(users.id, posts.authorId))
      .leftJoin(
        memberships,
        and(eq(memberships.groupId, threads.groupId), eq(memberships.userId, posts.authorId), eq(memberships.status, 'joined')),
      )
      .where(sql`${memberships.since} is null or ${memberships.since} > ${posts.writtenAt} or ${users.joinedAt} > ${memberships.since}
        or ${posts.writtenAt} > ${noon.toISOString()} or ${posts.writtenAt} < ${noon.toISOString()}::timestamptz - interval '21 days'
        or exists (select from posts earlier where earlier.thread_id = ${posts.threadId} and earlier.number < ${posts.number} and earlier.written_at >= ${posts.writtenAt})`);
    expect(strays).toEqual([]);
  });

  test('seals what is private where it can be opened again', async ({ seeded: { db } }) => {
    const kept = await db.select().from(users);
    expect(kept.map(({ id, stageSealed }) => unseal(stageSealed ?? '', `users.stage.${id}`)).sort()).toEqual(
      people.map(({ stage }) => stage).sort(),
    );
    const asked = await db.select().from(sponsorships);
    expect(asked.map(openMessage).sort()).toEqual(demoSponsorships.map(({ message }) => message).sort());
    const sought = await db.select().from(seekers);
    expect(sought.map(({ userId, wishesSealed }) => openWishes(userId, wishesSealed).timeZone).sort()).toEqual(
      demoSeekers.map(({ wishes }) => wishes.timeZone).sort(),
    );
  });
});

describe('the demo community', () => {
  test('shows every role, standing, stage, stance, venue and reason once at least', async ({ seeded: { db } }) => {
    const shown = async (
      column: typeof users.role | typeof users.standing | typeof sponsors.medicationStance | typeof meetings.venue | typeof reports.reason,
    ) => (await db.selectDistinct({ word: column }).from(column.table)).map(({ word }) => word).sort();
    expect(await shown(users.role)).toEqual([...roles].sort());
    expect(await shown(users.standing)).toEqual([...standings].sort());
    expect(await shown(sponsors.medicationStance)).toEqual([...medicationStances].sort());
    expect(await shown(meetings.venue)).toEqual([...venues].sort());
    expect(await shown(reports.reason)).toEqual([...reportReasons].sort());
    expect([...new Set(people.map(({ stage }) => stage))].sort()).toEqual([...stageChoices].sort());
    expect([...new Set(demoGroups.flatMap((group) => group.stages))].sort()).toEqual([...stages].sort());
  });

  test('has sponsors with places, without, on a break, new and not yet approved, and sponsorships of each kind', async ({
    seeded: { db },
  }) => {
    const taken = db.$count(sponsorships, and(eq(sponsorships.sponsorId, sponsors.userId), eq(sponsorships.status, 'active')));
    const places = db.$count(sponsorPlaces, eq(sponsorPlaces.sponsorId, sponsors.userId));
    const all = await db.select({ status: sponsors.status, taken, places }).from(sponsors);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['active', 'paused', 'probation', 'applied']));
    expect(all.filter((sponsor) => sponsor.taken === sponsor.places)).toHaveLength(2);
    expect(new Set(demoSponsorships.map(({ status }) => status))).toEqual(
      new Set(['requested', 'active', 'declined', 'withdrawn', 'ended']),
    );
  });

  test('has a case hidden with words to its author, some let stand, and some that wait', async ({ seeded: { db } }) => {
    const all = await db
      .select({ status: cases.status, hiddenAt: posts.hiddenAt, note: posts.hiddenNote })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.targetId));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['open', 'hidden', 'dismissed']));
    for (const { status, hiddenAt, note } of all)
      expect([hiddenAt !== null, (note ?? '').length > 20]).toEqual([status === 'hidden', status === 'hidden']);
    expect(await db.$count(posts, sql`hidden_at is not null`)).toBe(1);
    expect(await db.$count(cases, and(eq(cases.status, 'open'), lt(cases.openedAt, daysBefore(noon, 6))))).toBe(0);
  });

  test('has something new in the inbox of the member, the sponsor and the moderators', async ({ seeded: { db } }) => {
    const told = await db.selectDistinct({ handle: users.handle }).from(notifications).innerJoin(users, eq(users.id, notifications.userId));
    expect(told.map(({ handle }) => handle)).toEqual(
      expect.arrayContaining(['morning-otter', 'night-swimmer', 'grey-heron', 'slow-river']),
    );
  });

  test('has a log of what was done, whose chain holds; what was done lately can be read by the person and taken back', async ({
    seeded: { db },
  }) => {
    // The log is written when a transaction ends.
    await db.execute(sql`set constraints all immediate`);
    const { count, brokenAt } = await verifyAudit(db);
    expect(brokenAt).toBeNull();
    const log = await db.select({ name: auditLog.name, role: auditLog.actorRole }).from(auditLog).orderBy(auditLog.id);
    expect(log).toHaveLength(count);
    expect(new Set(log.map(({ name }) => name))).toEqual(
      new Set([
        ...log.map(({ name }) => name).filter((name) => name.startsWith('sponsor.')),
        'post.hidden',
        'case.upheld',
        'case.dismissed',
        'act.done',
        'act.undone',
      ]),
    );
    expect(new Set(log.map(({ role }) => role))).toEqual(new Set(['moderator', 'groupModerator']));
    const { id, handle, role, standing, joinedAt } = one(await db.select().from(users).where(eq(users.handle, 'new-dawn-guide')));
    const paused = {
      kind: 'member',
      id,
      handle,
      role,
      standing,
      joinedAt,
      stage: 'unsaid',
      isSponsor: false,
      moderatesAGroup: false,
    } as const;
    const own = await findOwnSanctions({ db, actor: paused, now: noon });
    expect(own.standing).toBe('suspended');
    expect(own.sanctions.map(({ kind, status, mayAppeal }) => [kind, status, mayAppeal])).toEqual([
      ['suspend', 'standing', true],
      ['hide', 'standing', true],
    ]);
  });

  test.for(['Philadelphia', 'New York', 'Los Angeles'])(
    'has a meeting in %s every evening at eight or later',
    async (city, { seeded: { db } }) => {
      const evenings = await db
        .selectDistinct({ day: meetings.day })
        .from(meetings)
        .where(and(eq(meetings.city, city), sql`${meetings.time} >= '20:00'`));
      expect(evenings.map(({ day }) => day).sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    },
  );

  test('lists meetings in five zones, with links and numbers that lead nowhere', async ({ seeded: { db } }) => {
    const all = await db.select().from(meetings);
    expect(new Set(all.map(({ timeZone }) => timeZone))).toEqual(
      new Set(['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'Europe/London', 'Europe/Madrid']),
    );
    expect(demoFellowships.flatMap(meetingGuide).length).toBeGreaterThan(40);
    expect(all.filter(({ conferenceUrl }) => conferenceUrl && !conferenceUrl.startsWith('https://meet.example.org/'))).toEqual([]);
    expect(all.filter(({ conferencePhone }) => conferencePhone && !/^\+\d{4}55501\d\d$/.test(conferencePhone))).toEqual([]);
    expect(all.some(({ facets }) => facets.includes('medication-welcome'))).toBe(true);
  });

  test('speaks of people with kind words, and gives no numbers, amounts or links', () => {
    const said = [
      ...demoGroups.flatMap(({ name, description, rules, threads }) => [
        name,
        description,
        rules,
        ...threads.flatMap(({ title, posts }) => [title, ...posts.flatMap(wordsOf)]),
      ]),
      ...demoSponsors.map(({ about }) => about),
      ...demoSponsorships.map(({ message }) => message),
      ...people.map(({ handle }) => handle),
    ];
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((words) => unkind.test(words))).toEqual([]);
    expect(said.filter((words) => unwanted.test(words))).toEqual([]);
  });

  test('has four to seven threads in each group, of two to nine posts', () => {
    const outside = demoGroups.filter(
      ({ threads }) => threads.length < 4 || threads.length > 7 || threads.some(({ posts }) => posts.length < 2 || posts.length > 9),
    );
    expect(outside.map(({ slug }) => slug)).toEqual([]);
  });

  test.for(demoSignIns)('$handle can sign in with a strong passphrase', async ({ handle, passphrase }, { seeded: { db } }) => {
    const [person] = await db.select({ hash: users.passphraseHash }).from(users).where(eq(users.handle, handle));
    expect(await verifyPassphrase(passphrase, person?.hash)).toBe(true);
    expect(await passphraseProblem(passphrase, handle)).toBeUndefined();
  });
});

const wordsOf = ({ text, warning, report }: (typeof demoGroups)[number]['threads'][number]['posts'][number]) =>
  [text, warning, report?.words, report?.outcome?.note].filter((words) => words !== undefined);
