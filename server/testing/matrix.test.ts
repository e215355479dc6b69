import { eq, sql } from 'drizzle-orm';
import { expect, test as plain } from 'vitest';
import { connect, type Db } from '@/db/client';
import { rateLimits, users } from '@/db/schema/accounts';
import { groups } from '@/db/schema/groups';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { alerts, crisisLines } from '@/db/schema/watch';
import { appRouter, createCaller } from '@/server/api/root';
import type { Actor, Member } from '@/server/context';
import { database } from '@/server/database';
import { actOn } from '@/server/moderation/deeds';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { madeUp } from '@/server/testing/inputs';
import { makers } from '@/server/testing/make';
import { house, onPerson, reported } from '@/server/testing/moderation';
import { noon } from '@/server/testing/noon';
import { actsOfEach, oneOfEach } from '@/server/testing/one-of-each';
import { ownOfEach, sponsorsOwn } from '@/server/testing/own-of-each';
import { cellsOf, permissionRows, procedures } from '@/server/testing/permissions';
import { signedIn } from '@/server/testing/signed-in';

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

/** Rows about what is one's own alone, which the table prints for what is somebody else's: whoever asks is asked about themselves. */
const isOwn = (row: string) =>
  /^(account\.(read|change)|notification\.(read|see|choose)|safety|reading|meeting\.keep|alert\.answer|act\.(readOwn|appeal)|case\.ownReports)/.test(
    row,
  );

/** What says nothing of whether one may: it is refused, is not there, or was asked wrongly. */
const says = new Set(['FORBIDDEN', 'UNAUTHORIZED', 'NOT_FOUND', 'BAD_REQUEST', 'TOO_MANY_REQUESTS']);
/** Whether one of the answers comes from behind the policy. */
const isTold = (answers: string[]) => answers.some((answer) => !says.has(answer.replace(' and wrote', '')));

/** How many rows were written so far. */
async function changed(db: Db) {
  const [row] = await db.execute<{ count: number }>(
    sql`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as count from pg_stat_xact_user_tables`,
  );
  return row?.count;
}

plain(
  'J01: every procedure, called as every role',
  async () => {
    // Each call in a transaction of its own: in one with thousands of savepoints the database itself would be what is tested.
    const { db, sql: connection } = connect(parallelDatabaseUrl(), { max: 2 });
    const make = makers(db);
    // As the table is printed: things of somebody else, in a group by approval, which its moderator alone of these is in.
    const { group, person, reader, groupModerator, moderator, another, thread, postId } = await house(make, { admission: 'approval' });
    const open = await house(make);
    const [member, sponsor, admin] = [await make.member(), await make.sponsor(), await signedIn(db, make, { role: 'admin' })];
    const suspended: Member = { ...(await make.member({ standing: 'suspended' })), standing: 'suspended' };
    const roles: Record<string, Actor> = {
      visitor: { kind: 'visitor' },
      ...{ member, sponsor, 'group moderator': groupModerator, 'site moderator': moderator, admin, suspended },
    };
    const as = (actor: Member) => ({ db, actor, now: noon });
    const { id: caseId } = await reported(as(reader), postId);
    const [warned] = await actOn(as(moderator), onPerson(person, ['warn']));
    const pair = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: another.id, status: 'trial' });
    const things: Record<string, object> = {
      ...(await oneOfEach(db, make, { thread, person })),
      ...(await actsOfEach(db, { group, thread, person, reader, groupModerator, another })),
      ...(await sponsorsOwn(db, make, sponsor, pair.id)),
    };
    const owns: Record<string, Record<string, object>> = {};
    for (const [role, actor] of Object.entries(roles))
      if (actor.kind === 'member' && role !== 'suspended') owns[role] = await ownOfEach(db, make, actor, open.person);

    const given = { handle: person.handle, words: 'Words that are long enough.', at: new Date('2030-01-01T12:00:00Z') };
    /** Each shape of a procedure's input with the thing that it is about; then with the things of a place by their names, and with each in every field that takes one. */
    const inputsIn = (ids: { groupId: string; threadId: string; postId: string }, slug: string, number: number) => {
      const made = Object.values(ids).map(
        (id) => new Map(madeUp({ ...given, slug, number, id }).map(({ name, inputs }) => [name, inputs])),
      );
      const more = { ...ids, version: 1, targetKind: 'post', targetId: ids.postId, kinds: ['hide'], reason: 'other', isUpheld: true };
      return (path: string, thing: object | undefined) => {
        const shapes = made[0]?.get(path) ?? [];
        const inputs = [
          ...(thing ? shapes.map((input) => ({ ...Object(input), ...thing })) : []),
          ...shapes.map((input) => (typeof input === 'object' ? { ...input, ...more } : input)),
          ...made.flatMap((inputs) => inputs.get(path) ?? []),
        ];
        return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
      };
    };
    const there = { userId: person.id, caseId, actId: warned?.id ?? '', sponsorshipId: pair.id };
    const inputsOf = inputsIn({ groupId: group.id, threadId: thread.id, postId, ...there }, group.slug, thread.number);
    const inOpen = { groupId: open.group.id, threadId: open.thread.id, postId: open.postId };
    const inputsOfOpen = inputsIn(inOpen, open.group.slug, open.thread.number);
    const answerOf = async (actor: Actor, path: string, input: unknown) => {
      const [domain = '', verb = ''] = path.split('.');
      // How often somebody may do something is counted outside of the transaction.
      await database().db.delete(rateLimits);
      // Which is never kept, so that no call stands in the way of the next.
      const undone = new Error('undone');
      let wrote = false;
      return db
        .transaction(async (tx) => {
          const api = createCaller({ db: tx, actor, now: given.at, network: crypto.randomUUID() });
          const before = await changed(tx);
          await (api as unknown as Record<string, Record<string, Ask>>)[domain]?.[verb]?.(input);
          wrote = (await changed(tx)) !== before;
          throw undone;
        })
        .catch((error: Error & { code?: string }) =>
          error === undone ? `done${wrote ? ' and wrote' : ''}` : (error.code ?? error.message),
        );
    };
    const wrong: string[] = [];
    for (const [path, { _def }] of Object.entries(kinds)) {
      const row = _def.meta?.may ?? '';
      for (const [role, actor] of Object.entries(roles)) {
        const printed = cellsOf.get(row)?.may as Record<string, boolean> | undefined;
        const may = printed?.[role === 'suspended' ? 'visitor' : role] ?? false;
        const thing = owns[role]?.[path] ?? things[path];
        const answers: string[] = [];
        for (const input of [...inputsOf(path, thing), ...(may ? inputsOfOpen(path, thing) : [])]) {
          answers.push(await answerOf(actor, path, input));
          // What is refused is refused however it is asked; of what is allowed the first that gets through to it tells.
          if (may && isTold(answers)) break;
        }
        const told = `${row}: ${path} as ${role}: ${[...new Set(answers)]}`;
        if (answers.includes('INTERNAL_SERVER_ERROR')) wrong.push(told);
        if (role === 'suspended' && may) continue;
        if (may && !isTold(answers)) wrong.push(told);
        if (!may && role === 'visitor' && answers.some((answer) => answer !== 'UNAUTHORIZED')) wrong.push(told);
        // Done although one may not is right where it was so already, or is one’s own, and nothing was written.
        if (!may && !isOwn(row) && answers.some((answer) => !says.has(answer) && answer !== 'done')) wrong.push(told);
        if (!may && isForStaff(row) && isTold(answers)) wrong.push(told);
      }
    }
    // The numbers to call that a site begins with stay.
    await db.delete(crisisLines).where(eq(crisisLines.name, 'A line'));
    for (const table of [groups, meetingFeeds, alerts]) await db.delete(table);
    // A site is never without an admin, but for the moment between two tests.
    await db.execute(sql`alter table users disable trigger users_admin_stays`);
    await db.delete(users);
    await db.execute(sql`alter table users enable trigger users_admin_stays`);
    await connection.end();
    expect(wrong).toEqual([]);
  },
  600_000,
);
