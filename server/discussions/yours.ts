import { and, eq, sql } from 'drizzle-orm';
import { threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { Reaction, ThreadWish } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { membershipAsSeen, ownMembership } from '@/server/groups/policy';
import { allows } from '@/server/policy';
import { allowanceOf } from '@/server/watch/newcomers';
import type { Yours } from './input';
import { readableBy, threadPolicy } from './policy';

/** How many posts from the beginning of a page on: the page, and what came while it was open. */
const reach = 250;

/**
 * What of a page is the reader's own, asked by the browser once the page is there, so that the page itself can be the same for many:
 * which posts they wrote, what they said to others with a tap, what they want to find again, how far they have read.
 */
export async function getYours(ctx: MemberContext, { threadId, after }: Yours) {
  const me = sql`${ctx.actor.id}::uuid`;
  const near = sql`p.thread_id = ${threads.id} and p.number > ${after} and p.number <= ${after + reach}`;
  const [found] = await ctx.db
    .select({
      authorId: threads.authorId,
      hiddenAt: threads.hiddenAt,
      admission: groups.admission,
      membership: membershipAsSeen,
      own: sql<
        number[]
      >`(select coalesce(json_agg(p.number order by p.number), '[]') from posts p where ${near} and p.author_id = ${me} and p.deleted_at is null)`,
      reactions: sql<Record<number, Reaction[]>>`(
        select coalesce(json_object_agg(said.number, said.reactions), '{}') from (
          select p.number, json_agg(r.reaction) as reactions from posts p join post_reactions r on r.post_id = p.id and r.user_id = ${me}
          where ${near} group by p.number) said)`,
      bookmarks: sql<
        number[]
      >`(select coalesce(json_agg(p.number order by p.number), '[]') from posts p join bookmarks b on b.post_id = p.id and b.user_id = ${me} where ${near})`,
      readNumber: sql<number>`coalesce((select m.read_number from thread_marks m where m.thread_id = ${threads.id} and m.user_id = ${me}), 0)`,
      wish: sql<ThreadWish | null>`(select m.wish from thread_marks m where m.thread_id = ${threads.id} and m.user_id = ${me})`,
      /** Their name for this thread, when they have taken one. */
      alias: sql<string | null>`(select a.alias from thread_aliases a where a.thread_id = ${threads.id} and a.user_id = ${me})`,
    })
    .from(threads)
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(and(eq(threads.id, threadId), readableBy(ctx.actor)));
  if (!found) throw notFound('thread');
  const { own, reactions, bookmarks, readNumber, wish, alias } = found;
  const allowance = await allowanceOf(ctx);
  return { own, reactions, bookmarks, readNumber, wish, alias, allowance, canModerate: allows(threadPolicy, 'close', ctx.actor, found) };
}
