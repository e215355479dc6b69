import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { newsKinds } from '@/db/vocabulary';
import { startSession } from '@/server/accounts/mutations';
import type { Member, MemberContext } from '@/server/context';
import { seal } from '@/server/seal';
import { canary, insiders, secretPlace } from '@/server/testing/secret-place';
import { device, hoursLater, visitor } from '@/server/testing/signed-in';
import { emptyOutbox } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { chooseNews } from './choices';
import { deliver, mailNews, pushNews } from './delivery';
import { ChooseNews } from './input';
import { addPushAddress } from './push';

afterEach(() => vi.unstubAllGlobals());

/** Somebody who wants to be told of everything, by mail and in a browser. */
async function listen(db: Db, as: (who: Member) => MemberContext, person: Member, locale: 'en' | 'es') {
  const emailSealed = seal(`${person.id}@example.org`, `users.email.${person.id}`);
  await db.update(users).set({ emailSealed, emailDigest: 'none', locale }).where(eq(users.id, person.id));
  await chooseNews(as(person), ChooseNews.parse({ timeZone: 'UTC', mail: 'each', mailKinds: [...newsKinds], pushKinds: [...newsKinds] }));
  // Since before all that is told of here.
  await db.execute(sql`update news_choices set mailed_until = mailed_until - interval '1 hour', pushed_until = pushed_until - interval '1 hour'
    where user_id = ${person.id}`);
  const { sessionId } = await startSession(visitor(db), person.id, device);
  await addPushAddress(as({ ...person, sessionId }), { address: `https://updates.push.services.mozilla.com/wpush/v2/${person.id}` });
}

test('whatever happens in a private place, what leaves the house is the same few neutral words, and to browsers nothing at all', async ({
  db,
  make,
  as,
}) => {
  const mails = await emptyOutbox();
  const knocks: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    knocks.push({ url, init });
    return new Response(null, { status: 201 });
  });
  const inside = await insiders(db, make);
  const { one, two, staff, asker, sponsor } = inside;
  const people = [one, two, staff, asker, sponsor];
  for (const [at, person] of people.entries()) await listen(db, as, person, at % 2 === 0 ? 'en' : 'es');
  const { group } = await secretPlace(db, make, as, inside, 'invitation');

  await deliver({ db, actor: { kind: 'system' }, now: hoursLater(1) });
  const jobs = await db.execute<{ name: string; data: { userId: string; since: string } }>(sql`select name, data from pgboss.job`);
  // Nor does the queue know what it is about.
  expect(JSON.stringify(jobs).toLowerCase()).not.toContain(canary);
  for (const { name, data } of jobs)
    if (name === 'mailNews') await mailNews({ db, actor: { kind: 'system' }, now: hoursLater(1) }, data);
    else if (name === 'pushNews') await pushNews({ db, actor: { kind: 'system' }, now: hoursLater(1) }, data);

  const sent = await mails();
  expect(sent.length).toBeGreaterThanOrEqual(3);
  const bare = (mail: string) =>
    mail
      .replaceAll('=\r\n', '')
      .replace(/^(To|Date|Message-ID): .*\r\n/gm, '')
      .replace(/token=[\w.=-]+/g, 'token');
  // One to a language, whoever it is for and whatever it was.
  expect(new Set(sent.map(bare)).size).toBe(2);
  expect(knocks.length).toBeGreaterThanOrEqual(3);
  for (const { init } of knocks) {
    expect(init.body).toBeUndefined();
    expect(Object.keys(init.headers ?? {}).toSorted()).toEqual(['authorization', 'topic', 'ttl', 'urgency']);
  }
  const all = [...sent.map(bare), ...knocks.map(({ init }) => unpacked(init))].join('\n').toLowerCase();
  const names = [
    ...people.map(({ handle }) => handle),
    group.name,
    group.slug,
    canary,
    'A thread',
    'sponsor',
    'recover',
    'group',
    'crisis',
  ];
  expect(names.filter((name) => all.includes(name.toLowerCase()))).toEqual([]);
});

/** All that a knock says, with its proof opened. */
const unpacked = ({ headers }: RequestInit) =>
  JSON.stringify(headers).replace(/eyJ[\w-]+/g, (part) => Buffer.from(part, 'base64url').toString());
