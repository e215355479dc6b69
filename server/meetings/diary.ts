import { and, desc, eq, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingVisits } from '@/db/schema/meetings-people';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { seal, unseal } from '@/server/seal';
import type { FindVisits, ForgetVisit, WriteVisit } from './input';
import { meetingPolicy } from './policy';

type Visit = { slug: string; name: string; on: string; note: string };
const placeOf = (id: string) => `meeting_visits.visit.${id}`;
/** What one wrote of a visit, for its writer. */
export const openVisit = (id: string, sealed: string) => JSON.parse(unseal(sealed, placeOf(id))) as Visit;
const pageSize = 30;

/** Notes that one was at a meeting, and what one thinks of it. Only its writer can ever read it: it is sealed, the meeting as well. */
export async function writeVisit({ db, actor, now }: MemberContext, { slug, on, note }: WriteVisit) {
  authorize(meetingPolicy, 'keep', actor, { userId: actor.id });
  const [meeting] = await db.select({ name: meetings.name }).from(meetings).where(eq(meetings.slug, slug));
  if (!meeting) throw notFound('meeting');
  const id = crypto.randomUUID();
  const visit: Visit = { slug, name: meeting.name, on, note };
  const rows = await db
    .insert(meetingVisits)
    .values({ id, userId: actor.id, visitSealed: seal(JSON.stringify(visit), placeOf(id)), writtenAt: now })
    .returning({ id: meetingVisits.id });
  return one(rows);
}

/** One's own diary, the last written first. */
export async function myVisits({ db, actor }: MemberContext, { after }: FindVisits) {
  authorize(meetingPolicy, 'keep', actor, { userId: actor.id });
  const rows = await db
    .select()
    .from(meetingVisits)
    .where(
      and(
        eq(meetingVisits.userId, actor.id),
        after
          ? sql`(${meetingVisits.writtenAt}, ${meetingVisits.id}) < (select v.written_at, v.id from meeting_visits v where v.id = ${after})`
          : undefined,
      ),
    )
    .orderBy(desc(meetingVisits.writtenAt), desc(meetingVisits.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  const visits = page.map(({ id, visitSealed }) => ({ id, ...openVisit(id, visitSealed) }));
  return { visits, next: last?.id ?? null };
}

export async function forgetVisit({ db, actor }: MemberContext, { visitId }: ForgetVisit) {
  authorize(meetingPolicy, 'keep', actor, { userId: actor.id });
  await db.delete(meetingVisits).where(and(eq(meetingVisits.id, visitId), eq(meetingVisits.userId, actor.id)));
}
