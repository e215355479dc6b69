import { and, eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import { createCaller } from '@/server/api/root';
import type { Member } from '@/server/context';
import { dismissCase } from '@/server/moderation/mutations';
import { reportPost } from '@/server/moderation/reporting';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { newId, words } from '@/server/testing/talk';
import { closeDue } from './closing';

/** Truly parallel connections: what they do is committed, and what they leave is in nobody's way. */
const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 12 });
const make = makers(db);
afterAll(() => pool.end());
const rounds = 20;
const past = new Date('2030-01-01T00:00:00Z');
const as = (actor: Member) => ({ db, actor, now: new Date() });
const system = () => ({ db, actor: { kind: 'system' as const }, now: new Date('2031-01-01T00:00:00Z') });
const asking = (actor: Member) => createCaller({ ...as(actor), network: newId() });

test('an account that goes while its owner writes leaves no word without a writer, and a count that is right', async () => {
  for (let round = 0; round < rounds; round++) {
    const person = await make.member({ closesAt: past, closesWith: 'remove' });
    const group = await make.group({ memberCount: 1 });
    await make.membership({ groupId: group.id, userId: person.id });
    const thread = await make.thread({ groupId: group.id });
    await db.update(groups).set({ memberCount: 2 }).where(eq(groups.id, group.id));
    const say = () =>
      asking(person)
        .discussions.reply({ postId: newId(), threadId: thread.id, ...words })
        .then(
          () => 'said',
          (error) => error.code,
        );
    const [first, , second] = await Promise.all([say(), closeDue(system()), say()]);
    expect(['said', 'FORBIDDEN', 'UNAUTHORIZED', 'NOT_FOUND', 'CONFLICT']).toEqual(expect.arrayContaining([first, second]));
    expect(await db.$count(users, eq(users.id, person.id))).toBe(0);
    expect(await db.$count(posts, and(eq(posts.threadId, thread.id), sql`author_id is null and body <> ''`))).toBe(0);
    const [row] = await db.select({ counted: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
    expect(row?.counted).toBe(await db.$count(memberships, and(eq(memberships.groupId, group.id), eq(memberships.status, 'joined'))));
  }
});

test('a case about somebody whose account goes while it is decided is closed once, and stays readable', async () => {
  for (let round = 0; round < rounds; round++) {
    const person = await make.member({ closesAt: past, closesWith: 'remove' });
    const [staff, reporter] = [await make.member({ role: 'moderator' }), await make.member()];
    const thread = await make.thread({ authorId: person.id });
    await reportPost(as(reporter), { postId: thread.first.id, reason: 'other', words: 'Please look.' });
    const [open] = await db.select().from(cases).where(eq(cases.targetId, thread.first.id));
    const decide = dismissCase(as(staff), { caseId: open?.id ?? '', version: open?.version ?? 0, note: 'It fits the rules.' });
    await Promise.all([decide, closeDue(system())]);
    expect(await db.$count(users, eq(users.id, person.id))).toBe(0);
    const [closed] = await db.select().from(cases).where(eq(cases.targetId, thread.first.id));
    expect([closed?.status, closed?.subjectId]).toEqual(['dismissed', null]);
  }
});
