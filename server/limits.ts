import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { database } from './database';
import { tooMany } from './errors';
import { digest } from './seal';

/**
 * How often each thing may be done within so many seconds: by one person (their id, or the handle they try), and from one
 * network, which may be a whole clinic's or shelter's, and so may do more.
 */
// biome-ignore format: a table
const limits = {
  signUp:     { seconds: 3600,   person: 5,   network: 20 },
  signIn:     { seconds: 900,    person: 10,  network: 60 },
  signInLink: { seconds: 3600,   person: 3,   network: 20 },
  suggest:    { seconds: 300,    person: 60,  network: 120 },
  write:      { seconds: 300,    person: 30,  network: 300 },
  draft:      { seconds: 300,    person: 300, network: 3000 },
  steer:      { seconds: 300,    person: 60,  network: 300 },
  mark:       { seconds: 300,    person: 300, network: 6000 },
  invite:     { seconds: 86_400, person: 20,  network: 200 },
  search:     { seconds: 300,    person: 150, network: 1500 },
  report:     { seconds: 3600,   person: 20,  network: 100 },
  tap:        { seconds: 3600,   person: 30,  network: 60 },
  ask:        { seconds: 86_400, person: 10,  network: 100 },
} as const;
export type Limit = keyof typeof limits;

/**
 * Counts one more for this person and this network, and refuses when either has had enough. Counted in the database, so that it
 * holds over several processes; outside the transaction at hand, so that a failure counts too. Who it was is kept only
 * as a digest that changes each day.
 */
export async function limit(name: Limit, who: { person?: string; network?: string }, now: Date) {
  const day = now.toISOString().slice(0, 10);
  for (const kind of ['person', 'network'] as const) {
    if (who[kind]) await consume(name, kind, digest(who[kind], `limits.${day}`));
  }
}

async function consume(name: Limit, kind: 'person' | 'network', key: string) {
  await limiter(name, kind)
    .consume(key)
    .catch((refusal: RateLimiterRes | Error) => {
      throw refusal instanceof Error ? refusal : tooMany(`tooMany.${name}`);
    });
}

const kept = globalThis as { cairnLimiters?: Map<string, RateLimiterPostgres> };

function limiter(name: Limit, kind: 'person' | 'network') {
  kept.cairnLimiters ??= new Map();
  const keyPrefix = `${name}.${kind}`;
  const known = kept.cairnLimiters.get(keyPrefix);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeType: 'client',
    storeClient: { query },
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points: limits[name][kind],
    duration: limits[name].seconds,
  });
  kept.cairnLimiters.set(keyPrefix, made);
  return made;
}

/** What the library asks of a database client, answered by our own pool. */
async function query({ text, values }: { text: string; values: never[] }) {
  const rows = await database().sql.unsafe(text, values);
  return { rows, rowCount: rows.count };
}
