import { PgBoss } from 'pg-boss';
import { heartbeats } from '@/db/schema/events';
import { type JobName, jobNames } from '@/db/vocabulary';
import { forgetExpired } from './accounts/expiry';
import { sendSignInLink } from './accounts/mail';
import type { Context, System } from './context';
import { database } from './database';
import { env } from './env';
import type { JobPayloads } from './jobs';
import { notifyOfEvent } from './notifications/mutations';

/** What is done for each kind of job. Each must bear being run twice: a job whose worker died is given out again. */
const handlers: { [N in JobName]: (ctx: Context<System>, payload: JobPayloads[N]) => Promise<unknown> } = {
  notify: notifyOfEvent,
  sendMail: sendSignInLink,
  tidy: forgetExpired,
};

/** When something recurs, by the clock of UTC. */
const recurring: Partial<Record<JobName, string>> = { tidy: '17 * * * *' };

const beatSeconds = 10;
const context = (): Context<System> => ({ db: database().db, actor: { kind: 'system' }, now: new Date() });

async function beat() {
  const { db, now } = context();
  await db
    .insert(heartbeats)
    .values({ part: 'worker', beatAt: now })
    .onConflictDoUpdate({ target: heartbeats.part, set: { beatAt: now } });
}

async function take<N extends JobName>(boss: PgBoss, name: N) {
  await boss.work<JobPayloads[N]>(name, { pollingIntervalSeconds: 0.5, batchSize: 20 }, async (jobs) => {
    for (const job of jobs) await handlers[name](context(), job.data);
  });
}

const boss = new PgBoss({ connectionString: env().DATABASE_URL, migrate: false, max: 4 });
boss.on('error', (error) => console.error('worker:', error.message));
await boss.start();
for (const name of jobNames) await take(boss, name);
for (const name of jobNames) if (recurring[name]) await boss.schedule(name, recurring[name]);
await beat();
const beating = setInterval(() => beat().catch((error: Error) => console.error('worker:', error.message)), beatSeconds * 1000);

async function stop() {
  clearInterval(beating);
  await boss.stop({ graceful: true, timeout: 5000 });
  await database().sql.end({ timeout: 2 });
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
