import { connect } from '@/db/client';
import { isMigrated, migrateDatabase } from '@/db/migrate';
import { startProcess } from './processes';
import { step } from './progress';
import { refusal } from './refusal';
import type { SiteEnv } from './site';

/** Brings the database to the newest schema, and fills an empty one: with towns and postal codes, and a demo community if that is wanted. */
export async function prepareDatabase(env: SiteEnv) {
  const { isCurrent, hasPlaces, hasPeople } = await look(env.DATABASE_URL);
  if (!isCurrent)
    await step('Bringing the database up to date', 'Brought the database up to date', () => migrateDatabase(env.DATABASE_URL));
  if (!hasPlaces) await step('Loading towns and postal codes', 'Loaded towns and postal codes', () => fill('places', env));
  if (!hasPeople && env.CAIRN_DEMO !== '0')
    await step('Filling it with the demo community', 'Filled it with the demo community', () => fill('demo', env));
}

async function look(url: string) {
  const { sql } = connect(url, { max: 1 });
  // Before the first migration there is no such table, and so nothing in it.
  const hasRows = (table: string) =>
    sql`select 1 from ${sql(table)} limit 1`.then(
      (rows) => rows.length > 0,
      () => false,
    );
  try {
    return { isCurrent: await isMigrated(sql), hasPlaces: await hasRows('places'), hasPeople: await hasRows('users') };
  } finally {
    await sql.end();
  }
}

/** In a process of its own, which makes all of it or nothing. */
async function fill(what: 'places' | 'demo', env: SiteEnv) {
  const filling = startProcess('server/host/fill.ts', [what], { env, typed: true });
  if ((await filling.ended) !== 0) throw refusal(`${filling.said()}\n${hints[what]}`);
}

const hints = {
  places: 'Towns and postal codes could not be loaded; why stands above.',
  demo: 'The demo community could not be made; why stands above. Without it: CAIRN_DEMO=0 npm start',
};
