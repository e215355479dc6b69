import { readFileSync } from 'node:fs';
import { inArray, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { auditLog } from '@/db/schema/acts';
import { loggedEvents } from '@/db/schema/events';
import { locales } from '@/db/vocabulary';
import { record } from '@/server/events';
import { house, houseWithCase, onPost, reported, suspend } from '@/server/testing/moderation';
import { test } from '@/server/testing/test';
import { verifyAudit } from './auditing';
import { actOn } from './deeds';
import { findLog } from './log';
import { dismissCase, dismissMany, hideReported, reopenMany } from './mutations';
import { getCase } from './one-case';

describe('the log', () => {
  test("tells a group's moderators what was done in it, and the site's of everything", async ({ make, as }) => {
    const here = await house(make);
    const there = await house(make);
    const first = await reported(as(here.reader), here.postId);
    await hideReported(as(here.groupModerator), { caseId: first.id, version: 1, reason: 'stigma', note: 'Please be kind.' });
    const second = await reported(as(there.reader), there.postId);
    await dismissCase(as(there.moderator), { caseId: second.id, version: 1, note: 'Within the rules.' });
    expect((await findLog(as(here.groupModerator), {})).entries).toMatchObject([
      { name: 'case.upheld', by: here.groupModerator.handle },
      { name: 'post.hidden', by: here.groupModerator.handle, reason: 'stigma', caseId: first.id },
    ]);
    expect((await findLog(as(here.moderator), {})).entries.slice(0, 3)).toMatchObject([
      { name: 'case.dismissed', by: there.moderator.handle, caseId: second.id },
      { name: 'case.upheld', caseId: first.id },
      { name: 'post.hidden', caseId: first.id },
    ]);
  });

  test('says nothing to a moderator about what was decided on their own post', async ({ make, as }) => {
    const { group, reader, moderator, admin } = await house(make);
    const subject = await make.member({ role: 'moderator' });
    const thread = await make.thread({ groupId: group.id, authorId: subject.id });
    const { id } = await reported(as(reader), thread.first.id);
    await expect(getCase(as(moderator), { caseId: id }), 'it is routed above').rejects.toMatchObject({ reason: 'case.notFound' });
    await dismissCase(as(admin), { caseId: id, version: 1, note: 'Within the rules.' });
    expect((await findLog(as(subject), {})).entries.map(({ caseId }) => caseId)).not.toContain(id);
    expect((await findLog(as(admin), {})).entries.map(({ caseId }) => caseId)).toContain(id);
  });
});

test('I04: the log stays readable when those it tells of are gone, and names none of them', async ({ db, make, as }) => {
  const { person, moderator, admin, postId } = await house(make);
  await actOn(as(moderator), onPost(postId, ['hide']));
  await suspend(as(moderator), person);
  await db.delete(users).where(inArray(users.id, [person.id, moderator.id]));
  const { entries } = await findLog(as(admin), {});
  expect(entries).toMatchObject([
    { name: 'act.done', kind: 'suspend', by: null, role: 'moderator' },
    { name: 'post.hidden', by: null, role: 'moderator' },
  ]);
  const kept = JSON.stringify(await db.select().from(auditLog));
  for (const { handle } of [person, moderator]) expect(kept).not.toContain(handle);
  expect((await verifyAudit(db)).brokenAt).toBeNull();
});

test('I02: the log can be neither changed nor cut, and says when it was', async ({ db, make, as }) => {
  const { moderator, thread } = await house(make);
  await actOn(as(moderator), onPost(thread.first.id, ['hide']));
  for (const tamper of [sql`update audit_log set actor_role = 'member'`, sql`delete from audit_log`, sql`truncate audit_log`])
    await expect(db.transaction((tx) => tx.execute(tamper))).rejects.toThrow();
});

test('of several that were left as they are together there is one entry over the others, and one when they are opened again', async ({
  make,
  as,
  db,
}) => {
  const [one, two] = [await houseWithCase(make, as), await houseWithCase(make, as)];
  const many = [one, two].map(({ caseId }) => ({ caseId, version: 1 }));
  const { batchId } = await dismissMany(as(one.moderator), { cases: many, note: 'The same joke.' });
  await reopenMany(as(one.moderator), { batchId });
  const entries = await db.select().from(auditLog).orderBy(auditLog.id);
  expect(entries.map(({ name }) => name)).toEqual([
    'case.manyDismissed',
    'case.dismissed',
    'case.dismissed',
    'case.manyReopened',
    'case.reversed',
    'case.reversed',
  ]);
  for (const { name, subjectId, details } of entries) expect(name.startsWith('case.many') ? subjectId : details.parentId).toBe(batchId);
});

test('of a date of a meeting it tells that, and takes its kind for no act', async ({ make, as }) => {
  const { moderator } = await house(make);
  const { id } = await make.meeting();
  await record(as(moderator), 'meeting.exceptionEntered', String(id), { kind: 'cancelled' });
  expect((await findLog(as(moderator), {})).entries[0]).toMatchObject({ name: 'meeting.exceptionEntered', kind: null });
});

test.for(loggedEvents)('%s has words in every language', (name, {}) => {
  const [domain = '', verb = ''] = name.split('.');
  for (const locale of locales) {
    const { log } = JSON.parse(readFileSync(`app/_i18n/${locale}/moderation.json`, 'utf8'));
    expect(log.done[domain]?.[verb], locale).toMatch(/\w/);
  }
});

test('whatever needs a right that others lack is logged', () => {
  // What people do for themselves, what follows by itself, and what only calls somebody.
  const ownOrByItself =
    /^(account|session|group\.(joined|asked|left|withdrew|created|accepted|steppedDown|triedAgain|threadMoved|edited|invited|uninvited|admitted)|thread\.(opened|unanswered)|post\.(written|edited|called|unanswered|deleted|held)|alert|duty|debrief|case\.(reported|withdrawn|noted|written)|appeal\.(made|replied)|message|sponsorship|seeker|round\.finished|meeting\.(proposed|soon)|meetings\.imported|sponsor\.(applied|changed|takenUp|referenceAsked|referenceGiven|trained|conductDue|held|contactFound|chatAsked|chatOpened|chatNotNow|shiftChanged))/;
  const source = readFileSync('server/events.ts', 'utf8').split('export type EventName')[0] ?? '';
  const all = [...source.matchAll(/^ {2}'([\w.]+)':/gm)].map(([, name = '']) => name);
  expect(all.length).toBeGreaterThan(loggedEvents.length);
  const logged = new Set<string>(loggedEvents);
  expect(all.filter((name) => !logged.has(name) && !ownOrByItself.test(name))).toEqual([]);
});
