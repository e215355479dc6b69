import { connect } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { verifyAudit } from '@/server/moderation/auditing';
import { databaseOf } from './beside';
import { runCommand } from './ending';
import { siteEnv } from './instance';
import { readSettings } from './settings';

/** `npm run audit:verify`: walks the chain of the log of moderation, and says whether anything in it was changed, cut out or made up. */
async function verify() {
  const settings = readSettings();
  const { DATABASE_URL } = siteEnv(settings, await databaseOf(settings));
  await migrateDatabase(DATABASE_URL);
  const { db, sql } = connect(DATABASE_URL, { max: 1 });
  const { count, brokenAt } = await verifyAudit(db);
  await sql.end();
  if (brokenAt === null) console.log(`The log of moderation is as it was written: ${count} entries.`);
  else console.error(`The log of moderation is broken at entry ${brokenAt}.`);
  return brokenAt === null ? 0 : 1;
}

await runCommand(verify);
