import { connect } from '@/db/client';
import { isMigrated, migrateDatabase } from '@/db/migrate';
import { users } from '@/db/schema/accounts';
import { startProcess } from './processes';
import { step } from './progress';
import { refusal } from './refusal';
import type { SiteEnv } from './site';

/** Brings the database to the newest schema, and fills an empty one with the demo community unless that is not wanted. */
export async function prepareDatabase(env: SiteEnv) {
  const { isEmpty, isCurrent } = await look(env.DATABASE_URL);
  if (!isCurrent)
    await step('Bringing the database up to date', 'Brought the database up to date', () => migrateDatabase(env.DATABASE_URL));
  if (isEmpty && env.CAIRN_DEMO !== '0')
    await step('Filling it with the demo community', 'Filled it with the demo community', () => seed(env));
}

async function look(url: string) {
  const { sql, db } = connect(url, { max: 1 });
  try {
    const isCurrent = await isMigrated(sql);
    const isEmpty = !(
      await db
        .select({ id: users.id })
        .from(users)
        .limit(1)
        .catch(() => [])
    ).length;
    return { isCurrent, isEmpty };
  } finally {
    await sql.end();
  }
}

/** In a process of its own, which makes all of it or nothing. */
async function seed(env: SiteEnv) {
  const seeding = startProcess('server/host/seed.ts', [], { env, typed: true });
  if ((await seeding.ended) !== 0)
    throw refusal(`${seeding.said()}\nThe demo community could not be made; why stands above. Without it: CAIRN_DEMO=0 npm start`);
}
