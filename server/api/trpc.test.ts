import { inspect } from 'node:util';
import { describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import type { Actor } from '@/server/context';
import { noon, test } from '@/server/testing/test';
import { createCaller } from './root';

const asking = (db: Db, actor: Actor) => createCaller({ db, actor, now: noon, network: crypto.randomUUID() });

describe('what a hand-made address says', () => {
  const visitor: Actor = { kind: 'visitor' };
  const nowhere = '-'.repeat(36);
  const some = '00000000-0000-4000-8000-000000000000';

  test('with a character that cannot be kept is invalid, and no fault of ours', async ({ db, make }) => {
    const api = asking(db, await make.member());
    const thread = await make.thread();
    for (const call of [
      () => api.groups.get({ slug: 'a\0' }),
      () => api.meetings.find({ place: 'a\0' }),
      () => api.sponsorship.sponsor({ handle: 'a\0' }),
      () => api.moderation.report({ targetKind: 'post', targetId: thread.first.id, reason: 'other', words: 'a\0' }),
    ])
      await expect(db.transaction<unknown>(call)).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { reason: 'invalid' } });
  });

  test('of where a page begins is refused or left out when it is nonsense, and nothing breaks at its edges', async ({ db, make }) => {
    const group = await make.group();
    const [api, outside] = [asking(db, await make.member()), asking(db, visitor)];
    for (const before of [`0.1.${nowhere}`, `0.999999999999999.${some}`, '1.2', 'x'])
      expect((await api.discussions.threads({ slug: group.slug, before })).next).toBeNull();
    for (const before of [`9999999999999999.1.${some}`, `1.1.${nowhere}`, 'x'])
      await expect(outside.meetings.find({ before })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await api.discussions.threads({ slug: group.slug, before: `1.9999999999999.${some}` });
    await outside.meetings.find({ before: `9999999999999.9999999999999999.${some}` });
    await api.notifications.inbox({ after: nowhere });
    await api.sponsorship.browse({ after: 'x'.repeat(31) });
    await api.groups.find({ after: 'x'.repeat(81) });
  });

  test('of a moment outside of all calendars is refused', async ({ db, make }) => {
    const api = asking(db, await make.member());
    for (const until of [new Date(8.64e15), new Date(-8.64e15)])
      await expect(api.notifications.seen({ until })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

test('a fault goes to the log without the words it carried, and on to the page as nothing at all', async ({ db, make }) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const api = asking(db, { ...(await make.member()), id: 'canary' });
  const fault: unknown = await db.transaction(() => api.groups.mine()).catch((error) => error);
  const logged = inspect(log.mock.calls);
  log.mockRestore();
  expect(fault).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'internal' });
  expect(logged).toContain('Failed statement');
  expect(inspect(fault) + logged).not.toContain('canary');
});

test('a suspended person is refused everything but what is their own', async ({ db, make }) => {
  const person = { ...(await make.member({ standing: 'suspended' })), role: 'admin' as const };
  const api = asking(db, person);
  const group = await make.group();
  const thread = await make.thread({ groupId: group.id });
  for (const call of [
    () => api.groups.join({ groupId: group.id }),
    () => api.groups.people({ slug: group.slug }),
    () => api.discussions.threads({ slug: group.slug }),
    () => api.discussions.since({ threadId: thread.id, version: 0 }),
    () => api.moderation.queue({}),
    () => api.moderation.log({}),
    () => api.sponsorship.applications(),
    () => api.sponsorship.mine(),
    () => api.accounts.people({ handle: '' }),
  ])
    await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { reason: 'suspended' } });
  expect(await api.accounts.me()).toMatchObject({ handle: person.handle });
  expect(await api.notifications.unseen()).toBe(0);
});
