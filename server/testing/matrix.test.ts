import { inArray } from 'drizzle-orm';
import { expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { groups } from '@/db/schema/groups';
import { appRouter, createCaller } from '@/server/api/root';
import type { Actor, Member } from '@/server/context';
import { actOn } from '@/server/moderation/deeds';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { madeUp } from '@/server/testing/inputs';
import { makers } from '@/server/testing/make';
import { house, onPerson, reported } from '@/server/testing/moderation';
import { noon } from '@/server/testing/noon';
import { cellsOf, permissionRows, procedures } from '@/server/testing/permissions';

/**
 * The matrix, cell by cell: every procedure is really called as each role, with something in hand that it could be about. What a role may
 * never do by the printed table is refused, and what it may do is not: a procedure that lets somebody in where the table does not, or
 * shuts out whom the table lets in, fails here.
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

/**
 * What is about a thing that is not made here: a meeting, a source of meetings, an alert, a post that waits, a code, a round, a hidden
 * version, a name for one thread, an open question to a group. To a role that may, the answer is that it is not there.
 */
const needsItsOwn =
  /^(meetings|listings)\.|^watch\.(alert|take|standBy|note|decideHeld)$|^discussions\.(hideRevision|openAlias)$|^groups\.ask$|^sponsorship\.(giveCode|round|sponsor)$|^notifications\.unsubscribe$/;
/** A row of what everybody may, and a question of one’s own: whoever is signed out has no groups. */
const isOfOnesOwn = (path: string) => path === 'groups.mine';

/** Whether one of the answers comes from behind the policy: what is not there, or asked wrongly, says nothing of it. */
const isTold = (answers: string[]) => answers.some((answer) => !['FORBIDDEN', 'UNAUTHORIZED', 'NOT_FOUND', 'BAD_REQUEST'].includes(answer));

plain(
  'J01: every procedure, called as every role',
  async () => {
    // Each call in a transaction of its own: in one with thousands of savepoints the database itself would be what is tested.
    const { db, sql } = connect(parallelDatabaseUrl(), { max: 2 });
    const make = makers(db);
    const { group, person, reader, groupModerator, moderator, another, admin, thread, postId } = await house(make);
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
    const { id: caseId } = await reported({ db, actor: sponsor, now: noon }, postId);
    const [warned] = await actOn({ db, actor: moderator, now: noon }, onPerson(person, ['warn']));
    const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: reader.id, status: 'trial' });
    const ids = {
      groupId: group.id,
      threadId: thread.id,
      postId,
      userId: person.id,
      caseId,
      actId: warned?.id ?? '',
      sponsorshipId: pair.id,
    };
    const given = {
      slug: group.slug,
      number: thread.number,
      handle: person.handle,
      words: 'Words that are long enough.',
      at: new Date('2030-01-01T12:00:00Z'),
    };
    const asIf = (id: string) => new Map(madeUp({ ...given, id }).map(({ name, inputs }) => [name, inputs]));
    const made = [...Object.values(ids)].map(asIf);
    const more = { ...ids, version: 1, targetKind: 'post', targetId: postId, kinds: ['hide'], reason: 'other', isUpheld: true };
    /** Each shape of input with the things there are by their names; then with each id in every field that takes one. */
    const inputsOf = (path: string) => [
      ...(made[0]?.get(path) ?? []).map((input) => (typeof input === 'object' ? { ...input, ...more } : input)),
      ...made.flatMap((inputs) => inputs.get(path) ?? []),
    ];
    const answerOf = (actor: Actor, domain: string, verb: string, input: unknown) => {
      // In a transaction that is never kept, so that no call stands in the way of the next.
      const undone = new Error('undone');
      return db
        .transaction(async (tx) => {
          const api = createCaller({ db: tx, actor, now: given.at, network: crypto.randomUUID() });
          await (api as unknown as Record<string, Record<string, Ask>>)[domain]?.[verb]?.(input);
          throw undone;
        })
        .catch((error: Error & { code?: string }) => (error === undone ? 'done' : (error.code ?? error.message)));
    };
    const wrong: string[] = [];
    const untold: string[] = [];
    for (const [path, { _def }] of Object.entries(kinds)) {
      const [domain = '', verb = ''] = path.split('.');
      const row = _def.meta?.may ?? '';
      for (const [role, actor] of Object.entries(roles)) {
        const may = (cellsOf.get(row)?.may as Record<string, boolean> | undefined)?.[role] ?? false;
        const answers: string[] = [];
        for (const input of inputsOf(path)) {
          answers.push(await answerOf(actor, domain, verb, input));
          // Of what is refused one try tells; of what is allowed the first that gets through to it.
          if (!may || isTold(answers)) break;
        }
        const said = answers[0] ?? '';
        if (role === 'visitor' && !may && said !== 'UNAUTHORIZED') wrong.push(`${path} as visitor: ${said}`);
        if (isForStaff(row) && !['site moderator', 'admin'].includes(role) && said === 'done') wrong.push(`${path} as ${role}: done`);
        if (role === 'suspended' && said === 'done' && !cellsOf.get(row)?.may.visitor && !isOwn(row))
          wrong.push(`${path} as suspended: done`);
        if (answers.includes('INTERNAL_SERVER_ERROR')) wrong.push(`${path} as ${role}: ${answers}`);
        if (may && !isOfOnesOwn(path) && answers.every((answer) => ['FORBIDDEN', 'UNAUTHORIZED'].includes(answer)))
          wrong.push(`${path} as ${role}: refused`);
        if (may && !isOfOnesOwn(path) && !isTold(answers)) untold.push(`${path} ${role}`);
      }
    }
    await db.delete(groups).where(inArray(groups.id, [group.id]));
    const people = [person, reader, groupModerator, moderator, another, admin, sponsor].map(({ id }) => id);
    await db.delete(users).where(inArray(users.id, people));
    await sql.end();
    // Of these the answer says only that there is no such thing for them, or that it cannot be asked so: their tests make one.
    expect([...new Set(untold.map((cell) => cell.split(' ')[0]))].filter((path) => path && !needsItsOwn.test(path))).toEqual([]);
    expect(wrong).toEqual([]);
  },
  600_000,
);
