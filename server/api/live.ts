import { sessionActor } from '@/server/accounts/queries';
import { database } from '@/server/database';
import type { RequestMemberContext } from './context';

/**
 * Says "look again" for each change to the topic, until the session ends or the right is lost: whatever happens to the
 * person, the session or the topic, both are asked for again before the next turn.
 * @param stillMay asks for the thing once more, and throws when this person may no longer see it
 */
export async function* lookAgain(
  ctx: RequestMemberContext,
  topic: string,
  stillMay: (ctx: RequestMemberContext) => Promise<unknown>,
  signal?: AbortSignal,
) {
  await stillMay(ctx);
  const { sessionId, id } = ctx.actor;
  const watched = [...new Set([topic, id, sessionId ?? id])];
  for await (const changed of database().changesTo(watched, signal)) {
    const now = new Date();
    const actor = sessionId ? await sessionActor({ ...ctx, now }, { sessionId }) : ctx.actor;
    if (actor.kind !== 'member') return;
    const allowed = await stillMay({ ...ctx, actor, now }).then(
      () => true,
      () => false,
    );
    if (!allowed) return;
    if (changed === topic) yield topic;
  }
}
