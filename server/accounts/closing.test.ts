import { and, eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { formerHandles, sessions, users } from '@/db/schema/accounts';
import { drafts, posts, threadAliases, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { caseDecisions, cases, reports } from '@/db/schema/moderation';
import type { System } from '@/server/context';
import { saveDraft } from '@/server/discussions/drafts';
import { replyToThread } from '@/server/discussions/reply';
import { joinGroup } from '@/server/groups/mutations';
import { reportPost } from '@/server/moderation/reporting';
import { passphrase, signedIn, visitor } from '@/server/testing/signed-in';
import { inside, newId, seen, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { closeAccount, closeDue, keepAccount } from './closing';
import { signUp } from './mutations';
import { checkHandle, myAccount } from './queries';

const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);
const system = (db: Parameters<typeof visitor>[0], now: Date) => ({ db, actor: { kind: 'system' } satisfies System as System, now });

describe('closing an account', () => {
  test('P8: needs the passphrase, signs out everywhere, and can be taken back for a week', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    await expect(closeAccount(as(person), { passphrase: 'not the one', words: 'keep' })).rejects.toMatchObject({
      reason: 'account.wrongPassphrase',
    });
    const { closesAt } = await closeAccount(as(person), { passphrase, words: 'keep' });
    expect(closesAt).toEqual(days(7));
    expect(await db.$count(sessions, and(eq(sessions.userId, person.id), sql`ended_at is null`))).toBe(0);
    await closeDue(system(db, days(6.9)));
    expect(await myAccount(as(person))).toMatchObject({ closesAt: days(7) });
    await keepAccount(as(person));
    await closeDue(system(db, days(8)));
    expect(await myAccount(as(person))).toMatchObject({ handle: person.handle, closesAt: null });
  });

  test('leaves what others need, under no name, and nothing of the person', async ({ db, make, as }) => {
    const { group, thread, reader } = await inside(make);
    const person = await signedIn(db, make, { emailSealed: 'sealed', emailDigest: 'digest' });
    await make.sponsorship({ sponseeId: person.id });
    await joinGroup(as(person), { groupId: group.id });
    const own = { postId: newId(), threadId: thread.id, ...words };
    const veiled = { ...own, postId: newId(), isAnonymous: true };
    await replyToThread(as(person), own);
    await replyToThread(as(person), veiled);
    await replyToThread(as(reader), { ...own, postId: newId(), body: 'I answer.', quote: { postId: own.postId, text: 'I hear you.' } });
    await saveDraft(as(person), { place: thread.id, sequence: 0, content: { body: 'Unsent.' } });
    const alias = (await seen(as(reader), thread)).posts[2]?.author?.name;
    await closeAccount(as(person), { passphrase, words: 'keep' });
    await closeDue(system(db, days(7)));

    expect(await db.$count(users, eq(users.id, person.id))).toBe(0);
    expect(await db.$count(drafts, eq(drafts.userId, person.id))).toBe(0);
    const page = await seen(as(reader), thread);
    expect(page.posts.map(({ author, html, quote }) => [author?.name ?? null, html, quote?.name ?? null])).toEqual([
      [expect.any(String), '<p>The first words.</p>', null],
      [null, '<p>I <em>hear</em> you.</p>', null],
      [alias, '<p>I <em>hear</em> you.</p>', null],
      [reader.handle, '<p>I answer.</p>', null],
    ]);
    expect(page.posts[3]?.quote).toMatchObject({ number: 2, text: 'I hear you.' });
    const [row] = await db.select({ memberCount: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
    expect(row?.memberCount).toBe(await db.$count(memberships, and(eq(memberships.groupId, group.id), eq(memberships.status, 'joined'))));
    // The name for that thread stays taken.
    const [kept] = await db.select().from(threadAliases).where(eq(threadAliases.threadId, thread.id));
    expect(kept).toMatchObject({ alias, userId: null });
  });

  test('takes the words back, when that was chosen; the answers of others stay', async ({ db, make, as }) => {
    const { group, thread, reader } = await inside(make);
    const person = await signedIn(db, make);
    await make.membership({ groupId: group.id, userId: person.id });
    const own = await make.thread({ groupId: group.id, authorId: person.id, title: 'Mine' });
    const said = { postId: newId(), threadId: thread.id, ...words };
    await replyToThread(as(person), said);
    const answer = { ...said, postId: newId(), body: 'I answer.', quote: { postId: said.postId, text: 'I hear you.' } };
    await replyToThread(as(reader), answer);
    await closeAccount(as(person), { passphrase, words: 'remove' });
    await closeDue(system(db, days(7)));
    const { posts: shown, version } = await seen(as(reader), thread);
    expect(shown.map(({ html, isDeleted, quote }) => [html, isDeleted, quote])).toEqual([
      ['<p>The first words.</p>', false, null],
      ['', true, null],
      ['<p>I answer.</p>', false, null],
    ]);
    expect(Math.max(...shown.map((post) => post.version))).toBeLessThanOrEqual(version);
    const [gone] = await db.select({ title: threads.title }).from(threads).where(eq(threads.id, own.id));
    expect(gone?.title).toBe('');
    expect(await db.$count(posts, and(eq(posts.threadId, own.id), sql`body <> ''`))).toBe(0);
  });

  test('ends no case, and keeps the reports that were made', async ({ db, make, as }) => {
    const { group, thread, moderator } = await inside(make);
    const person = await signedIn(db, make);
    await make.membership({ groupId: group.id, userId: person.id });
    await reportPost(as(person), { postId: thread.first.id, reason: 'other', words: 'Please look.' });
    const own = { postId: newId(), threadId: thread.id, ...words };
    await replyToThread(as(person), own);
    await reportPost(as(moderator), { postId: own.postId, reason: 'other', words: '' });
    await closeAccount(as(person), { passphrase, words: 'remove' });
    await closeDue(system(db, days(7)));
    const left = await db.select({ subjectId: cases.subjectId, status: cases.status }).from(cases).orderBy(cases.openedAt);
    expect(left).toHaveLength(2);
    expect(left.every(({ status }) => status === 'open')).toBe(true);
    const told = await db.select({ words: reports.words, snapshot: reports.snapshot }).from(reports);
    expect(told.map(({ words }) => words)).toContain('Please look.');
    expect(told.map(({ snapshot }) => snapshot.text)).toContain(words.body);
    expect(await db.$count(caseDecisions)).toBe(0);
  });

  test('keeps the name from others for five years', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    await closeAccount(as(person), { passphrase, words: 'keep' });
    await closeDue(system(db, days(7)));
    const again = {
      handle: person.handle.toUpperCase(),
      passphrase,
      isAdult: true as const,
      acceptsRules: true as const,
      locale: 'en' as const,
    };
    await expect(signUp(visitor(db, days(8)), again, 'Firefox on Linux')).rejects.toMatchObject({ reason: 'account.handleTaken' });
    expect(await checkHandle(visitor(db, days(365 * 4)), { handle: person.handle })).toEqual({ isFree: false });
    expect(await checkHandle(visitor(db, days(365 * 6)), { handle: person.handle })).toEqual({ isFree: true });
    expect(JSON.stringify(await db.select().from(formerHandles))).not.toContain(person.handle);
  });
});
