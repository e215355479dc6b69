import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { notifications } from '@/db/schema/notifications';
import { filters } from '@/db/schema/safety';
import type { Context, System } from '@/server/context';
import { plainText } from '@/server/discussions/markdown';
import { filterPlace, foldOf } from '@/server/safety/personal-view';
import { unseal } from '@/server/seal';

/** What comes from another person as such. What moderators decide, and how a sponsorship ends, is told whoever did it. */
const social = sql.raw(
  `('post.written', 'post.called', 'group.invited', 'message.requested', 'message.accepted', 'message.received', 'sponsorship.requested', 'sponsor.chatAsked')`,
);

/**
 * Whether news reaches somebody despite whom they keep away. A block holds both ways. Neither it nor a mute holds for words under a name for
 * one thread, or news that stops coming would tell whose name it is: such a name is muted by itself, and calls nobody by theirs.
 * @param event a row of `events`, and `userId` whom it would be told
 */
export const isLetThrough = (event: SQL, userId: SQL, now: SQL) => sql`(${event}.name not in ${social}
  or case when ${event}.name = 'post.written' and (select p.is_anonymous from posts p where p.id = ${event}.subject_id)
    then not exists (
      select from posts p join thread_aliases a on a.thread_id = p.thread_id and a.user_id = p.author_id
      join alias_mutes m on m.muter_id = ${userId} and m.thread_id = a.thread_id and m.alias = a.alias
      where p.id = ${event}.subject_id)
    else not exists (select from blocks b where (b.blocker_id, b.blocked_id) in ((${userId}, ${event}.actor_id), (${event}.actor_id, ${userId})))
      and not exists (
        select from mutes m where m.muter_id = ${userId} and m.muted_id = ${event}.actor_id and (m.expires_at is null or m.expires_at > ${now}))
    end)`;

/**
 * Of those just told of a post, the ones who want posts with such words left out: their entry is taken back before anyone sees it. Filters
 * are sealed, so the database cannot answer this.
 */
export async function takeBackFiltered(ctx: Context<System>, eventId: number, postId: string, userIds: string[]): Promise<Set<string>> {
  if (userIds.length === 0) return new Set();
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const rows = await ctx.db
    .select({ id: filters.id, userId: filters.userId, phraseSealed: filters.phraseSealed, html: posts.html, title: threads.title })
    .from(filters)
    .innerJoin(posts, eq(posts.id, postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        sql`${filters.userId} = any(${`{${userIds.join(',')}}`}::uuid[])`,
        eq(filters.effect, 'hide'),
        sql`(${filters.expiresAt} is null or ${filters.expiresAt} > ${now})`,
      ),
    );
  const met = rows.filter(({ id, phraseSealed, html, title }) =>
    meets(unseal(phraseSealed, filterPlace(id)), `${title} ${plainText(html)}`),
  );
  const gone = new Set(met.map(({ userId }) => userId));
  if (gone.size > 0)
    await ctx.db.delete(notifications).where(and(eq(notifications.eventId, eventId), inArray(notifications.userId, [...gone])));
  return gone;
}

const none = { blocked: new Set<string>(), muted: new Set<string>(), mutedAliases: new Set<string>() };
const somebody = { threadId: '', authorId: null, isAnonymous: false, name: null };
const meets = (phrase: string, text: string) =>
  foldOf({ ...none, filters: [{ phrase, effect: 'hide' }] }, '', { ...somebody, text }) !== null;
