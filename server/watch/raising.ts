import { sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { alertSteps, alerts } from '@/db/schema/watch';
import type { AlertSeverity, AlertTarget } from '@/db/vocabulary';
import type { Context, System } from '@/server/context';
import { record } from '@/server/events';
import { later } from '@/server/jobs';
import type { Triage } from '@/server/moderation/triage';
import { seal } from '@/server/seal';

/** The topic of the page that shows alerts. */
export const watchTopic = 'watch';
export const notePlace = (alertId: string) => `alerts.note.${alertId}`;
export const stepPlace = (id: string) => `alert_steps.words.${id}`;

type Raised = {
  targetKind: AlertTarget;
  targetId: string;
  groupId: string | null;
  subjectId: string;
  severity: AlertSeverity;
  found: Triage;
};

/**
 * Calls a person to somebody's words, in the transaction that writes them. Written again while an alert about them is open, it is that one.
 * Of a private message nothing but the rules is kept: its words are for the two alone.
 */
export async function raise(ctx: Context, { targetKind, targetId, groupId, subjectId, severity, found }: Raised) {
  const system: Context<System> = { ...ctx, actor: { kind: 'system' } };
  const id = crypto.randomUUID();
  const opened = one(
    await ctx.db
      .insert(alerts)
      .values({
        ...{ id, targetKind, targetId, groupId, subjectId, severity, classes: found.classes },
        noteSealed: '',
        openedAt: ctx.now,
        dueAt: ctx.now,
      })
      .onConflictDoUpdate({
        target: [alerts.targetKind, alerts.targetId],
        targetWhere: sql`closed_at is null`,
        set: {
          severity: sql`least(${alerts.severity}, excluded.severity)`,
          // What has become worse does not wait for the longer clock.
          dueAt: sql`case when excluded.severity < ${alerts.severity} then excluded.due_at else ${alerts.dueAt} end`,
          classes: found.classes,
          version: sql`${alerts.version} + 1`,
        },
      })
      .returning({ id: alerts.id }),
  );
  const said = found.spans.map(({ rule, text }) => (targetKind === 'message' ? { rule } : { rule, text }));
  await ctx.db
    .update(alerts)
    .set({ noteSealed: seal(JSON.stringify(said), notePlace(opened.id)) })
    .where(sql`${alerts.id} = ${opened.id}`);
  const isNew = opened.id === id;
  await ctx.db.insert(alertSteps).values({ alertId: opened.id, kind: isNew ? 'opened' : 'again', doneAt: ctx.now });
  await later(system, 'callOut', { alertId: opened.id });
  await record(system, 'alert.raised', opened.id, { severity }, [watchTopic]);
  return opened.id;
}
