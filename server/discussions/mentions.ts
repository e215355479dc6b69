import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { postMentions, posts, threads } from '@/db/schema/discussions';
import { memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { mayMention } from '@/server/safety/mentions';
import type { FindMentionable } from './input';
import { getReadableThreadById } from './queries';

/** The most people that one post calls by name; the rest are words. */
const mentionsMax = 10;
const named = /(?<![\p{L}\p{N}_@/.-])@([a-z0-9](?:[a-z0-9_-]{1,28})[a-z0-9])(?![\p{L}\p{N}_@-])/giu;

/** The handles that these words name. What stands in code is quoted, not said to anyone. */
export function handlesIn(body: string): string[] {
  const spoken = body.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ');
  const handles = [...spoken.matchAll(named)].map(([, handle = '']) => handle.toLowerCase());
  return [...new Set(handles)].slice(0, mentionsMax);
}

/**
 * Whom these words call: of the people they name, those who are in the group and allow it. The rest are not told, and nothing that the
 * writer gets back says who they were: it would tell who is in a group, and who wants nothing to do with them. A name for one thread calls
 * nobody: whoever is named and yet not called would know that it is somebody they keep away.
 */
export async function mentionedBy(ctx: MemberContext, groupId: string, body: string): Promise<string[]> {
  const handles = handlesIn(body);
  if (handles.length === 0) return [];
  const rows = await ctx.db
    .select({ id: users.id })
    .from(users)
    .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.groupId, groupId), eq(memberships.status, 'joined')))
    .where(and(inArray(users.handle, handles), eq(users.standing, 'good'), ne(users.id, ctx.actor.id)));
  return mayMention(
    ctx,
    rows.map(({ id }) => id),
  );
}

/** Keeps whom a post names in step with its words. Gives back whom it did not name before. */
export async function keepMentions(
  ctx: MemberContext,
  { id, groupId, isAnonymous }: { id: string; groupId: string; isAnonymous: boolean },
  body: string,
): Promise<string[]> {
  const userIds = isAnonymous ? [] : await mentionedBy(ctx, groupId, body);
  await ctx.db
    .delete(postMentions)
    .where(
      and(
        eq(postMentions.postId, id),
        userIds.length > 0 ? sql`${postMentions.userId} <> all(${`{${userIds.join(',')}}`}::uuid[])` : undefined,
      ),
    );
  if (userIds.length === 0) return [];
  const added = await ctx.db
    .insert(postMentions)
    .values(userIds.map((userId) => ({ postId: id, userId })))
    .onConflictDoNothing()
    .returning({ userId: postMentions.userId });
  return added.map(({ userId }) => userId);
}

const offeredMax = 8;
/** In a very long thread, those who wrote of late. */
const postsLookedAt = 1000;

/**
 * Whom one may want to call by name here: people who wrote in this very thread under their own name, by the start of it. Nobody is
 * offered for being in the group, or in another.
 */
export async function findMentionable(ctx: MemberContext, { threadId, prefix = '' }: FindMentionable) {
  await getReadableThreadById(ctx, { threadId });
  const rows = await ctx.db
    .selectDistinct({ handle: users.handle })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(users, and(eq(users.id, posts.authorId), eq(users.standing, 'good'), ne(users.id, ctx.actor.id)))
    .innerJoin(
      memberships,
      and(eq(memberships.groupId, threads.groupId), eq(memberships.userId, users.id), eq(memberships.status, 'joined')),
    )
    .where(
      and(
        eq(posts.threadId, threadId),
        gt(posts.number, sql`${threads.postCount} - ${postsLookedAt}`),
        sql`not ${posts.isAnonymous} and ${posts.deletedAt} is null and ${posts.hiddenAt} is null`,
        sql`${users.handle} like ${`${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )
    .orderBy(users.handle)
    .limit(offeredMax);
  return rows.map(({ handle }) => handle);
}
