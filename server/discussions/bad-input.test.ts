import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { ZodError } from 'zod';
import type { Db } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { createCaller } from '@/server/api/root';
import type { Actor } from '@/server/context';
import { AppError } from '@/server/errors';
import { hidePost } from '@/server/moderation/hiding';
import { hiding, inside, newId } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';

const asking = (db: Db, actor: Actor) => createCaller({ db, actor, now: noon, network: newId() });

/** What a form is told: beside which field, and why. */
async function refusal(attempt: Promise<unknown>): Promise<string> {
  const cause: unknown = await attempt.then(
    () => undefined,
    (error) => error.cause,
  );
  if (cause instanceof AppError) return `${cause.field ?? ''}: ${cause.reason}`;
  if (cause instanceof ZodError) return `${cause.issues[0]?.path.join('.')}: ${cause.issues[0]?.message}`;
  return 'it was done';
}

test('whatever is sent is answered by its field, and the draft survives', async ({ db, make }) => {
  const { group, person, moderator, thread } = await inside(make);
  const api = asking(db, person);
  const kept = await make.thread({ groupId: (await make.group({ admission: 'approval' })).id });
  const closed = await make.thread({ groupId: group.id, closedAt: noon });
  const hidden = await make.thread({ groupId: group.id });
  await hidePost({ db, actor: moderator, now: noon }, { postId: hidden.first.id, ...hiding });
  const reply = (over: object) => refusal(api.discussions.reply({ postId: newId(), threadId: thread.id, body: 'Words', ...over }));
  await api.discussions.saveDraft({ place: thread.id, sequence: 0, content: { body: 'Kept' } });

  // biome-ignore format: a table
  const table: [object, string][] = [
    [{ body: '' },                                                        'body: required'],
    [{ body: ' \n\t \u200b\u202e\u0007 ' },                              'body: required'],
    [{ body: 'x'.repeat(100_000) },                                       'body: tooLong'],
    [{ contentWarning: 'x'.repeat(121) },                                 'contentWarning: tooLong'],
    [{ quote: { postId: thread.first.id, text: '' } },                    'quote.text: required'],
    [{ quote: { postId: thread.first.id, text: 'x'.repeat(401) } },       'quote.text: tooLong'],
    [{ quote: { postId: thread.first.id, text: 'never said' } },          'quote: post.quoteGone'],
    [{ quote: { postId: hidden.first.id, text: 'The first words.' } },    'quote: post.quoteGone'],
    [{ threadId: closed.id },                                             'body: thread.closed'],
    [{ threadId: hidden.id },                                             'body: thread.hidden'],
    [{ threadId: kept.id },                                               ': thread.notFound'],
    [{ threadId: newId() },                                               ': thread.notFound'],
    [{ postId: thread.first.id, threadId: closed.id },                    ': post.idTaken'],
  ];
  for (const [over, answer] of table) expect([over, await reply(over)]).toEqual([over, answer]);
  expect(await db.$count(posts, eq(posts.threadId, thread.id))).toBe(1);
  expect(await api.discussions.draft({ place: thread.id })).toMatchObject({ content: { body: 'Kept' }, sequence: 1 });

  const opening = (over: object) =>
    refusal(api.discussions.open({ threadId: newId(), groupId: group.id, title: 'A thread', body: 'Words', ...over }));
  expect(await opening({ title: ' \u200b ' })).toBe('title: required');
  expect(await opening({ title: 'x'.repeat(141) })).toBe('title: tooLong');
  expect(await opening({ body: '' })).toBe('body: required');
  expect(await db.$count(threads, eq(threads.groupId, group.id))).toBe(3);
});

test('what could do harm is said without the harm', async ({ db, make }) => {
  const { group, person, thread } = await inside(make);
  const api = asking(db, person);
  const said = async (body: string) => {
    const { id } = await api.discussions.reply({ postId: newId(), threadId: thread.id, body });
    const [post] = await db.select({ body: posts.body, html: posts.html }).from(posts).where(eq(posts.id, id));
    return post;
  };
  // biome-ignore format: a table
  const table: [string, string][] = [
    ['<script>alert(1)</script>',          '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[x](javascript:alert(1))',           '<p>[x](javascript:alert(1))</p>'],
    ['![x](https://spy.example/p.png)',    '<p><a href="https://spy.example/p.png" rel="nofollow noreferrer ugc">x</a></p>'],
    ['a\u0000b\u0007c',                   '<p>abc</p>'],
    ['one \u202eowt\u202c',               '<p>one owt</p>'],
    [`q${'\u0489'.repeat(500)}`,           `<p>q${'\u0489'.repeat(4)}</p>`],
  ];
  for (const [body, html] of table) expect(await said(body)).toMatchObject({ html });
  const { number } = await api.discussions.open({ threadId: newId(), groupId: group.id, title: 'a\u202eb\n\u0000c', body: 'Words' });
  expect(await api.discussions.thread({ slug: group.slug, number })).toMatchObject({ title: 'ab c' });
});
