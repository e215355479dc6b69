import { and, eq, lt, sql } from 'drizzle-orm';
import { drafts } from '@/db/schema/discussions';
import type { Context, MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { seal, unseal } from '@/server/seal';
import { Draft, type DraftRef, type SaveDraft } from './input';

/** How long words wait to be sent, and in how many places at once. */
const keptDays = 90;
const placesMax = 200;

const placeOf = (userId: string, place: string) => `drafts.content.${userId}.${place}`;

/**
 * Keeps words not yet sent, for their writer alone. Each save takes the next number; a tab that has not seen the latest is told so, and
 * can ask for what is newer: nothing of either is lost.
 */
export async function saveDraft(ctx: MemberContext, { place, sequence, content }: SaveDraft) {
  const contentSealed = seal(JSON.stringify(content), placeOf(ctx.actor.id, place));
  const [saved] = sequence === 0 ? await beginDraft(ctx, place, contentSealed) : await goOnWithDraft(ctx, place, contentSealed, sequence);
  if (!saved) throw conflict('draft.newer', 'body');
  return saved;
}

function beginDraft(ctx: MemberContext, place: string, contentSealed: string) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const hasRoom = sql`(select count(*) from drafts d where d.user_id = ${ctx.actor.id} and d.content_sealed <> '') < ${placesMax}`;
  return ctx.db
    .insert(drafts)
    .select(sql`select ${ctx.actor.id}::uuid, ${place}::uuid, ${contentSealed}, 1, ${now} where ${hasRoom}`)
    .onConflictDoNothing()
    .returning({ sequence: drafts.sequence });
}

function goOnWithDraft(ctx: MemberContext, place: string, contentSealed: string, sequence: number) {
  return ctx.db
    .update(drafts)
    .set({ contentSealed, sequence: sql`${drafts.sequence} + 1`, savedAt: ctx.now })
    .where(and(eq(drafts.userId, ctx.actor.id), eq(drafts.place, place), eq(drafts.sequence, sequence)))
    .returning({ sequence: drafts.sequence });
}

/** What was kept for this place, with its number; without words once they were sent. */
export async function getDraft(ctx: MemberContext, { place }: DraftRef) {
  const userId = ctx.actor.id;
  const [draft] = await ctx.db
    .select({ contentSealed: drafts.contentSealed, sequence: drafts.sequence, savedAt: drafts.savedAt })
    .from(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.place, place)));
  if (!draft) return null;
  const { contentSealed, ...rest } = draft;
  return { ...rest, content: openDraft({ userId, place, contentSealed }) };
}

/** The words of a draft; nothing once they were sent. */
export const openDraft = ({ userId, place, contentSealed }: Pick<typeof drafts.$inferSelect, 'userId' | 'place' | 'contentSealed'>) =>
  contentSealed ? Draft.parse(JSON.parse(unseal(contentSealed, placeOf(userId, place)))) : null;

/** Takes the words away, in the transaction that sends them; the number stays, so that an older tab does not bring them back. */
export async function clearDraft(ctx: MemberContext, { place }: DraftRef) {
  await ctx.db
    .update(drafts)
    .set({ contentSealed: '', sequence: sql`${drafts.sequence} + 1`, savedAt: ctx.now })
    .where(and(eq(drafts.userId, ctx.actor.id), eq(drafts.place, place)));
}

/** Forgets what has waited too long to be sent. */
export async function forgetDrafts(ctx: Context) {
  await ctx.db.delete(drafts).where(lt(drafts.savedAt, sql`${ctx.now.toISOString()}::timestamptz - make_interval(days => ${keptDays})`));
}
