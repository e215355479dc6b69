import { and, asc, eq, gt } from 'drizzle-orm';
import { messageRequests } from '@/db/schema/messages';
import type { MemberContext } from '@/server/context';
import { daysAgo } from './between';

/** An account this young asks nobody; one younger than two weeks, few (recovery.md, P15). */
const firstHours = 24;
const newcomerDays = 14;
const aDay = { newcomer: 3, member: 10 };
const hoursAfter = (moment: Date, hours: number) => new Date(moment.getTime() + hours * 3_600_000);

/**
 * How many people somebody who joined then may still ask today, and from when on the next where that is none; until when they are new, and
 * `tooNew` when nobody may be asked yet.
 */
export async function measureOf({ db, actor, now }: MemberContext, joinedAt: Date) {
  const opensAt = hoursAfter(joinedAt, firstHours);
  const newUntil = hoursAfter(joinedAt, newcomerDays * 24);
  const isNew = newUntil > now;
  if (opensAt > now) return { isNew, newUntil, isTooNew: true, left: 0, nextAt: opensAt };
  const most = isNew ? aDay.newcomer : aDay.member;
  const lately = await db
    .select({ askedAt: messageRequests.askedAt })
    .from(messageRequests)
    .where(and(eq(messageRequests.askerId, actor.id), gt(messageRequests.askedAt, daysAgo(now, 1))))
    .orderBy(asc(messageRequests.askedAt))
    .limit(most);
  const [first] = lately;
  const left = most - lately.length;
  return { isNew, newUntil, isTooNew: false, left, nextAt: left === 0 && first ? hoursAfter(first.askedAt, 24) : null };
}
