import { createPublicKey, verify } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { afterEach, describe, expect, test as plain, vi } from 'vitest';
import { connect, type Db } from '@/db/client';
import { sessions, users } from '@/db/schema/accounts';
import { memberships } from '@/db/schema/groups';
import { newsChoices, notifications, pushAddresses } from '@/db/schema/notifications';
import type { Context, Member, MemberContext, System } from '@/server/context';
import { replyToThread } from '@/server/discussions/reply';
import { env } from '@/server/env';
import { seal } from '@/server/seal';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { emptyOutbox } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { chooseNews, unsubscribe } from './choices';
import { deliver, mailNews, pushNews } from './delivery';
import { AddPushAddress, ChooseNews } from './input';
import { markSeen, notifyOfEvent } from './mutations';
import { newsMail, unsubscribeToken } from './news-mail';
import { addPushAddress, forgetPushAddresses, isPushed, pushKey, tryPush } from './push';

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const system = (db: Db, now = noon): Context<System> => ({ db, actor: { kind: 'system' }, now });
const wanted = (over: object = {}) =>
  ChooseNews.parse({ timeZone: 'UTC', mail: 'each', mailKinds: ['replies', 'calls'], pushKinds: ['replies'], ...over });

/** Somebody with an address who has an answer waiting since a minute after noon, in a group by approval. */
async function answered(db: Db, make: Make, as: (who: Member, now?: Date) => MemberContext, over: object = {}) {
  const person = await make.member();
  const email = `${person.id}@example.org`;
  await db
    .update(users)
    .set({ emailSealed: seal(email, `users.email.${person.id}`), emailDigest: 'none' })
    .where(eq(users.id, person.id));
  await chooseNews(as(person), wanted(over));
  const group = await make.group({ admission: 'approval', name: 'Needle and thread' });
  const other = await make.member();
  await make.membership({ groupId: group.id, userId: other.id });
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  const postId = crypto.randomUUID();
  await replyToThread(as(other, minutes(1)), { postId, threadId: thread.id, body: 'A secret word', contentWarning: null });
  const [event] = await db.execute<{ id: number }>(sql`select id::int as id from events where subject_id = ${postId}`);
  await notifyOfEvent(system(db, minutes(1)), { eventId: event?.id ?? 0 });
  return { person, email, group, thread, other };
}

/** Runs the jobs of this kind that were asked for, as the worker would; how many there were. */
async function work(db: Db, name: 'mailNews' | 'pushNews', userId: string, now: Date) {
  const jobs = await db.execute<{ data: { userId: string; since: string } }>(
    sql`delete from pgboss.job where name = ${name} and data ->> 'userId' = ${userId} returning data`,
  );
  for (const { data } of jobs) await (name === 'mailNews' ? mailNews : pushNews)(system(db, now), data);
  return jobs.length;
}

describe('a mail with news', () => {
  test('P3: is sent once, and tells nothing', async ({ db, make, as }) => {
    const mails = await emptyOutbox();
    const { person, email, other } = await answered(db, make, as);
    for (const at of [2, 3]) await deliver(system(db, minutes(at)));
    expect(await work(db, 'mailNews', person.id, minutes(4))).toBe(1);
    const [mail = '', ...rest] = await mails();
    expect(rest).toEqual([]);
    expect(mail).toContain(`To: ${email}`);
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    for (const word of ['Needle', 'secret', 'A thread', person.handle, other.handle, 'recover', 'group']) expect(mail).not.toContain(word);
  });

  test('is not sent when what was new may no longer be seen by then', async ({ db, make, as }) => {
    const mails = await emptyOutbox();
    const { person, group } = await answered(db, make, as);
    await deliver(system(db, minutes(2)));
    await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, person.id)));
    expect(await work(db, 'mailNews', person.id, minutes(3))).toBe(1);
    expect(await mails()).toEqual([]);
  });

  test('is not sent to who has seen it, ended the mails, or was suspended meanwhile', async ({ db, make, as }) => {
    const mails = await emptyOutbox();
    const [seen, ended, suspended] = [await answered(db, make, as), await answered(db, make, as), await answered(db, make, as)];
    await deliver(system(db, minutes(2)));
    await markSeen(as(seen.person), { until: minutes(2) });
    await unsubscribe({ db, actor: { kind: 'visitor' }, now: noon }, { token: unsubscribeToken(ended.person.id) });
    await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, suspended.person.id));
    for (const { person } of [seen, ended, suspended]) expect(await work(db, 'mailNews', person.id, minutes(3))).toBe(1);
    expect(await mails()).toEqual([]);
  });

  test('waits for the end of quiet hours, and for the hour of a daily one', async ({ db, make, as }) => {
    const quiet = await answered(db, make, as, { quietFrom: 12 * 60, quietUntil: 14 * 60 });
    const daily = await answered(db, make, as, { mail: 'daily', mailHour: 18 });
    const due = async (at: number) => {
      await deliver(system(db, minutes(at)));
      return [await work(db, 'mailNews', quiet.person.id, minutes(at)), await work(db, 'mailNews', daily.person.id, minutes(at))];
    };
    expect([await due(60), await due(121), await due(359), await due(361), await due(400)]).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test('is not asked for by who wants other kinds of news, or has chosen nothing', async ({ db, make, as }) => {
    const mails = await emptyOutbox();
    const { person } = await answered(db, make, as, { mailKinds: ['messages'] });
    const silent = await answered(db, make, as);
    await db.delete(newsChoices).where(eq(newsChoices.userId, silent.person.id));
    await deliver(system(db, minutes(2)));
    await work(db, 'mailNews', person.id, minutes(3));
    expect(await work(db, 'mailNews', silent.person.id, minutes(3))).toBe(0);
    expect(await mails()).toEqual([]);
  });

  plain('says the same in each language, whatever happened', () => {
    const mail = (locale: 'en' | 'es') => {
      const { subject, text, headers } = newsMail('00000000-0000-4000-8000-000000000001', 'a@example.org', locale);
      return JSON.parse(
        JSON.stringify({ subject, text, headers })
          .replaceAll(/token=[\w.-]+/g, 'token=…')
          .replaceAll(env().CAIRN_URL, 'SITE'),
      );
    };
    expect([mail('en'), mail('es')]).toMatchInlineSnapshot(`
      [
        {
          "headers": {
            "List-Unsubscribe": "<SITE/api/unsubscribe?token=…>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          },
          "subject": "You have something new",
          "text": "You have something new. Open the site to read it.

      SITE

      To get no more of these mails:
      SITE/unsubscribe?token=…
      ",
        },
        {
          "headers": {
            "List-Unsubscribe": "<SITE/api/unsubscribe?token=…>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          },
          "subject": "Tienes algo nuevo",
          "text": "Tienes algo nuevo. Abre el sitio para leerlo.

      SITE

      Para no recibir más estos mensajes:
      SITE/unsubscribe?token=…
      ",
        },
      ]
    `);
  });

  plain('is claimed by one of several workers', async () => {
    const { db, sql: client } = connect(parallelDatabaseUrl(), { max: 6 });
    const make = makers(db);
    const { person } = await answered(db, make, (actor, now = noon) => ({ db, actor, now }));
    await Promise.all([1, 2, 3, 4].map(() => deliver(system(db, minutes(2)))));
    const jobs = await db.execute(sql`delete from pgboss.job where name = 'mailNews' and data ->> 'userId' = ${person.id} returning id`);
    expect(jobs).toHaveLength(1);
    await db.delete(users).where(eq(users.id, person.id));
    await client.end();
  });
});

describe('the link that ends the mails', () => {
  test('cannot be made up, and holds for its owner alone', async ({ db, make, as }) => {
    const [one, other] = [await answered(db, make, as), await answered(db, make, as)];
    const visitor: Context = { db, actor: { kind: 'visitor' }, now: noon };
    await unsubscribe(visitor, { token: unsubscribeToken(one.person.id) });
    for (const token of [one.person.id, 'k1.AAAA', `${unsubscribeToken(other.person.id)}x`.slice(2)])
      await expect(unsubscribe(visitor, { token })).rejects.toMatchObject({ reason: 'link.notFound' });
    const mail = async (id: string) => (await db.select().from(newsChoices).where(eq(newsChoices.userId, id)))[0]?.mail;
    expect([await mail(one.person.id), await mail(other.person.id)]).toEqual(['never', 'each']);
  });
});

describe('a browser', () => {
  afterEach(() => vi.unstubAllGlobals());
  const address = 'https://updates.push.services.mozilla.com/wpush/v2/abc';

  /** Stands for the maker of the browser: what came there, and what it answers. */
  function maker(status: number) {
    const knocks: { url: string; init: RequestInit }[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      knocks.push({ url, init });
      return new Response(null, { status });
    });
    return knocks;
  }
  async function withBrowser(db: Db, person: Member, as: (who: Member) => MemberContext) {
    const [session] = await db
      .insert(sessions)
      .values({
        userId: person.id,
        tokenDigest: crypto.randomUUID(),
        device: '',
        startedAt: noon,
        seenAt: noon,
        expiresAt: minutes(10_000),
      })
      .returning();
    const ctx = as({ ...person, sessionId: session?.id });
    await addPushAddress(ctx, { address });
    return ctx;
  }

  test('is woken with nothing but a proof of who knocks', async ({ db, make, as }) => {
    const knocks = maker(201);
    const { person } = await answered(db, make, as);
    const ctx = await withBrowser(db, person, as);
    await deliver(system(db, minutes(2)));
    expect(await work(db, 'pushNews', person.id, minutes(2))).toBe(1);
    expect(knocks).toMatchObject([{ url: address, init: { method: 'POST' } }]);
    expect(knocks[0]?.init.body).toBeUndefined();
    const authorization = new Headers(knocks[0]?.init.headers).get('authorization') ?? '';
    const [, head = '', claims = '', signature = '', key = ''] = /^vapid t=(.+)\.(.+)\.(.+), k=(.+)$/.exec(authorization) ?? [];
    expect(key).toBe(pushKey(ctx));
    const point = Buffer.from(key, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    const open = { key: createPublicKey({ format: 'jwk', key: jwk }), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), open, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: 'https://updates.push.services.mozilla.com' });
  });

  test.for([404, 410])('that is gone (%s) is forgotten', async (status, { db, make, as }) => {
    maker(status);
    const ctx = await withBrowser(db, await make.member(), as);
    expect(await isPushed(ctx)).toBe(true);
    await tryPush(ctx);
    expect(await isPushed(ctx)).toBe(false);
  });

  test('is left alone once its session has ended, and then forgotten', async ({ db, make, as }) => {
    const knocks = maker(201);
    const ctx = await withBrowser(db, await make.member(), as);
    await db.update(sessions).set({ endedAt: noon }).where(eq(sessions.userId, ctx.actor.id));
    await tryPush(ctx);
    expect(knocks).toEqual([]);
    await forgetPushAddresses(system(db));
    expect(await db.$count(pushAddresses, eq(pushAddresses.sessionId, ctx.actor.sessionId ?? ''))).toBe(0);
  });

  test('is not woken with what may no longer be seen', async ({ db, make, as }) => {
    const knocks = maker(201);
    const { person, group } = await answered(db, make, as);
    await withBrowser(db, person, as);
    await deliver(system(db, minutes(2)));
    await db.delete(memberships).where(and(eq(memberships.groupId, group.id), eq(memberships.userId, person.id)));
    await work(db, 'pushNews', person.id, minutes(3));
    expect(knocks).toEqual([]);
    expect(await db.$count(notifications, eq(notifications.userId, person.id))).toBe(1);
  });

  test.for([
    'http://fcm.googleapis.com/x',
    'https://localhost/x',
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.example.org/x',
    'https://evilpush.apple.com.example/x',
    'https://fcm.googleapis.com:8080/x',
    'https://user@fcm.googleapis.com/x',
    'file:///etc/passwd',
  ])('is never looked for at %s', (address) => {
    expect(AddPushAddress.safeParse({ address }).success).toBe(false);
  });

  test('keeps its address sealed', async ({ db, make, as }) => {
    await withBrowser(db, await make.member(), as);
    expect(JSON.stringify(await db.select().from(pushAddresses))).not.toContain('wpush');
  });
});
