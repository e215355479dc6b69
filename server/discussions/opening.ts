import { and, eq, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { nextThreadNumber, takeThreadNumber } from '@/server/groups/mutations';
import { judge } from '@/server/watch/judging';
import { countFirstDay } from '@/server/watch/newcomers';

import { aliasFor } from './aliases';

import { clearDraft } from './drafts';
import { followWords, heldAs } from './holding';
import type { OpenThread } from './input';
import { renderMarkdown } from './markdown';
import { keepMentions } from './mentions';

/** Begins a conversation with its first post. Sent twice with the same id, it is begun once. */
export async function openThread(ctx: MemberContext, opening: OpenThread) {
  const { threadId, groupId, title, body, isQuestion = false, isAnonymous = false } = opening;
  const judged = await judge(ctx, `${title}\n${body}`);
  const contentWarning = opening.contentWarning ?? judged.note;
  return inTransaction(ctx, async (ctx) => {
    const { slug, number, approvesFirst } = await nextThreadNumber(ctx, { groupId });
    const isUnread = !judged.care && !judged.heldFor && approvesFirst && (await isFirstIn(ctx, groupId));
    const held = heldAs(ctx, isUnread ? { heldFor: 'other' } : judged);
    const said = { authorId: ctx.actor.id, contentWarning, isAnonymous };
    const [thread] = await ctx.db
      .insert(threads)
      .values({
        ...said,
        ...{ id: threadId, groupId, number, title, isQuestion, isFirst: isFirstOf(ctx, isAnonymous) },
        ...{ postCount: 1, openedAt: ctx.now, lastPostAt: ctx.now, hiddenAt: held.hiddenAt },
      })
      .onConflictDoNothing({ target: threads.id })
      .returning({ id: threads.id, number: threads.number });
    if (!thread) return { slug, ...(await threadSentBefore(ctx, threadId, groupId)) };
    await takeThreadNumber(ctx, { groupId, number });
    if (isAnonymous) await aliasFor(ctx, threadId);
    const id = crypto.randomUUID();
    await ctx.db
      .insert(posts)
      .values({ ...said, ...held, care: judged.care, id, threadId, number: 1, body, html: renderMarkdown(body), writtenAt: ctx.now });
    await keepMentions(ctx, { id, groupId, isAnonymous }, body);
    await clearDraft(ctx, { place: groupId });
    await record(ctx, 'thread.opened', threadId, { groupId }, [groupId]);
    if (!judged.care) await countFirstDay(ctx, 'threads', body);
    await followWords(ctx, { id, threadId, groupId }, isUnread ? { ...judged, heldFor: 'other' } : judged);
    return { slug, ...thread, isHeld: held.heldAt !== undefined, care: judged.care };
  });
}

/**
 * Whether these are the first words the actor writes on the site, under their own name. Under a name for one thread all are taken for
 * first words, and wait for an answer as those do: what waits and what does not would else tell who has spoken here before.
 */
const isFirstOf = ({ actor }: MemberContext, isAnonymous: boolean) =>
  sql<boolean>`(${isAnonymous} or not exists (select from posts p where p.author_id = ${actor.id} and not p.is_anonymous))`;

/** Whether nothing of the actor's is to be seen in the group yet; a moderator's words are not waited for. */
async function isFirstIn(ctx: MemberContext, groupId: string) {
  const [row] = await ctx.db.execute<{ isFirst: boolean }>(sql`select not exists (
      select from posts p join threads t on t.id = p.thread_id and t.group_id = ${groupId}::uuid
      where p.author_id = ${ctx.actor.id}::uuid and p.hidden_at is null and p.deleted_at is null)
    and not exists (select from memberships m where m.group_id = ${groupId}::uuid and m.user_id = ${ctx.actor.id}::uuid and m.role = 'moderator') as "isFirst"`);
  return row?.isFirst ?? false;
}

async function threadSentBefore(ctx: MemberContext, threadId: string, groupId: string) {
  const [thread] = await ctx.db
    .select({ id: threads.id, number: threads.number, care: posts.care, heldAt: posts.heldAt })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.number, 1)))
    .where(and(eq(threads.id, threadId), eq(threads.groupId, groupId), eq(threads.authorId, ctx.actor.id)));
  if (!thread) throw conflict('post.idTaken');
  const { id, number, care, heldAt } = thread;
  return { id, number, care, isHeld: heldAt !== null };
}
