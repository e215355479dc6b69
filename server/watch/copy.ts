import { asc, eq } from 'drizzle-orm';
import { alerts, duties, firstDays } from '@/db/schema/watch';
import type { CopyPart } from '@/server/copies';

/** When somebody was called to a person's words, what they were asked and said; when they were there for others; their first day. */
export const watchCopy: CopyPart = {
  tables: [alerts, duties, firstDays],
  copy: async ({ db, actor }) => ({
    calledFor: await db
      .select({
        severity: alerts.severity,
        openedAt: alerts.openedAt,
        askedAt: alerts.askedAt,
        answer: alerts.answer,
        closedAt: alerts.closedAt,
      })
      .from(alerts)
      .where(eq(alerts.subjectId, actor.id))
      .orderBy(asc(alerts.openedAt)),
    onDuty: await db
      .select({ startsAt: duties.startsAt, endsAt: duties.endsAt })
      .from(duties)
      .where(eq(duties.userId, actor.id))
      .orderBy(asc(duties.startsAt)),
    firstDay: await db
      .select({ threads: firstDays.threads, replies: firstDays.replies })
      .from(firstDays)
      .where(eq(firstDays.userId, actor.id)),
  }),
};
