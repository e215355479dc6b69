import { asc, eq, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { groups } from '@/db/schema/groups';
import { bookmarks, helpers, threadMarks } from '@/db/schema/reading';
import type { CopyPart } from '@/server/copies';

/** How far a person has read, what they follow or mute, what they keep to find again, and whether they offered to help. */
export const readingCopy: CopyPart = {
  tables: [threadMarks, bookmarks, helpers],
  async copy({ db, actor }) {
    const thread = sql<string>`'/groups/' || ${groups.slug} || '/' || ${threads.number}`;
    const [helper] = await db.select({ offeredAt: helpers.offeredAt }).from(helpers).where(eq(helpers.userId, actor.id));
    return {
      threads: await db
        .select({ thread, readNumber: threadMarks.readNumber, wish: threadMarks.wish, changedAt: threadMarks.changedAt })
        .from(threadMarks)
        .innerJoin(threads, eq(threads.id, threadMarks.threadId))
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .where(eq(threadMarks.userId, actor.id))
        .orderBy(asc(threadMarks.changedAt)),
      kept: await db
        .select({ thread, number: posts.number, markedAt: bookmarks.markedAt })
        .from(bookmarks)
        .innerJoin(posts, eq(posts.id, bookmarks.postId))
        .innerJoin(threads, eq(threads.id, posts.threadId))
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .where(eq(bookmarks.userId, actor.id))
        .orderBy(asc(bookmarks.markedAt)),
      offeredHelpAt: helper?.offeredAt ?? null,
    };
  },
};
