import { FindNotifications, MarkSeen } from '@/server/notifications/input';
import { markSeen } from '@/server/notifications/mutations';
import { countUnseen, findNotifications, inboxOf } from '@/server/notifications/queries';
import { lookAgain } from './live';
import { call, may, router, signedInProcedure } from './trpc';

// biome-ignore format: a table
export const notificationsRouter = router({
  inbox:  signedInProcedure.meta(may('notification.read')).input(FindNotifications).query(call(findNotifications)),
  unseen: signedInProcedure.meta(may('notification.read')).query(call(countUnseen)),
  seen:   signedInProcedure.meta(may('notification.see')).input(MarkSeen).mutation(call(markSeen)),
  watch:  signedInProcedure.meta(may('notification.read')).subscription(({ ctx, signal }) => lookAgain(ctx, inboxOf(ctx.actor.id), async () => {}, signal)),
});
