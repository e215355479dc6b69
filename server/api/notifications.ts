import { FindNotifications, MarkSeen } from '@/server/notifications/input';
import { markSeen } from '@/server/notifications/mutations';
import { countUnseen, findNotifications } from '@/server/notifications/queries';
import { call, may, router, signedInProcedure } from './trpc';

// biome-ignore format: a table
export const notificationsRouter = router({
  inbox:  signedInProcedure.meta(may('notification.read')).input(FindNotifications).query(call(findNotifications)),
  unseen: signedInProcedure.meta(may('notification.read')).query(call(countUnseen)),
  seen:   signedInProcedure.meta(may('notification.see')).input(MarkSeen).mutation(call(markSeen)),
});
