import { inArray } from 'drizzle-orm';
import { expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { groups } from '@/db/schema/groups';
import { appRouter, createCaller } from '@/server/api/root';
import type { Actor, Member } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { house } from '@/server/testing/moderation';
import { cellsOf, permissionRows, procedures } from '@/server/testing/permissions';

/**
 * The matrix, cell by cell: every procedure is really called as each role, with something in hand that it could be about. What a role may
 * never do by the printed table is refused; a procedure that lets somebody in where the table does not, fails here.
 */
type Ask = (input: unknown) => Promise<unknown>;
const kinds = appRouter._def.procedures as unknown as Record<string, { _def: { type: string; meta?: { may?: string } } }>;

/** Whether a row is for the staff of the site by each of its rules, whatever it is about. */
const isForStaff = (row: string) => cellsOf.get(row)?.rules.every((rule) => /\b(staff|admin)\b/.test(rule)) ?? false;

plain('every procedure has a row', () => {
  expect(procedures.filter(({ row }) => !row || !permissionRows.has(row))).toEqual([]);
});

/** What is somebody’s own stays open to who is suspended; and whoever may be in danger is asked whether one may write, suspended or not. */
const isOwn = (row: string) => /^(account|alert\.answer|act\.(readOwn|appeal)|case\.ownReports|safety|notification)/.test(row);

plain(
  'J01: every procedure, called as every role',
  async () => {
    // Each call in a transaction of its own: in one with thousands of savepoints the database itself would be what is tested.
    const { db, sql } = connect(parallelDatabaseUrl(), { max: 2 });
    const make = makers(db);
    const { group, person, reader, groupModerator, moderator, another, admin, thread } = await house(make);
    const sponsor = await make.sponsor();
    const roles: Record<string, Actor> = {
      visitor: { kind: 'visitor' },
      member: reader,
      sponsor,
      'group moderator': groupModerator,
      'site moderator': moderator,
      admin,
      suspended: { ...person, standing: 'suspended' } as Member,
    };
    const some = crypto.randomUUID();
    const bag = {
      ...{ slug: group.slug, groupId: group.id, threadId: thread.id, postId: thread.first.id, number: thread.number, userId: person.id },
      ...{
        handle: person.handle,
        targetKind: 'post',
        targetId: thread.first.id,
        reason: 'other',
        words: 'Words.',
        note: 'A note.',
        version: 1,
      },
      ...{
        caseId: some,
        actId: some,
        appealId: some,
        reportId: some,
        replyId: some,
        batchId: some,
        sponsorshipId: some,
        conversationId: some,
      },
      ...{
        kinds: ['hide'],
        isUpheld: true,
        role: 'moderator',
        passphrase: 'not theirs',
        title: 'A title',
        body: 'A body.',
        answer: 'An answer.',
      },
      ...{ verdict: 'upheld', cases: [{ caseId: some, version: 1 }], locale: 'en', threadIds: [thread.id], place: thread.id },
    };
    const wrong: string[] = [];
    const called = new Set<string>();
    for (const [path, { _def }] of Object.entries(kinds)) {
      const [domain = '', verb = ''] = path.split('.');
      const row = _def.meta?.may ?? '';
      for (const [role, actor] of Object.entries(roles)) {
        called.add(`${path} ${role}`);
        // In a transaction that is never kept, so that no call stands in the way of the next.
        const undone = new Error('undone');
        const said = await db
          .transaction(async (tx) => {
            const api = createCaller({ db: tx, actor, now: new Date('2030-01-01T12:00:00Z'), network: crypto.randomUUID() });
            const ask = (api as unknown as Record<string, Record<string, Ask>>)[domain]?.[verb];
            await ask?.(bag);
            throw undone;
          })
          .catch((error: Error & { code?: string }) => (error === undone ? 'done' : (error.code ?? error.message)));
        if (role === 'visitor' && !cellsOf.get(row)?.may.visitor && said !== 'UNAUTHORIZED') wrong.push(`${path} as visitor: ${said}`);
        if (isForStaff(row) && !['site moderator', 'admin'].includes(role) && said === 'done') wrong.push(`${path} as ${role}: done`);
        if (role === 'suspended' && said === 'done' && !cellsOf.get(row)?.may.visitor && !isOwn(row))
          wrong.push(`${path} as suspended: done`);
        if (said === 'INTERNAL_SERVER_ERROR') wrong.push(`${path} as ${role}: ${said}`);
      }
    }
    await db.delete(groups).where(inArray(groups.id, [group.id]));
    const people = [person, reader, groupModerator, moderator, another, admin, sponsor].map(({ id }) => id);
    await db.delete(users).where(inArray(users.id, people));
    await sql.end();
    expect(called.size).toBe(Object.keys(kinds).length * Object.keys(roles).length);
    expect(wrong).toEqual([]);
  },
  120_000,
);
