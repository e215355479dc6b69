import { appendFileSync } from 'node:fs';
import { PgBoss } from 'pg-boss';
import { connect } from '@/db/client';
import { env } from './env';

function open() {
  const url = env().DATABASE_URL;
  const log = env().CAIRN_SQL_LOG;
  const { db, sql } = connect(url, {
    max: 10,
    debug: log ? (_, statement) => appendFileSync(log, `${statement.replaceAll(/\s+/g, ' ')}\n`) : false,
  });
  let boss: Promise<PgBoss> | undefined;
  return {
    db,
    sql,
    /** The job queue, to send to; only the worker takes from it. */
    startedBoss: () => {
      boss ??= new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: false, max: 2 }).start();
      return boss;
    },
  };
}

/** The one connection pool of this process. Next has a module for each of its bundles, so it is kept on `globalThis`. */
const kept = globalThis as { cairnDatabase?: ReturnType<typeof open> };
export function database() {
  kept.cairnDatabase ??= open();
  return kept.cairnDatabase;
}
