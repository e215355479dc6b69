import { and, eq, inArray, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import { cases, reports } from '@/db/schema/moderation';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { expect, test } from './test';
import { type Call, cookieOf, outcome, together } from './together';

// What people do at the same moment, each at another app process: a rule that one process alone keeps in mind would fail here.

const rounds = 20;
const newId = () => crypto.randomUUID();
const long = new Date(Date.now() - 90 * 86_400_000);

test('whoever comes first, and to whichever process: counts are right, nothing is said twice, nothing after its end, and nothing breaks', async ({
  db,
  make,
}) => {
  test.setTimeout(600_000);
  const somebody = async () => {
    const member = await make.member({ joinedAt: long });
    return { ...member, cookie: await cookieOf(db, member) };
  };
  const [ana, ben, mo] = [await somebody(), await somebody(), await somebody()];
  const into = (groupId: string, { id }: Member, role: 'member' | 'moderator' = 'member') => make.membership({ groupId, userId: id, role });
  const counted = async (groupId: string) => {
    const [row] = await db.select({ memberCount: groups.memberCount }).from(groups).where(eq(groups.id, groupId));
    const people = await db.$count(memberships, and(eq(memberships.groupId, groupId), eq(memberships.status, 'joined')));
    expect(row?.memberCount).toBe(people);
    return people;
  };
  const body = 'Said at the same moment.';
  const clean = () => db.execute(sql`delete from rate_limits`);

  for (let round = 0; round < rounds; round++) {
    await clean();
    const group = await make.group({ memberCount: 1 });
    await into(group.id, mo, 'moderator');
    // A double click on "Join", by two people.
    const joins = await together([ana, ana, ben, ben].map(({ cookie }): Call => [cookie, 'groups.join', { groupId: group.id }]));
    expect(joins.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await counted(group.id)).toBe(3);

    // A double click on "Reply", while a moderator closes the thread.
    const thread = await make.thread({ groupId: group.id, authorId: mo.id });
    const threadId = thread.id;
    const [said, other] = [newId(), newId()];
    const talk = await together([
      [ana.cookie, 'discussions.reply', { postId: said, threadId, body }],
      [ana.cookie, 'discussions.reply', { postId: said, threadId, body }],
      [mo.cookie, 'discussions.close', { threadId }],
      [ben.cookie, 'discussions.reply', { postId: other, threadId, body }],
    ]);
    for (const { status, reason } of talk) expect([200, 409]).toContain(status === 409 && reason !== 'thread.closed' ? reason : status);
    const [row] = await db.select().from(threads).where(eq(threads.id, threadId));
    const written = await db.select({ number: posts.number }).from(posts).where(eq(posts.threadId, threadId)).orderBy(posts.number);
    expect(written.map(({ number }) => number)).toEqual(Array.from({ length: row?.postCount ?? 0 }, (_, at) => at + 1));
    const log = await db.execute<{ name: string; id: number }>(sql`
      select name, id from events where subject_id in (${threadId}, ${said}, ${other}) and name in ('post.written', 'thread.closed') order by id`);
    expect(log.filter(({ name }) => name === 'post.written')).toHaveLength(written.length - 1);

    // Two tabs change one post, while a moderator hides it and its author takes it back.
    const talked = await make.thread({ groupId: group.id, authorId: mo.id });
    const postId = newId();
    await together([[ana.cookie, 'discussions.reply', { postId, threadId: talked.id, body }]]);
    const edits = await together([
      [ana.cookie, 'discussions.edit', { postId, version: 1, body: 'One tab.', contentWarning: null }],
      [ana.cookie, 'discussions.edit', { postId, version: 1, body: 'Another tab.', contentWarning: null }],
      [mo.cookie, 'discussions.hide', { postId, reason: 'other', note: 'Please be kind.' }],
      [ana.cookie, 'discussions.delete', { postId }],
      [ben.cookie, 'discussions.reply', { postId: newId(), threadId: talked.id, body, quote: { postId, text: body } }],
    ]);
    for (const { status } of edits) expect([200, 409]).toContain(status);
    expect(edits[3]?.status).toBe(200);
    const [gone] = await db.select({ body: posts.body, deletedAt: posts.deletedAt }).from(posts).where(eq(posts.id, postId));
    expect([gone?.body, gone?.deletedAt === null]).toEqual(['', false]);
    expect(await db.$count(posts, and(eq(posts.quotedId, postId), sql`quoted_text is not null`))).toBe(0);

    // One request to come in is let in twice and turned down once.
    const kept = await make.group({ admission: 'approval', memberCount: 2 });
    await into(kept.id, mo, 'moderator');
    await into(kept.id, ben, 'moderator');
    await together([[ana.cookie, 'groups.ask', { groupId: kept.id }]]);
    const asked = { groupId: kept.id, userId: ana.id };
    const answers = await together([
      [mo.cookie, 'groups.admit', asked],
      [ben.cookie, 'groups.admit', asked],
      [ben.cookie, 'groups.decline', asked],
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    await counted(kept.id);
    // Its two moderators leave it at once.
    const leaving = await together([mo, ben].map(({ cookie }): Call => [cookie, 'groups.leave', { groupId: kept.id }]));
    expect(leaving.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await counted(kept.id);

    // One place is left in a circle.
    const circle = await make.group({ capacity: 6, memberCount: 5, endsAt: new Date(Date.now() + 30 * 86_400_000) });
    for (let seat = 0; seat < 5; seat++) await into(circle.id, await make.member());
    const seats = await together([ana, ben, mo].map(({ cookie }): Call => [cookie, 'groups.join', { groupId: circle.id }]));
    expect(seats.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect(await counted(circle.id)).toBe(6);
  }
  expect(await db.$count(events, eq(events.name, 'post.written'))).toBeGreaterThan(rounds);
});

test('two processes know one capacity and one sponsor for each person', async ({ db, make }) => {
  test.setTimeout(600_000);
  const walking = (where: ReturnType<typeof eq>) => db.$count(sponsorships, and(where, inArray(sponsorships.status, ['trial', 'active'])));
  for (let round = 0; round < rounds; round++) {
    await db.execute(sql`delete from rate_limits`);
    // Six are accepted for two places.
    const sponsor = await make.sponsor({ capacity: 2 });
    const cookie = await cookieOf(db, sponsor);
    const asked = await Promise.all(Array.from({ length: 6 }, () => make.sponsorship({ sponsorId: sponsor.id })));
    const yes = (cookie: string, id: string): Call => [cookie, 'sponsorship.answer', { sponsorshipId: id, answer: 'accept' }];
    expect(outcome(await together(asked.map(({ id }) => yes(cookie, id))))).toEqual([2, ['sponsorship.full']]);
    expect(await walking(eq(sponsorships.sponsorId, sponsor.id))).toBe(2);

    // Three sponsors say yes to one person, each twice.
    const seeker = await make.member();
    const calls = await Promise.all(
      [1, 2, 3].map(async (slot) => {
        const one = await make.sponsor();
        const { id } = await make.sponsorship({ sponsorId: one.id, sponseeId: seeker.id, slot });
        return yes(await cookieOf(db, one), id);
      }),
    );
    const told = await together([...calls, ...calls.toReversed()]);
    for (const { status } of told) expect([200, 404, 409]).toContain(status);
    expect(await walking(eq(sponsorships.sponseeId, seeker.id))).toBe(1);
  }
});

test('two processes know one case, one who has it, and one decision', async ({ db, make }) => {
  test.setTimeout(600_000);
  const moderators = [await make.member({ role: 'moderator', joinedAt: long }), await make.member({ role: 'moderator', joinedAt: long })];
  const desks = await Promise.all(moderators.map((moderator) => cookieOf(db, moderator)));
  const reporters = await Promise.all(Array.from({ length: 10 }, async () => cookieOf(db, await make.member({ joinedAt: long }))));
  for (let round = 0; round < rounds; round++) {
    await db.execute(sql`delete from rate_limits`);
    const group = await make.group();
    const { first } = await make.thread({ groupId: group.id });
    const about = { targetKind: 'post', targetId: first.id, reason: 'other', words: '' };
    const reported = await together([...reporters, ...reporters].map((cookie): Call => [cookie, 'moderation.report', about]));
    expect(outcome(reported)).toEqual([10, ['case.alreadyReported']]);
    const opened = await db.select().from(cases).where(eq(cases.targetId, first.id));
    const caseId = opened[0]?.id ?? '';
    expect([opened.length, await db.$count(reports, eq(reports.caseId, caseId))]).toEqual([1, 10]);

    const claims = await together([...desks, ...desks].map((cookie): Call => [cookie, 'moderation.claim', { caseId }]));
    const taken = claims.map(({ status }) => status);
    for (const status of taken) expect([200, 409]).toContain(status);
    const [now] = await db.select().from(cases).where(eq(cases.id, caseId));
    const version = now?.version ?? 0;
    const decisions = await together(
      [...desks, ...desks].map((cookie): Call => [cookie, 'moderation.dismiss', { caseId, version, note: 'Within the rules.' }]),
    );
    expect(decisions.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await db.$count(events, and(eq(events.name, 'case.dismissed'), eq(events.subjectId, caseId)))).toBe(1);
  }
});
