import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { auditLog } from '@/db/schema/acts';
import { caseEntries, reports } from '@/db/schema/moderation';
import type { Context, System } from '@/server/context';
import { house } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { verifyAudit } from './auditing';
import { forgetAudit, forgetEvidence } from './keeping';
import { dismissCase } from './mutations';
import { report } from './reporting';
import { findTransparency } from './transparency';
import { noteInCase } from './working';

const days = (count: number) => later(count * 1440);

test('evidence goes half a year after a case was closed, what was decided stays; the log goes after two years, and the rest verifies', async ({
  db,
  make,
  as,
}) => {
  const { reader, moderator, thread } = await house(make);
  const { caseId } = await report(as(reader), { targetKind: 'post', targetId: thread.first.id, reason: 'other', words: 'Words.' });
  await noteInCase(as(moderator), { caseId, words: 'A note.' });
  await dismissCase(as(moderator), { caseId, version: 1, note: 'Within the rules.' });
  const system = (count: number): Context<System> => ({ db, actor: { kind: 'system' }, now: days(count) });
  const kept = async () => (await db.select().from(reports).where(eq(reports.caseId, caseId)))[0]?.snapshot.text;
  await forgetEvidence(system(179));
  expect(await kept()).toBe('The first words.');
  await forgetEvidence(system(181));
  expect(await kept()).toBe('');
  expect(await db.select().from(caseEntries).where(eq(caseEntries.caseId, caseId))).toEqual([]);

  await forgetAudit(system(729));
  expect(await db.$count(auditLog)).toBe(1);
  await forgetAudit(system(732));
  expect((await db.select().from(auditLog)).map(({ name }) => name)).toEqual(['audit.forgotten']);
  expect((await verifyAudit(db)).brokenAt).toBeNull();
});

test('what everybody may read of it holds no small number', async ({ db, make, as }) => {
  const { reader, moderator, group } = await house(make);
  const read = async () => (await findTransparency({ db, actor: { kind: 'visitor' }, now: days(1) })).months[0];
  for (let count = 1; count <= 10; count++) {
    const thread = await make.thread({ groupId: group.id });
    const { caseId } = await report(as(reader), { targetKind: 'post', targetId: thread.first.id, reason: 'other', words: '' });
    await dismissCase(as(moderator, later(60)), { caseId, version: 1, note: 'Within the rules.' });
    expect(await read()).toMatchObject(
      count < 10
        ? { reports: null, cases: null, medianHours: null, hidden: null }
        : { reports: 10, cases: 10, medianHours: 1, hidden: null },
    );
  }
});
