import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { sessions, users } from '@/db/schema/accounts';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import type { Member } from '@/server/context';
import { env } from '@/server/env';
import { chooseNews } from '@/server/notifications/choices';
import { deliver, mailNews, pushNews } from '@/server/notifications/delivery';
import { ChooseNews } from '@/server/notifications/input';
import { markSeen, notifyOfEvent } from '@/server/notifications/mutations';
import { addPushAddress } from '@/server/notifications/push';
import { findNotifications } from '@/server/notifications/queries';
import { seal } from '@/server/seal';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { remind, remindOfMeetings } from './saved';

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const system = (db: Db, now: Date) => ({ db, actor: { kind: 'system' as const }, now });
const push = 'https://updates.push.services.mozilla.com/wpush/v2/abc';
afterEach(() => vi.unstubAllGlobals());

/** Somebody who is to be reminded, by mail and in the browser, half an hour before a meeting that begins in half an hour. */
async function reminded(db: Db, make: Make, person: Member) {
  await db
    .update(users)
    .set({ emailSealed: seal(`${person.id}@example.org`, `users.email.${person.id}`), emailDigest: 'none' })
    .where(eq(users.id, person.id));
  const ctx = { db, actor: person, now: noon };
  await chooseNews(ctx, ChooseNews.parse({ timeZone: 'UTC', mail: 'each', mailKinds: ['meetings'], pushKinds: ['meetings'] }));
  const times = { startedAt: noon, seenAt: noon, expiresAt: minutes(10_000) };
  const session = { userId: person.id, tokenDigest: crypto.randomUUID(), device: '', ...times };
  const [{ id } = { id: '' }] = await db.insert(sessions).values(session).returning();
  await addPushAddress({ ...ctx, actor: { ...person, sessionId: id } }, { address: push });
  const meeting = await make.meeting({ name: 'Lamp in the window', placeName: 'Saint Anne' });
  await db
    .update(meetings)
    .set({ nextStartsAt: minutes(30), nextEndsAt: minutes(90) })
    .where(eq(meetings.id, meeting.id));
  await remind(ctx, { slug: meeting.slug, minutes: 30 });
  return meeting;
}

/** What the worker does from minute to minute: finds who is to be reminded, writes it down for them, and sees to mail and push. */
async function work(db: Db, meanwhile: () => Promise<unknown> = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-reminders-'));
  env().CAIRN_DATA = folder;
  const knocks: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    knocks.push(init);
    return new Response(null, { status: 201 });
  });
  await remindOfMeetings(system(db, minutes(1)));
  const told = await db.select({ id: events.id }).from(events).where(eq(events.name, 'meeting.soon'));
  for (const { id } of told) await notifyOfEvent(system(db, minutes(1)), { eventId: Number(id) });
  await deliver(system(db, minutes(2)));
  await meanwhile();
  const jobs = await db.execute<{ name: string; data: { userId: string; since: string } }>(
    sql`delete from pgboss.job where name in ('mailNews', 'pushNews') returning name, data`,
  );
  for (const { name, data } of jobs) await (name === 'mailNews' ? mailNews : pushNews)(system(db, minutes(3)), data);
  const files = await readdir(join(folder, 'outbox')).catch(() => []);
  return { jobs: jobs.length, knocks, mails: await Promise.all(files.map((file) => readFile(join(folder, 'outbox', file), 'utf8'))) };
}

test('a reminder is a mail, a knock at the browser and a line in the inbox, and none of them says what it is about', async ({
  db,
  make,
}) => {
  const person = await make.member();
  const { slug } = await reminded(db, make, person);
  const { jobs, knocks, mails } = await work(db);
  expect([jobs, knocks.length, mails.length]).toEqual([2, 1, 1]);
  expect(knocks[0]?.body).toBeUndefined();
  expect(mails[0]).toContain(`To: ${person.id}@example.org`);
  expect(mails[0]).toContain('Subject: You have something new');
  for (const word of [slug, 'Lamp', 'Anne', 'meeting', 'recover', person.handle]) expect(mails[0]).not.toContain(word);
  const [line] = (await findNotifications({ db, actor: person, now: minutes(3) }, {})).entries;
  expect(line).toMatchObject({ name: 'meeting.soon' });
  expect(JSON.stringify(line)).not.toMatch(/Lamp|Anne/);
  // The next look of the worker finds nobody to remind of it again.
  expect((await work(db)).jobs).toBe(0);
});

test('a reminder is not sent to who has seen it, or may not come in any more, by the time it would go out', async ({ db, make }) => {
  const [seen, suspended] = [await make.member(), await make.member()];
  for (const person of [seen, suspended]) await reminded(db, make, person);
  const { jobs, knocks, mails } = await work(db, async () => {
    await markSeen({ db, actor: seen, now: minutes(2) }, { until: minutes(2) });
    await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, suspended.id));
  });
  expect([jobs, knocks.length, mails.length]).toEqual([4, 0, 0]);
});
