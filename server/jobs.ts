import { sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import type { JobName } from '@/db/vocabulary';
import type { Context } from './context';
import { database } from './database';

/** What each kind of job is told. `worker.ts` has a handler for each; a handler must bear being run twice. */
export type JobPayloads = {
  /** A mail to whoever gave the address of this digest. Neither an address nor a secret waits in the queue: the sender looks them up. */
  sendMail: { emailDigest: string; template: 'signInLink' };
  /** End what was only for a while. */
  endSanctions: Record<string, never>;
  /** Call moderators to threads that nobody has answered. */
  unanswered: Record<string, never>;
  /** See who is to hear of news outside the site now. */
  deliver: Record<string, never>;
  /** Tell one person that there is news since then. */
  mailNews: { userId: string; since: string };
  pushNews: { userId: string; since: string };
  /** Work out when meetings that are over are held next. */
  nextTimes: Record<string, never>;
  /** See which sources of meetings are to be read now. */
  checkFeeds: Record<string, never>;
  /** Read a source of meetings: from its address, or the file that was brought. */
  readFeed: { runId: string };
  /** Mail what somebody proposes for a listing to those who keep its source. */
  forwardProposal: { proposalId: string };
  /** Do what happens to sponsorships by the clock. */
  sponsorships: Record<string, never>;
  /** Remind people of what begins soon. */
  remind: Record<string, never>;
  /** Call people to an alert that nobody looks after; remind them to ask how somebody is. */
  callOut: { alertId: string };
  followUp: { alertId: string };
  /** Take away what has outlived its time, and do what a time was set for. */
  tidy: Record<string, never>;
  /** Match those who look for a sponsor: a round that was asked for, or without an id the one of the week. */
  matchRound: { roundId?: string };
} & Record<JobName, object>;

/** Asks for a job in the transaction at hand: if that fails, the job was never asked for. */
export async function later<N extends JobName>(ctx: Context, name: N, payload: JobPayloads[N], startAfter?: Date) {
  const boss = await database().startedBoss();
  await boss.send(name, payload, { db: fromDrizzle(ctx.db, sql), startAfter });
}
