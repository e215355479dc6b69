import { connection } from 'next/server';
import postgres from 'postgres';

const kept = globalThis as { yardstick?: postgres.Sql };

/** What Next itself costs for a page that asks the database one thing. */
export default async function QueryPage() {
  await connection();
  kept.yardstick ??= postgres(process.env.DATABASE_URL ?? '');
  const [row] = await kept.yardstick`select now() as moment`;
  return <h1>{String(row?.moment)}</h1>;
}
