import { isMigrated } from '@/db/migrate';
import { database } from '@/server/database';

/** How long the worker may be silent; it beats every ten seconds. */
const longestSilence = 60;

/** Whether the site can do its work: what each part of it answers, and nothing that tells more. */
export async function readiness() {
  const { sql } = database();
  const [row] = await sql<{ isBeating: boolean }[]>`
    select coalesce(max(beat_at) > now() - make_interval(secs => ${longestSilence}), false) as "isBeating" from heartbeats where part = 'worker'
  `.catch(() => []);
  const isReachable =
    row !== undefined ||
    (await sql`select 1`.then(
      () => true,
      () => false,
    ));
  const checks = { database: isReachable, migrations: isReachable && (await isMigrated(sql)), worker: row?.isBeating ?? false };
  return { ready: Object.values(checks).every(Boolean), checks };
}
