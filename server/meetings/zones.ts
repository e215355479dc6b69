import { sql } from 'drizzle-orm';
import type { Context } from '@/server/context';
import { isTimeZone } from './schedule';

let zonesOfDatabase: Set<string> | undefined;

/** The zones that both this program and PostgreSQL can compute with. PostgreSQL reads its own from a folder of files, so it is asked once. */
export async function usableZones({ db }: Context): Promise<ReadonlySet<string>> {
  zonesOfDatabase ??= new Set(
    (await db.execute<{ name: string }>(sql`select name from pg_timezone_names`)).map(({ name }) => name).filter(isTimeZone),
  );
  return zonesOfDatabase;
}
