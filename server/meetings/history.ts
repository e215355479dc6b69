import { sql } from 'drizzle-orm';
import type { ChangeKind, Sayer } from '@/db/vocabulary';
import type { Context } from '@/server/context';

/** A meeting that changed: `before` and `after` hold only the fields that differ, by their names in the schema. */
export type Change = { meetingId: string; kind: ChangeKind; before?: Record<string, unknown>; after?: Record<string, unknown> };

/**
 * Writes what changed into the history of the meetings, in the transaction at hand.
 * @param sayer whose voice it was, as the public may know; the actor is kept beside it for staff
 */
export async function recordChanges(ctx: Context, sayer: Sayer, changes: Change[], feedId: string | null = null): Promise<void> {
  if (changes.length === 0) return;
  const byId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const of = <T>(value: (change: Change) => T) => sql.param(changes.map(value));
  const asJson = (fields?: Record<string, unknown>) => (fields ? JSON.stringify(fields) : null);
  await ctx.db.execute(sql`
    insert into meeting_changes (meeting_id, kind, sayer, feed_id, by_id, before, after, at)
    select id, kind, ${sayer}, ${feedId}::uuid, ${byId}::uuid, before::jsonb, after::jsonb, ${ctx.now.toISOString()}::timestamptz
      from unnest(${of(({ meetingId }) => meetingId)}::uuid[], ${of(({ kind }) => kind)}::text[],
                  ${of(({ before }) => asJson(before))}::text[], ${of(({ after }) => asJson(after))}::text[]) as change (id, kind, before, after)`);
}
