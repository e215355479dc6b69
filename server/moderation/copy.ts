import { asc, desc, eq, sql } from 'drizzle-orm';
import { actEffects, acts, appeals, auditLog } from '@/db/schema/acts';
import { caseDecisions, caseEntries, cases, reports, savedReplies } from '@/db/schema/moderation';
import { sanctionKinds } from '@/db/vocabulary';
import type { CopyPart } from '@/server/copies';

/**
 * The reports a person made, what was done about them with the words they were given, and their appeals, in their own words. What was
 * reported is somebody else's, and what moderators note to each other is theirs.
 */
export const moderationCopy: CopyPart = {
  tables: [cases, reports, caseDecisions, caseEntries, savedReplies, acts, actEffects, appeals, auditLog],
  copy: async ({ db, actor }) => ({
    reports: await db
      .select({ about: cases.targetKind, reason: reports.reason, words: reports.words, reportedAt: reports.reportedAt })
      .from(reports)
      .innerJoin(cases, eq(cases.id, reports.caseId))
      .where(eq(reports.reporterId, actor.id))
      .orderBy(asc(reports.reportedAt)),
    sanctions: await db
      .select({
        kind: acts.kind,
        status: acts.status,
        reason: acts.reason,
        words: acts.words,
        startsAt: acts.startsAt,
        endsAt: acts.endsAt,
        appeal: {
          words: appeals.words,
          appealedAt: appeals.appealedAt,
          status: appeals.status,
          answer: appeals.answer,
          reply: appeals.reply,
        },
      })
      .from(acts)
      .leftJoin(appeals, eq(appeals.actId, acts.id))
      .where(sql`${acts.subjectId} = ${actor.id} and ${acts.kind} = any(${`{${sanctionKinds.join(',')}}`}::text[])`)
      .orderBy(desc(acts.startsAt)),
  }),
};
