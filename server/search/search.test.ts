import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { addFilter, block } from '@/server/safety/mutations';
import type { Make } from '@/server/testing/make';
import { test } from '@/server/testing/test';
import { Search } from './input';
import { searchGroups, searchPosts, suggestAuthors } from './queries';

const asked = (search: Partial<Search>) => Search.parse(search);
const numbers = ({ posts }: { posts: { number: number }[] }) => posts.map(({ number }) => number);

describe('finding words', () => {
  test('people find what was said, in English and Spanish, with or without accents and in any form', async ({ make, as, db }) => {
    const reader = await make.member();
    const thread = await make.thread();
    const say = (number: number, body: string) =>
      db
        .insert(posts)
        .values({ threadId: thread.id, number, authorId: thread.authorId, body, html: '', writtenAt: new Date('2030-01-01T10:00:00Z') });
    await say(2, 'I was craving all night, then I called somebody.');
    await say(3, 'Mañana empiezo la medicación con mi médico.');
    for (const [q, found] of [
      ['cravings', 2],
      ['crave', 2],
      ['medicacion', 3],
      ['médicos', 3],
      ['"called somebody"', 2],
    ] as const)
      expect([q, ...numbers(await searchPosts(as(reader), asked({ q })))]).toEqual([q, found]);
    expect(numbers(await searchPosts(as(reader), asked({ q: 'craving medicación' })))).toEqual([]);
    expect(numbers(await searchPosts(as(reader), asked({ q: 'craving or medicación' }))).toSorted()).toEqual([2, 3]);
  });

  test('a thread is found by its title', async ({ make, as }) => {
    const thread = await make.thread({ title: 'Tapering before surgery' });
    const found = await searchPosts(as(await make.member()), asked({ q: 'surgery' }));
    expect(found.posts).toMatchObject([{ threadTitle: 'Tapering before surgery', threadNumber: thread.number, number: 1 }]);
  });

  test('the words around what was looked for are shown, with it marked, and nothing in them is markup', async ({ make, as, db }) => {
    const thread = await make.thread();
    await db.update(posts).set({ body: 'a <script>alert(1)</script> and **zebra** at night' }).where(eq(posts.threadId, thread.id));
    const [found] = (await searchPosts(as(await make.member()), asked({ q: 'zebra' }))).posts;
    expect(found?.snippet.filter(({ isFound }) => isFound)).toEqual([{ text: 'zebra', isFound: true }]);
    expect(found?.snippet.map(({ text }) => text).join('')).not.toContain('**');
  });

  test('of a post with a content warning only the warning is shown', async ({ make, as, db }) => {
    const thread = await make.thread();
    await db.update(posts).set({ body: 'zebra in detail', contentWarning: 'use' }).where(eq(posts.threadId, thread.id));
    expect((await searchPosts(as(await make.member()), asked({ q: 'zebra' }))).posts).toMatchObject([
      { contentWarning: 'use', snippet: [] },
    ]);
  });

  test('pages follow each other without a gap or a repeat, and are full', async ({ make, as, db }) => {
    const thread = await make.thread();
    const at = (n: number) => new Date(Date.UTC(2030, 0, 1, 10, 0, Math.floor(n / 3)));
    await db.insert(posts).values(
      Array.from({ length: 50 }, (_, n) => ({
        threadId: thread.id,
        number: n + 2,
        authorId: thread.authorId,
        body: 'zebra',
        html: '',
        writtenAt: at(n),
      })),
    );
    const reader = as(await make.member());
    const seen: number[] = [];
    let before: string | undefined;
    do {
      const page = await searchPosts(reader, asked({ q: 'zebra', before }));
      if (page.next) expect(page.posts).toHaveLength(20);
      seen.push(...numbers(page));
      before = page.next ?? undefined;
    } while (before);
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, n) => n + 2));
  });

  test('one can look in one group, in the last week, or at what one person wrote', async ({ make, as, db }) => {
    const here = await make.group();
    const [inGroup, elsewhere] = [await make.thread({ groupId: here.id }), await make.thread()];
    await db.update(posts).set({ body: 'zebra' });
    await db
      .update(posts)
      .set({ writtenAt: new Date('2029-11-01T10:00:00Z') })
      .where(eq(posts.threadId, elsewhere.id));
    const reader = as(await make.member());
    const titles = async (search: Partial<Search>) =>
      (await searchPosts(reader, asked({ q: 'zebra', ...search }))).posts.map(({ threadNumber }) => threadNumber);
    expect(await titles({ group: here.slug })).toEqual([inGroup.number]);
    expect(await titles({ since: 'week' })).toEqual([inGroup.number]);
    expect((await titles({})).toSorted()).toEqual([inGroup.number, elsewhere.number].toSorted());
  });
});

describe('what nobody finds', () => {
  /** A group by approval in which `zebra` stands in a title and in a post. */
  async function closedGroup(make: Make, db: Db) {
    const group = await make.group({ admission: 'approval', name: 'Quetzal circle' });
    const thread = await make.thread({ groupId: group.id, title: 'zebra title' });
    await db.update(posts).set({ body: 'zebra words' }).where(eq(posts.threadId, thread.id));
    return group;
  }

  test('what is said in a group they are not in: neither words, nor titles, nor names', async ({ make, as, db }) => {
    const group = await closedGroup(make, db);
    const outsider = await make.member();
    const other = await make.group();
    const moderator = await make.member();
    await make.membership({ groupId: other.id, userId: moderator.id, role: 'moderator' });
    for (const person of [outsider, moderator]) {
      expect(await searchPosts(as(person), asked({ q: 'zebra' }))).toEqual({ posts: [], next: null });
      expect(await searchPosts(as(person), asked({ q: 'zebra', group: group.slug }))).toEqual({ posts: [], next: null });
    }
    await make.membership({ groupId: group.id, userId: outsider.id });
    expect((await searchPosts(as(outsider), asked({ q: 'zebra' }))).posts).toHaveLength(1);
  });

  test('what was hidden or taken back, the titles of such threads too', async ({ make, as, db }) => {
    const reader = as(await make.member());
    const thread = await make.thread({ title: 'zebra title' });
    await db.update(posts).set({ body: 'zebra' }).where(eq(posts.threadId, thread.id));
    expect((await searchPosts(reader, asked({ q: 'zebra' }))).posts).toHaveLength(1);
    await db.update(posts).set({ hiddenAt: new Date(), hiddenFor: 'other' }).where(eq(posts.threadId, thread.id));
    expect((await searchPosts(reader, asked({ q: 'zebra' }))).posts).toHaveLength(0);
    await db.update(posts).set({ hiddenAt: null, hiddenFor: null, body: '', deletedAt: new Date() }).where(eq(posts.threadId, thread.id));
    await db.update(threads).set({ title: '' }).where(eq(threads.id, thread.id));
    expect((await searchPosts(reader, asked({ q: 'zebra' }))).posts).toHaveLength(0);
  });

  test('somebody they blocked, and words they filtered; the page is full all the same', async ({ make, as, db }) => {
    const reader = await make.member();
    const [kept, blocked] = [await make.thread(), await make.thread()];
    const rows = (threadId: string, authorId: string | null, from: number, body: string) =>
      Array.from({ length: 25 }, (_, n) => ({
        threadId,
        number: from + n,
        authorId,
        body,
        html: '',
        writtenAt: new Date('2030-01-01T11:00:00Z'),
      }));
    await db
      .insert(posts)
      .values([...rows(blocked.id, blocked.authorId, 2, 'zebra from one'), ...rows(kept.id, kept.authorId, 2, 'zebra from other')]);
    await db.insert(posts).values(rows(kept.id, kept.authorId, 100, 'zebra and needle'));
    const author = await handleOf(db, blocked.authorId);
    await block(as(reader), { handle: author });
    await addFilter(as(reader), { phrase: 'needle', effect: 'warn', span: 'always' });
    const page = await searchPosts(as(reader), asked({ q: 'zebra' }));
    expect(page.posts).toHaveLength(20);
    expect(
      page.posts.every(({ snippet }) =>
        snippet
          .map(({ text }) => text)
          .join('')
          .includes('from other'),
      ),
    ).toBe(true);
  });

  test('whose words those under a name for one thread are', async ({ make, as, db }) => {
    const reader = await make.member();
    const thread = await make.thread();
    const author = await handleOf(db, thread.authorId);
    await db.insert(threadAliases).values({ threadId: thread.id, userId: thread.authorId ?? '', alias: 'Quiet Lantern' });
    await db.update(posts).set({ body: 'zebra', isAnonymous: true }).where(eq(posts.threadId, thread.id));
    const found = await searchPosts(as(reader), asked({ q: 'zebra' }));
    expect(found.posts).toMatchObject([{ author: 'Quiet Lantern' }]);
    expect(JSON.stringify(found)).not.toContain(author);
    expect((await searchPosts(as(reader), asked({ q: 'zebra', from: author }))).posts).toEqual([]);
    expect(await suggestAuthors(as(reader), { from: author.slice(0, -1) })).toEqual([]);
  });
});

describe('names', () => {
  test('a group is found although a letter is wrong, and one by invitation by nobody outside it', async ({ make, as }) => {
    const reader = await make.member();
    const open = await make.group({ name: 'Running in the morning' });
    const secret = await make.group({ name: 'Running in the evening', admission: 'invitation' });
    expect((await searchGroups(as(reader), { q: 'runing' })).map(({ slug }) => slug)).toEqual([open.slug]);
    await make.membership({ groupId: secret.id, userId: reader.id });
    expect((await searchGroups(as(reader), { q: 'running' })).map(({ slug }) => slug).toSorted()).toEqual(
      [open.slug, secret.slug].toSorted(),
    );
  });

  test('a name with a letter wrong is put right, but only that of somebody whose words one can read', async ({ make, as }) => {
    const [heard, closed] = [await make.member({ handle: 'walking-heron' }), await make.member({ handle: 'walking-herons' })];
    await make.thread({ authorId: heard.id });
    await make.thread({ authorId: closed.id, groupId: (await make.group({ admission: 'approval' })).id });
    const reader = as(await make.member());
    expect(await suggestAuthors(reader, { from: 'walkin-heron' })).toEqual(['walking-heron']);
    expect(await suggestAuthors(reader, { from: 'walking-heron' })).toEqual([]);
  });
});

async function handleOf(db: Db, id: string | null): Promise<string> {
  const [person] = await db
    .select({ handle: users.handle })
    .from(users)
    .where(eq(users.id, id ?? ''));
  return person?.handle ?? '';
}
