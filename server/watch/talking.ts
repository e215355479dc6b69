import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import type { NoteAlert } from './input';
import { hold, step } from './mutations';
import { watchTopic } from './raising';

/**
 * Writes to the person an alert is about, once they said that one may, until somebody has asked how they are. It is kept with the alert, not
 * among private messages: so it reaches who wrote under a name for one thread, and nobody learns whose it is.
 */
export function writeToPerson(ctx: MemberContext, { alertId, words }: NoteAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'write');
    if (!alert.mayWriteAt) throw conflict('alert.mayNotWrite');
    if (alert.followedUpAt) throw conflict('alert.closed');
    await step(ctx, alert, 'wrote', {}, words);
    await record(ctx, 'alert.wrote', alertId, { subjectId: alert.subjectId }, [alert.subjectId]);
  });
}

/** The person writes back. */
export function writeBack(ctx: MemberContext, { alertId, words }: NoteAlert) {
  return inTransaction(ctx, async (ctx) => {
    const alert = await hold(ctx, alertId, 'writeBack');
    if (!alert.mayWriteAt || alert.followedUpAt) throw conflict('alert.notAsked');
    await step(ctx, alert, 'wroteBack', {}, words);
    await record(ctx, 'alert.answered', alertId, { takenBy: alert.takenBy ?? '' }, [watchTopic]);
  });
}
