import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { blocks } from '@/db/schema/safety';
import { roles } from '@/db/vocabulary';
import { createCaller } from '@/server/api/root';
import type { Member } from '@/server/context';
import { connected, newId } from '@/server/testing/letters';
import { noon, test } from '@/server/testing/test';
import { conversationHearers } from './hearers';
import { endConversation, sendMessage } from './mutations';

const world = fc.record({
  who: fc.constantFrom('one', 'other', 'stranger'),
  role: fc.constantFrom(...roles),
  standing: fc.constantFrom('good', 'good', 'good', 'suspended'),
  isEnded: fc.boolean(),
  isBlocked: fc.boolean(),
});

test('whoever they are: the list of conversations, a single look, an open page and a message sent agree', async ({ db, make, as }) => {
  await fc.assert(
    fc.asyncProperty(world, async ({ who, role, standing, isEnded, isBlocked }) => {
      const { ana, ben, conversationId } = await connected(make, as);
      if (isEnded) await endConversation(as(ben), { conversationId });
      if (isBlocked) await db.insert(blocks).values({ blockerId: ben.id, blockedId: ana.id, blockedAt: noon });
      const person = who === 'one' ? ana : who === 'other' ? ben : await make.member();
      await db
        .update(users)
        .set({ role, standing: standing as Member['standing'] })
        .where(eq(users.id, person.id));
      const actor: Member = { ...person, role, standing: standing as Member['standing'] };
      const api = createCaller({ ...as(actor), network: newId() });
      const isTheirs = who !== 'stranger' && standing === 'good';
      const listed = await api.messages.list({}).catch(() => ({ conversations: [] }));
      expect(listed.conversations.map(({ id }) => id)).toEqual(isTheirs ? [conversationId] : []);
      const page = await api.messages.get({ conversationId }).catch(() => undefined);
      expect(page !== undefined).toBe(isTheirs);
      expect((await conversationHearers(db, conversationId, [actor.id])).has(actor.id)).toBe(isTheirs);
      const sent = await sendMessage(as(actor), { conversationId, id: newId(), body: 'Hello' }).then(
        () => true,
        () => false,
      );
      expect(sent).toBe(isTheirs && page?.isOpen === true);
      expect(sent).toBe(isTheirs && !isEnded && !isBlocked);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
