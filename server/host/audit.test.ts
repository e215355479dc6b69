import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql as statement } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { actOn } from '@/server/moderation/deeds';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { makers } from '@/server/testing/make';
import { because, house } from '@/server/testing/moderation';
import { noon } from '@/server/testing/noon';

const { db, sql } = connect(parallelDatabaseUrl(), { max: 2 });
const data = mkdtempSync(join(tmpdir(), 'cairn-audit-'));
afterAll(async () => {
  await sql.end();
  rmSync(data, { recursive: true });
});

/** The command as a host starts it, on a real database. */
const verify = () =>
  new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: parallelDatabaseUrl(), CAIRN_DATA: data, NODE_OPTIONS: '' };
    const child = spawn('npm', ['run', '-s', 'audit:verify'], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('error', reject).on('exit', (code) => resolve({ code, said }));
  });

test('`npm run audit:verify` says that the log is whole, or where it is broken, and ends accordingly', async () => {
  const { moderator, postId } = await house(makers(db));
  for (const kind of ['hide', 'close'] as const)
    await actOn({ db, actor: moderator, now: noon }, { ...because, targetKind: 'post', targetId: postId, kinds: [kind] });
  const [{ id, count } = { id: 0, count: 0 }] = await db.execute<{ id: number; count: number }>(
    statement`select max(id) - 1 as id, count(*)::int as count from audit_log`,
  );
  expect(await verify()).toEqual({ code: 0, said: `The log of moderation is as it was written: ${count} entries.\n` });

  // As whoever has the whole database in hand could.
  const tamper = (role: string) =>
    db.transaction(async (tx) => {
      await tx.execute(statement`alter table audit_log disable trigger all`);
      await tx.execute(statement`update audit_log set actor_role = ${role} where id = ${id}`);
      await tx.execute(statement`alter table audit_log enable trigger all`);
    });
  await tamper('admin');
  expect(await verify()).toEqual({ code: 1, said: `The log of moderation is broken at entry ${id}.\n` });
  await tamper('moderator');
  expect((await verify()).code).toBe(0);
}, 120_000);
