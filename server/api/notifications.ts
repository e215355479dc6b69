import { chooseNews, myNewsChoices, unsubscribe } from '@/server/notifications/choices';
import { AddPushAddress, ChooseNews, FindNotifications, MarkSeen, Unsubscribe } from '@/server/notifications/input';
import { markSeen } from '@/server/notifications/mutations';
import { addPushAddress, isPushed, pushKey, removePushAddress, tryPush } from '@/server/notifications/push';
import { countUnseen, findNotifications } from '@/server/notifications/queries';
import { call, limited, may, publicProcedure, router, signedInProcedure } from './trpc';

const choosing = signedInProcedure.meta(may('notification.choose'));

// biome-ignore format: a table
export const notificationsRouter = router({
  inbox:  signedInProcedure.meta(may('notification.read')).input(FindNotifications).query(call(findNotifications)),
  unseen: signedInProcedure.meta(may('notification.read')).query(call(countUnseen)),
  seen:   signedInProcedure.meta(may('notification.see')).use(limited('mark')).input(MarkSeen).mutation(call(markSeen)),
  choices:     choosing.query(call(myNewsChoices)),
  choose:      choosing.use(limited('mark')).input(ChooseNews).mutation(call(chooseNews)),
  unsubscribe: publicProcedure.meta(may('notification.unsubscribe')).use(limited('mark')).input(Unsubscribe).mutation(call(unsubscribe)),
  pushKey:     choosing.query(call(pushKey)),
  isPushed:    choosing.query(call(isPushed)),
  addPush:     choosing.use(limited('mark')).input(AddPushAddress).mutation(call(addPushAddress)),
  removePush:  choosing.use(limited('mark')).mutation(call(removePushAddress)),
  tryPush:     choosing.use(limited('suggest')).mutation(call(tryPush)),
});
