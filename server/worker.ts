import { PgBoss } from 'pg-boss';
import { heartbeats } from '@/db/schema/events';
import { type JobName, jobNames } from '@/db/vocabulary';
import { closeDue } from './accounts/closing';
import { forgetExpired } from './accounts/expiry';
import { sendSignInLink } from './accounts/mail';
import type { Context, System } from './context';
import { database } from './database';
import { forgetDrafts } from './discussions/drafts';
import { env } from './env';
import { openGroups } from './groups/founding';
import type { JobPayloads } from './jobs';
import { mailProposal } from './meetings/forwarding';
import { checkFeeds, readFeed } from './meetings/in/runs';
import { refreshNext } from './meetings/next';
import { remindOfMeetings } from './meetings/saved';
import { forgetTaps } from './meetings/taps';
import { forgetMessages } from './messages/keeping';
import { forgetAudit, forgetEvidence } from './moderation/keeping';
import { endDue } from './moderation/undoing';
import { deliver, mailNews, pushNews } from './notifications/delivery';
import { notifyOfEvent } from './notifications/mutations';
import { forgetPushAddresses } from './notifications/push';
import { callToUnanswered } from './reading/mutations';
import { forgetRunOut } from './safety/mutations';
import { keepTime } from './sponsorship/clock';
import { matchRound } from './sponsorship/rounds';
import { onWaking, tellWaiting } from './telling';
import { callOut, callOverdue, followUp } from './watch/calling';
import { remindOfDuty } from './watch/duty';
import { forgetAlerts } from './watch/keeping';

/** What is done for each kind of job. Each must bear being run twice: a job whose worker died is given out again. */
const handlers: { [N in JobName]: (ctx: Context<System>, payload: JobPayloads[N]) => Promise<unknown> } = {
  sendMail: sendSignInLink,
  unanswered: callToUnanswered,
  deliver: async (ctx) => {
    await callOverdue(ctx);
    await deliver(ctx);
  },
  mailNews,
  pushNews,
  endSanctions: (ctx) => endDue(ctx),
  matchRound,
  sponsorships: keepTime,
  nextTimes: (ctx) => refreshNext(ctx),
  checkFeeds,
  readFeed,
  forwardProposal: mailProposal,
  remind: async (ctx) => {
    await remindOfDuty(ctx);
    await remindOfMeetings(ctx);
  },
  callOut,
  followUp,
  tidy: async (ctx) => {
    for (const forget of [forgetExpired, forgetDrafts, forgetMessages, forgetRunOut, forgetPushAddresses, forgetTaps, forgetAlerts])
      await forget(ctx);
    await openGroups(ctx);
    await forgetEvidence(ctx);
    await forgetAudit(ctx);
    await closeDue(ctx);
  },
};

/** When something recurs, by the clock of UTC. */
const recurring: Partial<Record<JobName, string>> = {
  deliver: '* * * * *',
  unanswered: '7 * * * *',
  sponsorships: '*/5 * * * *',
  tidy: '17 * * * *',
  endSanctions: '* * * * *',
  matchRound: '5 15 * * 0',
  nextTimes: '* * * * *',
  checkFeeds: '* * * * *',
  remind: '* * * * *',
};

const beatSeconds = 10;
const context = (): Context<System> => ({ db: database().db, actor: { kind: 'system' }, now: new Date() });

async function beat() {
  const { db, now } = context();
  await db
    .insert(heartbeats)
    .values({ part: 'worker', beatAt: now })
    .onConflictDoUpdate({ target: heartbeats.part, set: { beatAt: now } });
}

/** Tells of what happened as long as anything waits; woken by each event, and now and then in case a call was lost. */
const telling = onWaking(() => tellWaiting(context(), notifyOfEvent));
const tellSeconds = 2;

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
// What became due while no worker ran does not wait for the clock.
for (const name of ['nextTimes', 'checkFeeds'] as const) await boss.send(name, {});
await database().sql.listen('untold', telling.wake, telling.wake);
const rounds = setInterval(telling.wake, tellSeconds * 1000);
await beat();
const beating = setInterval(() => beat().catch((error: Error) => console.error('worker:', error.message)), beatSeconds * 1000);

async function stop() {
  clearInterval(beating);
  clearInterval(rounds);
  await telling.end();
  await boss.stop({ graceful: true, timeout: 5000 });
  await database().sql.end({ timeout: 2 });
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
