import { describe, expect } from 'vitest';
import { alerts } from '@/db/schema/watch';
import { findNotifications } from '@/server/notifications/queries';
import { connected, newId } from '@/server/testing/letters';
import { tell } from '@/server/testing/telling';
import { test } from '@/server/testing/test';
import { getAlert, lookAhead, watchPage } from '@/server/watch/queries';
import { sendMessage } from './mutations';
import { getConversation } from './queries';

const planned = 'i dont want to be here anymore, i have it all planned for tonight';
const thinking = 'i keep thinking about killing myself';
const selling = 'selling 10 extra strips, cheap';

describe('private messages', () => {
  test.for([
    ['an emergency', planned, 'S0', 5],
    ['less', thinking, 'S1', 30],
  ] as const)(
    'in which somebody may be in danger arrive, and call a person who is shown no word of them: %s',
    async ([, body, severity, minutes], { make, as, db }) => {
      const { ana, ben, conversationId } = await connected(make, as);
      const staff = await make.member({ role: 'moderator' });
      const message = { conversationId, id: newId(), body, isSure: false };
      for (const _ of ['sent', 'sent again']) expect(await sendMessage(as(ana), message)).toMatchObject({ care: severity });
      expect((await getConversation(as(ben), { conversationId })).messages.at(-1)?.html).toContain(body);
      const [alert, ...others] = await db.select().from(alerts);
      expect(others).toEqual([]);
      const { open } = await watchPage(as(staff));
      expect(open).toMatchObject([{ severity, targetKind: 'message', groupName: null }]);
      expect(open[0] && open[0].byAt.getTime() - open[0].openedAt.getTime()).toBe(minutes * 60_000);
      await tell(db, 'alert.raised');
      expect((await findNotifications(as(staff), {})).entries.map(({ name }) => name)).toEqual(['alert.raised']);
      expect(JSON.stringify(await getAlert(as(staff), { alertId: alert?.id ?? '' }))).not.toContain(body.slice(0, 20));
      // The other of the two learns of no alert.
      expect(await getAlert(as(ben), { alertId: alert?.id ?? '' }).catch(({ code }) => code)).toBe('notFound');
    },
  );

  test('that would harm others arrive as well, and wait for nobody', async ({ make, as, db }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    expect(await lookAhead(as(ana), { body: selling })).toMatchObject({ heldFor: 'selling' });
    expect(await sendMessage(as(ana), { conversationId, id: newId(), body: selling, isSure: false })).toMatchObject({ care: null });
    expect((await getConversation(as(ben), { conversationId })).messages.at(-1)?.html).toContain(selling);
    expect(await db.select().from(alerts)).toEqual([]);
  });
});
