import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingProposals } from '@/db/schema/meetings-people';
import type { Context, Member } from '@/server/context';
import { env } from '@/server/env';
import { row, system } from '@/server/testing/feeds';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { forwardProposal, mailProposal } from './forwarding';
import { importFeed } from './in/import';
import { AddSource, ChangeSource } from './in/input';
import { findSources, getSource } from './in/source-queries';
import { addSource, changeSource } from './in/sources';
import { ProposeChange } from './input';
import { decideProposal, findProposals, proposeChange } from './proposals';

const folder = await mkdtemp(join(tmpdir(), 'cairn-outbox-'));
const before = env().CAIRN_DATA;
beforeAll(() => {
  env().CAIRN_DATA = folder;
});
afterAll(async () => {
  env().CAIRN_DATA = before;
  await rm(folder, { recursive: true });
});

type As = (member: Member, now?: Date) => Context & { actor: Member };
const contact = 'lists@area.example.org';

/** What was mailed since this was asked last, in words. */
async function mails() {
  const outbox = join(folder, 'outbox');
  const files = await readdir(outbox).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(outbox, file), 'utf8')));
  await rm(outbox, { recursive: true, force: true });
  return texts.map((text) => {
    const [head = '', ...body] = text.replace(/\r\n/g, '\n').split('\n\n');
    const whole = body.join('\n\n');
    return /quoted-printable/i.test(head)
      ? `${head}\n\n${Buffer.from(
          whole.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        )}`
      : /base64/i.test(head)
        ? `${head}\n\n${Buffer.from(whole, 'base64')}`
        : text;
  });
}

/** Does the jobs that wait, as the worker would. */
async function work(db: Context['db'], now = noon) {
  const jobs = await db.execute<{ id: string }>(
    sql`delete from pgboss.job where name = 'forwardProposal' returning data ->> 'proposalId' as id`,
  );
  for (const { id } of jobs) await mailProposal(system(db, now), { proposalId: id });
  return jobs.length;
}

async function start(db: Context['db'], make: Make, as: As, settings: object = {}) {
  const admin = as(await make.member({ role: 'admin' }));
  const { feedId = '' } = (await importFeed(system(db), {
    source: 'area',
    rows: [{ ...row, url: 'https://area.example.org/sunrise' }],
  })) as {
    feedId: string;
  };
  await changeSource(admin, ChangeSource.parse({ feedId, name: 'Area', contact, ...settings }));
  const staff = as(await make.member({ role: 'moderator' }));
  const [{ slug } = { slug: '' }] = await db.select({ slug: meetings.slug }).from(meetings);
  const propose = (over: object, actor: Member | null = null, network = 'a') =>
    proposeChange(
      { db, now: noon, network, ...(actor ? { actor } : { actor: { kind: 'visitor' } }) } as Parameters<typeof proposeChange>[0],
      ProposeChange.parse({ slug, time: '08:30', placeName: 'The Hall', note: 'I am Wilhelmina, call 555-0100.', ...over }),
    );
  const waiting = async () => (await findProposals(staff, {})).proposals;
  return { admin, staff, feedId, slug, propose, waiting };
}

test('a moderator sends what was proposed to those who keep the source: the difference and the public page, and not who said it', async ({
  db,
  make,
  as,
}) => {
  const { staff, slug, propose, waiting } = await start(db, make, as);
  const proposer = await make.member({ handle: 'quietriver' });
  await propose({}, proposer);
  expect(await work(db)).toBe(0);
  const [proposal] = await waiting();
  expect(proposal).toMatchObject({ forwardedAt: null, mailedAt: null, feed: { hasContact: true } });
  const forward = () => forwardProposal(staff, { proposalId: proposal?.id ?? '', withNote: false });
  await forward();
  await expect(forward()).rejects.toMatchObject({ reason: 'meetings.forwardedAlready' });
  expect(await waiting()).toMatchObject([{ forwardedAt: noon, mailedAt: null }]);
  expect(await work(db)).toBe(1);
  expect(await waiting()).toMatchObject([{ mailedAt: noon }]);
  const [mail = '', ...more] = await mails();
  expect(more).toEqual([]);
  expect(mail).toContain(`To: ${contact}`);
  expect(mail).toContain('Subject: A listing of yours');
  for (const words of ['Time: 07:00 → 08:30', 'Place: nothing → The Hall', `/meetings/${slug}`, 'https://area.example.org/sunrise'])
    expect(mail).toContain(words);
  for (const words of ['Wilhelmina', '555', 'quietriver', proposer.id, staff.actor.handle]) expect(mail).not.toContain(words);
  await mailProposal(system(db), { proposalId: proposal?.id ?? '' });
  expect(await mails()).toEqual([]);
  expect(await db.$count(events, eq(events.name, 'meeting.forwarded'))).toBe(1);
});

test('the words of the proposer go only when a moderator says so', async ({ db, make, as }) => {
  const { staff, propose, waiting } = await start(db, make, as);
  await propose({ note: 'It moved in May.' });
  await forwardProposal(staff, { proposalId: (await waiting())[0]?.id ?? '', withNote: true });
  await work(db);
  expect((await mails())[0]).toContain('In their words: It moved in May.');
});

test('by setting it goes by itself, once, as it last was; what a moderator turned down does not, and of what they took up that part', async ({
  db,
  make,
  as,
}) => {
  const { staff, propose, waiting } = await start(db, make, as, { isForwarded: true });
  await propose({}, null, 'a');
  await propose({ time: '09:00' }, null, 'a');
  expect(await waiting()).toMatchObject([{ forwardedAt: noon, mailedAt: null }]);
  const [job] = await db.execute<{ wait: number }>(
    sql`select extract(epoch from start_after - ${noon.toISOString()}::timestamptz)::int as wait from pgboss.job where name = 'forwardProposal' limit 1`,
  );
  expect(job?.wait).toBe(3600);
  expect(await work(db)).toBe(2);
  const sent = await mails();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toContain('07:00 → 09:00');
  expect(sent[0]).not.toContain('Wilhelmina');

  await propose({ placeName: 'The Barn' }, null, 'b');
  await propose({ placeName: 'The Loft' }, null, 'c');
  for (const { id, fields } of await waiting()) {
    const to = fields.placeName?.to;
    if (to === 'The Barn') await decideProposal(staff, { proposalId: id, accepted: [] });
    if (to === 'The Loft') await decideProposal(staff, { proposalId: id, accepted: ['placeName'] });
  }
  await work(db);
  const [taken = '', ...more] = await mails();
  expect(more).toEqual([]);
  expect(taken).toContain('The Loft');
  expect(taken).not.toContain('08:30');

  // Words alone say nothing that a list could take up.
  await propose({ time: '', placeName: '' }, null, 'd');
  expect(await work(db)).toBe(0);
});

test('no more than twenty a day go to one source by themselves; the rest waits for a moderator', async ({ db, make, as }) => {
  const { propose, waiting } = await start(db, make, as, { isForwarded: true });
  for (let index = 0; index < 23; index++) await propose({}, null, `n${index}`);
  await work(db);
  expect(await mails()).toHaveLength(20);
  const left = await db.select().from(meetingProposals).where(sql`mailed_at is null`);
  expect(left.map(({ forwardedAt }) => forwardedAt)).toEqual([null, null, null]);
  expect((await waiting()).length).toBeGreaterThan(0);
});

test('a Spanish meeting is written about in Spanish', async ({ db, make, as }) => {
  const { staff, propose, waiting } = await start(db, make, as);
  await db.execute(sql`update meetings set languages = array['es']`);
  await propose({ day: '2' });
  await forwardProposal(staff, { proposalId: (await waiting())[0]?.id ?? '', withNote: false });
  await work(db);
  expect((await mails())[0]).toContain('Día: lunes → martes');
});

test('the address of a source is sealed, and admins alone see it; without one nothing is sent', async ({ db, make, as }) => {
  const { admin, staff, feedId, propose, waiting } = await start(db, make, as);
  expect(JSON.stringify(await db.select().from(meetingFeeds))).not.toContain(contact);
  expect((await getSource(admin, { feedId })).source.contact).toBe(contact);
  expect(JSON.stringify(await findSources(admin))).not.toContain('ontactSealed');
  expect(() => changeSource(admin, ChangeSource.parse({ feedId, name: 'Area', isForwarded: true }))).toThrow(
    expect.objectContaining({ reason: 'meetings.noContact', field: 'contact' }),
  );
  await changeSource(admin, ChangeSource.parse({ feedId, name: 'Area' }));
  await propose({});
  const [proposal] = await waiting();
  expect(proposal?.feed.hasContact).toBe(false);
  await expect(forwardProposal(staff, { proposalId: proposal?.id ?? '', withNote: false })).rejects.toMatchObject({
    reason: 'meetings.noContact',
  });
  const added = await addSource(admin, AddSource.parse({ name: 'New', url: 'https://new.example.org/feed.json', contact }));
  expect((await getSource(admin, added)).source).toMatchObject({ contact, isForwarded: false });
  const member = as(await make.member());
  expect(() => forwardProposal(member, { proposalId: proposal?.id ?? '', withNote: false })).toThrow(
    expect.objectContaining({ code: 'forbidden' }),
  );
});
