import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { messageRequests, messages } from '@/db/schema/messages';
import { ask, connected, days, newId, reasonOf, settled } from '@/server/testing/letters';
import { test } from '@/server/testing/test';
import { answerKeeping, forgetMessages, setKeeping } from './keeping';
import { sendMessage } from './mutations';
import { findConversations, getConversation } from './queries';

describe('for how long messages are kept', () => {
  test('P9: is 180 days by itself; then they are shown to nobody, and gone for good', async ({ db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const rows = () => db.select().from(messages).where(eq(messages.conversationId, conversationId));
    await sendMessage(as(ben, days(100)), { conversationId, id: newId(), body: 'Later' });
    await forgetMessages(as(ana, days(179.9)));
    expect(await rows()).toHaveLength(2);
    expect((await getConversation(as(ana, days(180)), { conversationId })).messages).toHaveLength(1);
    await forgetMessages(as(ana, days(180)));
    expect(await rows()).toHaveLength(1);
    await forgetMessages(as(ana, days(280)));
    expect(await rows()).toEqual([]);
    expect((await findConversations(as(ana, days(280)), {})).conversations).toMatchObject([{ id: conversationId, last: null }]);
  });

  test.for([1, 7, 30] as const)('either shortens it to %d days at once, for what is there too', async (count, { db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await setKeeping(as(ben), { conversationId, days: `${count}` });
    expect(await getConversation(as(ana), { conversationId })).toMatchObject({ keepDays: `${count}`, proposal: null });
    await sendMessage(as(ana, days(0.5)), { conversationId, id: newId(), body: 'Short-lived' });
    expect((await getConversation(as(ana, days(count)), { conversationId })).messages).toHaveLength(1);
    await forgetMessages(as(ana, days(count + 1)));
    expect(await db.select().from(messages).where(eq(messages.conversationId, conversationId))).toEqual([]);
  });

  test('is lengthened only when both want it', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const state = async () => getConversation(as(ana), { conversationId });
    await setKeeping(as(ana), { conversationId, days: '0' });
    expect(await state()).toMatchObject({ keepDays: '180', proposal: { days: '0', isOwn: true } });
    expect(await reasonOf(answerKeeping(as(ana), { conversationId, answer: 'accept' }))).toBe('message.nothingProposed');
    await answerKeeping(as(ben), { conversationId, answer: 'decline' });
    expect(await state()).toMatchObject({ keepDays: '180', proposal: null });
    await setKeeping(as(ana), { conversationId, days: '0' });
    await answerKeeping(as(ben), { conversationId, answer: 'accept' });
    expect(await state()).toMatchObject({ keepDays: '0', proposal: null });
    await forgetMessages(as(ana, days(4000)));
    expect((await getConversation(as(ana, days(4000)), { conversationId })).messages).toHaveLength(1);
  });

  test('what had run out does not come back', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await setKeeping(as(ben), { conversationId, days: '1' });
    await setKeeping(as(ben, days(2)), { conversationId, days: '30' });
    await setKeeping(as(ana, days(2)), { conversationId, days: '30' });
    expect(await getConversation(as(ana, days(2)), { conversationId })).toMatchObject({ keepDays: '30', messages: [] });
  });

  test('requests of long ago go too', async ({ db, make, as }) => {
    const ana = await settled(make);
    await ask(as(ana), await settled(make));
    const rows = () => db.select().from(messageRequests).where(eq(messageRequests.askerId, ana.id));
    await forgetMessages(as(ana, days(89)));
    expect(await rows()).toHaveLength(1);
    await forgetMessages(as(ana, days(91)));
    expect(await rows()).toEqual([]);
  });
});
