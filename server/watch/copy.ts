import { and, asc, eq, inArray } from 'drizzle-orm';
import { alertSteps, alerts, debriefs, duties, firstDays } from '@/db/schema/watch';
import type { AlertStepKind } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import type { CopyPart } from '@/server/copies';
import { unseal } from '@/server/seal';
import { stepPlace } from './raising';

const talkKinds: AlertStepKind[] = ['asked', 'askedCall', 'answered', 'answeredNo', 'wrote', 'wroteBack'];

/** What was asked, answered and written between the person and who looked after it; never the notes of staff among themselves. */
async function findTalk({ db, actor }: MemberContext) {
  const rows = await db
    .select({ id: alertSteps.id, kind: alertSteps.kind, at: alertSteps.doneAt, wordsSealed: alertSteps.wordsSealed })
    .from(alertSteps)
    .innerJoin(alerts, eq(alerts.id, alertSteps.alertId))
    .where(and(eq(alerts.subjectId, actor.id), inArray(alertSteps.kind, talkKinds)))
    .orderBy(asc(alertSteps.doneAt), asc(alertSteps.id));
  return rows.map(({ id, kind, at, wordsSealed }) => ({ kind, at, words: wordsSealed ? unseal(wordsSealed, stepPlace(id)) : null }));
}

/** When somebody was called to a person's words, what they were asked and said; when they were there for others; their first day. */
export const watchCopy: CopyPart = {
  tables: [alerts, alertSteps, duties, debriefs, firstDays],
  copy: async ({ db, actor, ...ctx }) => ({
    talk: await findTalk({ db, actor, ...ctx }),
    debriefs: await db
      .select({ reason: debriefs.reason, openedAt: debriefs.openedAt, askedAt: debriefs.askedAt, doneAt: debriefs.doneAt })
      .from(debriefs)
      .where(eq(debriefs.userId, actor.id))
      .orderBy(asc(debriefs.openedAt)),
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
