import { and, eq, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { nextThreadNumber, takeThreadNumber } from '@/server/groups/mutations';

import { aliasFor } from './aliases';

import { clearDraft } from './drafts';
import type { OpenThread } from './input';
import { renderMarkdown } from './markdown';
import { keepMentions } from './mentions';

/** Begins a conversation with its first post. Sent twice with the same id, it is begun once. */
export function openThread(ctx: MemberContext, opening: OpenThread) {
  const { threadId, groupId, title, body, contentWarning = null, isQuestion = false, isAnonymous = false } = opening;
  return inTransaction(ctx, async (ctx) => {
    const { slug, number } = await nextThreadNumber(ctx, { groupId });
    const said = { authorId: ctx.actor.id, contentWarning, isAnonymous };
    const [thread] = await ctx.db
      .insert(threads)
      .values({
        ...said,
        ...{ id: threadId, groupId, number, title, isQuestion, isFirst: isFirstOf(ctx, isAnonymous) },
        ...{ postCount: 1, openedAt: ctx.now, lastPostAt: ctx.now },
      })
      .onConflictDoNothing({ target: threads.id })
      .returning({ id: threads.id, number: threads.number });
    if (!thread) return { slug, ...(await threadSentBefore(ctx, threadId, groupId)) };
    await takeThreadNumber(ctx, { groupId, number });
    if (isAnonymous) await aliasFor(ctx, threadId);
    const id = crypto.randomUUID();
    await ctx.db.insert(posts).values({ ...said, id, threadId, number: 1, body, html: renderMarkdown(body), writtenAt: ctx.now });
    await keepMentions(ctx, { id, groupId, isAnonymous }, body);
    await clearDraft(ctx, { place: groupId });
    await record(ctx, 'thread.opened', threadId, { groupId }, [groupId]);
    return { slug, ...thread };
  });
}

/**
 * Whether these are the first words the actor writes on the site, under their own name. Under a name for one thread all are taken for
 * first words, and wait for an answer as those do: what waits and what does not would else tell who has spoken here before.
 */
const isFirstOf = ({ actor }: MemberContext, isAnonymous: boolean) =>
  sql<boolean>`(${isAnonymous} or not exists (select from posts p where p.author_id = ${actor.id} and not p.is_anonymous))`;

async function threadSentBefore(ctx: MemberContext, threadId: string, groupId: string) {
  const [thread] = await ctx.db
    .select({ id: threads.id, number: threads.number })
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.groupId, groupId), eq(threads.authorId, ctx.actor.id)));
  if (!thread) throw conflict('post.idTaken');
  return thread;
}
