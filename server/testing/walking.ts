import type { Member, MemberContext } from '@/server/context';
import { openForPair, sendMessage } from '@/server/messages/mutations';
import type { Make } from './make';
import { noon } from './test';

export const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);
export const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);

/** A sponsor and a sponsee who began to walk together at noon, with a place to write. */
export async function walkingPair(make: Make, as: (member: Member, now?: Date) => MemberContext, capacity = 2) {
  const [sponsor, sponsee] = [await make.sponsor({ capacity }), await make.member()];
  const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'trial', answeredAt: noon });
  const conversationId = await openForPair(as(sponsor), sponsor.id, sponsee.id);
  const write = (who: Member, body: string, now = noon, isSure?: boolean) =>
    sendMessage(as(who, now), { conversationId, id: crypto.randomUUID(), body, isSure });
  return { id, sponsor, sponsee, conversationId, write };
}
