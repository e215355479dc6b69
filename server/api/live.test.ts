import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { users } from '@/db/schema/accounts';
import { endSession, startSession } from '@/server/accounts/mutations';
import { sessionActor } from '@/server/accounts/queries';
import type { Context } from '@/server/context';
import { database } from '@/server/database';
import { announce } from '@/server/events';
import { makers } from '@/server/testing/make';
import { lookAgain } from './live';

const { db } = database();
const context = (): Context => ({ db, actor: { kind: 'visitor' }, now: new Date() });

/** Somebody who is signed in and watches a topic: what they heard of it, and when the stream ended. */
async function watcher(may: () => Promise<unknown> = async () => undefined) {
  const person = await makers(db).member();
  const { sessionId } = await startSession(context(), person.id, 'Firefox on Linux');
  const actor = await sessionActor(context(), { sessionId });
  if (actor.kind !== 'member') throw new Error('Nobody is signed in.');
  const topic = crypto.randomUUID();
  const state = { heard: 0, ended: false };
  const stop = new AbortController();
  const done = (async () => {
    for await (const _ of lookAgain({ ...context(), actor, network: '127.0.0.1' }, topic, may, stop.signal)) state.heard++;
    state.ended = true;
  })();
  await expect
    .poll(
      async () => {
        await announce({ db }, [topic]);
        return state.heard;
      },
      { timeout: 5000 },
    )
    .toBeGreaterThan(0);
  const leave = async () => {
    stop.abort();
    await done;
    await db.delete(users).where(eq(users.id, person.id));
  };
  return { actor, topic, sessionId, state, leave };
}

test('a stream ends within a second of its session, and another session of the same person goes on', async () => {
  const one = await watcher();
  const other = await startSession(context(), one.actor.id, 'Safari on iPhone');
  await endSession({ ...context(), actor: one.actor }, { sessionId: other.sessionId });
  const before = one.state.heard;
  await announce({ db }, [one.topic]);
  await expect.poll(() => one.state.heard).toBeGreaterThan(before);
  expect(one.state.ended).toBe(false);

  await endSession({ ...context(), actor: one.actor }, { sessionId: one.sessionId });
  await expect.poll(() => one.state.ended, { timeout: 1000, interval: 20 }).toBe(true);
  await one.leave();
});

test('a stream ends when its person may no longer see what it is about', async () => {
  let mayStill = true;
  const one = await watcher(async () => {
    if (!mayStill) throw new Error('no longer');
  });
  mayStill = false;
  await announce({ db }, [one.topic]);
  await expect.poll(() => one.state.ended, { timeout: 1000, interval: 20 }).toBe(true);
  await one.leave();
});
