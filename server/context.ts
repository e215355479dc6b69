import type { Db } from '@/db/client';
import type { Role, StageChoice, Standing } from '@/db/vocabulary';
import { isDeadlock } from './constraints';

/** Who is asking: a visitor who has not signed in, a member, or a job the system runs. */
export type Actor = Visitor | System | Member;
export type Visitor = { kind: 'visitor' };
export type System = { kind: 'system' };
export type Member = {
  kind: 'member';
  id: string;
  handle: string;
  role: Role;
  standing: Standing;
  /** May read and not write, for a while. */
  isSilenced?: boolean;
  joinedAt: Date;
  /** Private to this person: never sent to anyone else unless they said so. */
  stage: StageChoice;
  /** A vetted standing, not a rank: approved, and not suspended. */
  isSponsor: boolean;
  /** Whether there is a group, or more, that they moderate; which ones is asked where it matters. */
  moderatesAGroup: boolean;
  /** The session this request came by; none in jobs and tests. */
  sessionId?: string;
};

/** All a domain function may depend on: the data, the person asking, the moment of asking. */
export type Context<A extends Actor = Actor> = { db: Db; actor: A; now: Date };
export type MemberContext = Context<Member>;

/** Runs the work in one transaction; inside another, in a savepoint of it. The work may be begun anew: see `untilItsTurn`. */
export function inTransaction<C extends Context, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  return untilItsTurn(ctx, () => ctx.db.transaction((db) => work({ ...ctx, db })));
}

const tries = 4;

/**
 * Of two that wait for each other the database turns one away, and nothing of it is done; then it begins anew. Inside a transaction that
 * is for the outermost to do.
 */
export async function untilItsTurn<T>({ db }: Context, run: () => Promise<T>): Promise<T> {
  const isInside = 'rollback' in db;
  for (let left = isInside ? 1 : tries; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (left === 1 || !isDeadlock(error)) throw error;
    }
  }
}
