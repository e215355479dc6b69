import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { PgBoss } from 'pg-boss';
import type { Sql } from 'postgres';
import { connect } from './client';
import { jobNames } from './vocabulary';

const migrationsFolder = './db/migrations';

/** Brings the database to the newest schema: our tables, and the queues of the jobs. Two at once wait for each other. */
export async function migrateDatabase(url: string) {
  const { sql, db } = connect(url, { max: 1 });
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 1 });
  try {
    await sql`select pg_advisory_lock(hashtext('cairn.migrate'))`;
    await migrate(db, { migrationsFolder });
    await boss.start();
    for (const name of jobNames) {
      const queue = { retryLimit: 5, retryBackoff: true, retryDelay: 2 };
      if (await boss.getQueue(name)) await boss.updateQueue(name, queue);
      else await boss.createQueue(name, queue);
    }
  } finally {
    await boss.stop({ graceful: false });
    await sql.end();
  }
}

/** Whether the newest migration that this code knows has been run. */
export async function isMigrated(sql: Sql) {
  const newest = readMigrationFiles({ migrationsFolder }).at(-1);
  const [run] = await sql`select 1 from drizzle.__drizzle_migrations where hash = ${newest?.hash ?? ''}`.catch(() => []);
  return Boolean(run);
}
