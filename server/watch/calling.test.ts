import { createServer as httpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, vi } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { pushAddresses } from '@/db/schema/notifications';
import { alerts } from '@/db/schema/watch';
import { startSession } from '@/server/accounts/mutations';
import type { Member } from '@/server/context';
import { env } from '@/server/env';
import { seal } from '@/server/seal';
import type { Make } from '@/server/testing/make';
import { device } from '@/server/testing/signed-in';
import { system, tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { callOut, callOverdue, followUp } from './calling';
import { takeDuty } from './duty';
import { closeAlert, handOver, noteAlert, standBy, takeAlert } from './mutations';

vi.mock('@/server/jobs', () => ({ later: vi.fn() }));

const listening = async <S extends Server>(server: S) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** A mail server that takes whatever it is given, as bytes. */
const mails: string[] = [];
const post = createServer((socket) => {
  let said = '';
  let isMail = false;
  socket.write('220 here\r\n');
  socket.on('data', (bytes) => {
    said += bytes;
    for (;;) {
      const end = said.indexOf(isMail ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const line = said.slice(0, end);
      said = said.slice(end + (isMail ? 5 : 2));
      if (isMail) mails.push(line);
      isMail = !isMail && /^DATA/i.test(line);
      socket.write(isMail ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 fine\r\n');
    }
  });
});
/** The maker of a browser, which wakes it; the browsers of some it does not answer for. */
const knocks: { who: string; urgency: string; proof: string; body: string }[] = [];
const maker = httpServer((request, response) => {
  if (request.url === '/gone') return response.destroy();
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    const { urgency, authorization } = request.headers;
    knocks.push({ who: request.url?.slice(1) ?? '', urgency: String(urgency), proof: String(authorization), body });
    response.writeHead(201).end();
  });
});
const [postPort, makerPort] = [await listening(post), await listening(maker)];
env().SMTP_URL = `smtp://127.0.0.1:${postPort}`;
afterAll(() => [post.close(), maker.close()]);

async function reachable(db: Db, person: Member, where = person.id) {
  const emailSealed = seal(`${person.id}@example.org`, `users.email.${person.id}`);
  await db.update(users).set({ emailSealed, emailDigest: person.id }).where(eq(users.id, person.id));
  const { sessionId } = await startSession({ db, actor: { kind: 'visitor' }, now: noon }, person.id, device);
  const addressSealed = seal(`http://127.0.0.1:${makerPort}/${where}`, `push_addresses.address.${sessionId}`);
  await db.insert(pushAddresses).values({ sessionId, addressSealed, savedAt: noon });
  return person;
}
const staffOf = async (db: Db, make: Make, where?: string) => reachable(db, await make.member({ role: 'moderator' }), where);
async function alertAbout(db: Db, subjectId: string, severity: 'S0' | 'S1' = 'S0') {
  const made = { targetKind: 'message' as const, targetId: crypto.randomUUID(), subjectId, severity, classes: ['crisis'] };
  const [alert] = await db
    .insert(alerts)
    .values({ ...made, noteSealed: '', openedAt: noon, dueAt: noon })
    .returning({ id: alerts.id });
  return { alertId: alert?.id ?? '' };
}
const minutesOn = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
/** Whose mail and whose browser was reached since the last look. */
const reached = () => {
  const all = { mailed: mails.splice(0).map((mail) => /^To: ([\w-]+)@/m.exec(mail)?.[1]), woken: knocks.splice(0).map(({ who }) => who) };
  return { mailed: all.mailed.toSorted(), woken: all.woken.toSorted() };
};
const both = (...people: Member[]) => {
  const ids = people.map(({ id }) => id).toSorted();
  return { mailed: ids, woken: ids };
};

describe('a call', () => {
  test('comes to whoever is on duty by mail and in their browser at once, and five minutes later to all; never to the person, nor to their sponsor', async ({
    db,
    make,
    as,
  }) => {
    const [serving, other] = [await staffOf(db, make), await staffOf(db, make)];
    const person = await staffOf(db, make);
    const sponsor = await reachable(db, await make.sponsor());
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: person.id, status: 'active' });
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, sponsor.id));
    for (const one of [serving, sponsor, person]) await takeDuty(as({ ...one, role: 'moderator' }), { hours: '4' });
    const alert = await alertAbout(db, person.id);
    await callOut(system(db), alert);
    expect(mails[0]).toMatch(/^Subject: You have something new$/m);
    expect(mails[0]).not.toMatch(/danger|alert|duty|crisis/i);
    expect(knocks[0]).toMatchObject({ urgency: 'high', body: '', proof: expect.stringMatching(/^vapid t=/) });
    expect(reached()).toEqual(both(serving));
    await callOut({ ...system(db), now: minutesOn(4) }, alert);
    expect(reached()).toEqual(both());
    await callOut({ ...system(db), now: minutesOn(5) }, alert);
    expect(reached()).toEqual(both(serving, other));
  });

  test('that is less than an emergency comes again after half an hour', async ({ db, make }) => {
    const staff = await staffOf(db, make);
    const alert = await alertAbout(db, (await make.member()).id, 'S1');
    for (const [minutes, people] of [
      [0, [staff]],
      [29, []],
      [30, [staff]],
    ] as const) {
      await callOut({ ...system(db), now: minutesOn(minutes) }, alert);
      expect(reached()).toEqual(both(...people));
    }
  });

  test('reaches the others when the browser of one cannot be woken', async ({ db, make }) => {
    const lost = await staffOf(db, make, 'gone');
    const staff = await staffOf(db, make);
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    await callOut(system(db), await alertAbout(db, (await make.member()).id));
    quiet.mockRestore();
    expect(reached()).toEqual({ mailed: [lost.id, staff.id].toSorted(), woken: [staff.id] });
  });

  test('comes anew when who took it may no longer do anything', async ({ db, make, as }) => {
    const [staff, other] = [await staffOf(db, make), await staffOf(db, make)];
    const alert = await alertAbout(db, (await make.member()).id, 'S1');
    await takeAlert(as(staff), alert);
    await callOverdue({ ...system(db), now: minutesOn(2) });
    expect(reached()).toEqual(both());
    await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, staff.id));
    await callOverdue({ ...system(db), now: minutesOn(3) });
    expect(reached()).toEqual(both(other));
  });

  test('goes to all others when it is handed over, also before it was called out to all; to who handed it over when there is nobody else', async ({
    db,
    make,
    as,
  }) => {
    const [serving, other] = [await staffOf(db, make), await staffOf(db, make)];
    await takeDuty(as(serving), { hours: '4' });
    const alert = await alertAbout(db, (await make.member()).id);
    await takeAlert(as(serving), alert);
    await handOver(as(serving, minutesOn(1)), { ...alert, words: 'I have to stop here.' });
    await callOut({ ...system(db), now: minutesOn(1) }, alert);
    expect(reached()).toEqual(both(other));
    await db.update(users).set({ standing: 'suspended' }).where(eq(users.id, other.id));
    await callOut({ ...system(db), now: minutesOn(6) }, alert);
    expect(reached()).toEqual(both(serving));
  });
});

describe('nobody is alone with an emergency', () => {
  test('five minutes after one took it the others are called to stand by, and again until somebody does', async ({ db, make, as }) => {
    const [staff, other] = [await staffOf(db, make), await staffOf(db, make)];
    const alert = await alertAbout(db, (await make.member()).id);
    await takeAlert(as(staff, minutesOn(1)), alert);
    const at = async (minutes: number) => {
      await noteAlert(as(staff, minutesOn(minutes)), { ...alert, words: 'We talk.' });
      await callOut({ ...system(db), now: minutesOn(minutes) }, alert);
      return reached();
    };
    expect(await at(5)).toEqual(both());
    expect(await at(6)).toEqual(both(other));
    expect(await at(7)).toEqual(both());
    expect(await at(16)).toEqual(both(other));
    await standBy(as(other), alert);
    expect(await at(30)).toEqual(both());
  });

  test('with less than that one may be', async ({ db, make, as }) => {
    const [staff] = [await staffOf(db, make), await staffOf(db, make)];
    const alert = await alertAbout(db, (await make.member()).id, 'S1');
    await takeAlert(as(staff), alert);
    await callOut({ ...system(db), now: minutesOn(45) }, alert);
    expect(reached()).toEqual(both());
  });
});

test('that somebody is to be asked how they are is told to staff, never to themselves or their sponsor', async ({ db, make, as }) => {
  const staff = await make.member({ role: 'moderator' });
  const person = await make.member({ role: 'moderator' });
  const sponsor = await make.sponsor();
  await make.sponsorship({ sponsorId: sponsor.id, sponseeId: person.id, status: 'active' });
  await db.update(users).set({ role: 'moderator' }).where(eq(users.id, sponsor.id));
  const alert = await alertAbout(db, person.id, 'S1');
  await takeAlert(as(staff), alert);
  await closeAlert(as(staff), { ...alert, words: 'Safe.', hours: '24' });
  await followUp({ ...system(db), now: minutesOn(24 * 60) }, alert);
  await tell(db, 'alert.followUpDue', minutesOn(24 * 60));
  const told = await db.execute<{ userId: string }>(
    `select n.user_id as "userId" from notifications n join events e on e.id = n.event_id where e.name = 'alert.followUpDue'`,
  );
  expect(told.map(({ userId }) => userId)).toEqual([staff.id]);
});
