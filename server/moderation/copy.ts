import { asc, eq } from 'drizzle-orm';
import { caseDecisions, cases, reports } from '@/db/schema/moderation';
import type { CopyPart } from '@/server/copies';

/** The reports a person made, in their own words. What was reported is somebody else's, and what moderators wrote is theirs. */
export const moderationCopy: CopyPart = {
  tables: [cases, reports, caseDecisions],
  copy: ({ db, actor }) =>
    db
      .select({ about: cases.targetKind, reason: reports.reason, words: reports.words, reportedAt: reports.reportedAt })
      .from(reports)
      .innerJoin(cases, eq(cases.id, reports.caseId))
      .where(eq(reports.reporterId, actor.id))
      .orderBy(asc(reports.reportedAt)),
};
