import { expect } from 'vitest';
import { drafts } from '@/db/schema/discussions';
import { inside, later, newId, words } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { clearDraft, forgetDrafts, getDraft, saveDraft } from './drafts';
import { SaveDraft } from './input';
import { openThread } from './opening';
import { replyToThread } from './reply';

const content = (body: string) => ({ body });

test('a draft is kept for its writer alone, and cannot be read in the database', async ({ db, make, as }) => {
  const { person, reader, thread } = await inside(make);
  const place = thread.id;
  const whole = { body: 'needle', title: 'pin', contentWarning: 'sharp', isAnonymous: true };
  expect(await saveDraft(as(person), { place, sequence: 0, content: whole })).toEqual({ sequence: 1 });
  expect(await getDraft(as(person), { place })).toMatchObject({ sequence: 1, content: whole });
  expect(await getDraft(as(reader), { place })).toBeNull();
  expect(JSON.stringify(await db.select().from(drafts))).not.toMatch(/needle|pin"|sharp/);
});

test('an older tab never writes over newer words, and is given them when it asks', async ({ make, as }) => {
  const { person, thread } = await inside(make);
  const place = thread.id;
  await saveDraft(as(person), { place, sequence: 0, content: content('One tab') });
  await saveDraft(as(person), { place, sequence: 1, content: content('One tab, further on') });
  const refusal = { code: 'conflict', reason: 'draft.newer', field: 'body' };
  for (const sequence of [0, 1, 7]) {
    await expect(saveDraft(as(person), { place, sequence, content: content('The other tab') })).rejects.toMatchObject(refusal);
  }
  expect(await getDraft(as(person), { place })).toMatchObject({ sequence: 2, content: content('One tab, further on') });
});

test('what was sent is a draft no more, and an older tab does not bring it back', async ({ make, as }) => {
  const { group, person, thread } = await inside(make);
  const ways = [
    { place: thread.id, send: () => replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words }) },
    { place: group.id, send: () => openThread(as(person), { threadId: newId(), groupId: group.id, title: 'A thread', ...words }) },
    { place: newId(), send: () => Promise.resolve() },
  ];
  for (const { place, send } of ways) {
    await saveDraft(as(person), { place, sequence: 0, content: content('words') });
    await send();
    if (place !== thread.id && place !== group.id) await clearDraft(as(person), { place });
    expect(await getDraft(as(person), { place })).toMatchObject({ sequence: 2, content: null });
    await expect(saveDraft(as(person), { place, sequence: 1, content: content('words') })).rejects.toMatchObject({ reason: 'draft.newer' });
    expect(await saveDraft(as(person), { place, sequence: 2, content: content('new words') })).toEqual({ sequence: 3 });
  }
});

test('a reply that is refused leaves the draft as it was', async ({ make, as }) => {
  const { person, thread } = await inside(make);
  await saveDraft(as(person), { place: thread.id, sequence: 0, content: content('words') });
  const quote = { postId: thread.first.id, text: 'never said' };
  const refused = replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words, quote });
  await expect(refused).rejects.toMatchObject({ reason: 'post.quoteGone' });
  expect(await getDraft(as(person), { place: thread.id })).toMatchObject({ sequence: 1, content: content('words') });
});

test('a draft is as long as a post may be, and is forgotten after 90 days', async ({ make, as }) => {
  const { person, thread } = await inside(make);
  const draft = (body: string) => SaveDraft.safeParse({ place: thread.id, sequence: 0, content: { body } });
  expect(draft('x'.repeat(20_000)).success).toBe(true);
  expect(draft('x'.repeat(100_000)).error?.issues).toMatchObject([{ message: 'tooLong' }]);
  await saveDraft(as(person), { place: thread.id, sequence: 0, content: content('words') });
  await forgetDrafts(as(person, later(60 * 24 * 89)));
  expect(await getDraft(as(person), { place: thread.id })).not.toBeNull();
  await forgetDrafts(as(person, later(60 * 24 * 91)));
  expect(await getDraft(as(person), { place: thread.id })).toBeNull();
});
