import type { Member, MemberContext } from '@/server/context';
import { answerRequest, askToWrite } from '@/server/messages/requests';
import type { Make } from './make';
import { noon } from './test';

/** What tests of private messages share. */
export const days = (count: number, from = noon) => new Date(from.getTime() + count * 86_400_000);
export const newId = () => crypto.randomUUID();
export const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (refusal: { reason?: string }) => refusal.reason ?? String(refusal),
  );

/** A member who has been here for long enough to ask anybody. */
export const settled = (make: Make) => make.member({ joinedAt: days(-60) });
export const ask = (ctx: MemberContext, to: Member, words = 'Your words helped me. May I write to you?') =>
  askToWrite(ctx, { id: newId(), to: to.handle, words });

/** Two who both said yes, and what they have between them. */
export async function connected(make: Make, as: (member: Member, now?: Date) => MemberContext) {
  const [ana, ben] = [await settled(make), await settled(make)];
  const id = newId();
  await askToWrite(as(ana), { id, to: ben.handle, words: 'May I write to you?' });
  const { conversationId } = await answerRequest(as(ben), { requestId: id, answer: 'accept' });
  if (!conversationId) throw new Error('There is no conversation.');
  return { ana, ben, conversationId };
}
