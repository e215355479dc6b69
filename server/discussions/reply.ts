import { eq, type SQL, sql } from 'drizzle-orm';
import { posts } from '@/db/schema/discussions';
import type { AlertSeverity, ReportReason } from '@/db/vocabulary';
import { constraintOf } from '@/server/constraints';
import { inTransaction, type MemberContext, untilItsTurn } from '@/server/context';
import { type AppError, conflict } from '@/server/errors';
import { eventRows, tellOf } from '@/server/events';
import { holdSpeaker } from '@/server/groups/standing';
import { allows, authorize, isMember, isStaff } from '@/server/policy';
import { type Judgement, judge } from '@/server/watch/judging';
import { countFirstDay, newUntil } from '@/server/watch/newcomers';

import { aliasFor } from './aliases';
import { isSlowed, waitsTheirTurn } from './heat';
import { followWords } from './holding';
import type { Reply } from './input';
import { renderMarkdown } from './markdown';
import { mentionedBy } from './mentions';
import { threadPolicy } from './policy';
import { getReadableThreadById } from './queries';
import { checkQuote } from './quotes';

/** What was said, whether others see it only after a moderator has looked, and whether somebody may be in danger. */
type Said = {
  id: string;
  number: number;
  version: number;
  isHeld: boolean;
  heldFor: ReportReason | null;
  care: AlertSeverity | null;
  isOverdose: boolean;
};

/**
 * Answers in a thread. Sent twice with the same id, it is said once. All that follows from it is one statement, which locks the thread
 * for no longer than it runs: the next number, the words, whom they name, the event, the calls to open pages. When it finds nothing to
 * change it is asked why.
 */
export async function replyToThread(ctx: MemberContext, reply: Reply): Promise<Said> {
  const { threadId, quote, isAnonymous = false, body } = reply;
  const judged = await judge(ctx, body);
  const mentioned = body.includes('@') || isAnonymous ? await beforehand(ctx, threadId, body, isAnonymous) : [];
  const isWhole = quote || judged.care || judged.heldFor || newUntil(ctx);
  const said = await (isWhole
    ? inTransaction(ctx, (ctx) => sayWhole(ctx, reply, mentioned, judged))
    : untilItsTurn(ctx, () => say(ctx, reply, mentioned, judged))
  ).catch((error) => {
    // Another click of the same came first.
    if (constraintOf(error) === 'posts_pkey') return undefined;
    throw error;
  });
  if (!said) return { ...(await saidBefore(ctx, reply)), ...toldOf(judged) };
  return { id: said.id, number: said.number, version: said.version, isHeld: said.isHeld, ...toldOf(judged) };
}

/** What needs no lock: a name for the thread, and whom the words call. Only for somebody who may answer here. */
async function beforehand(ctx: MemberContext, threadId: string, body: string, isAnonymous: boolean) {
  const thread = await getReadableThreadById(ctx, { threadId });
  authorize(threadPolicy, 'reply', ctx.actor, thread);
  if (isAnonymous) await aliasFor(ctx, threadId);
  return isAnonymous ? [] : mentionedBy(ctx, thread.groupId, body);
}

/** With all that may go with it: a quote, the measure of a first day, a call to a person, a wait for a moderator. */
async function sayWhole(ctx: MemberContext, reply: Reply, mentioned: string[], judged: Judgement) {
  if (reply.quote) await checkQuote(ctx, reply.threadId, reply.quote);
  const said = await say(ctx, reply, mentioned, judged);
  if (!said) return undefined;
  if (!judged.care) await countFirstDay(ctx, 'replies', reply.body);
  await followWords(ctx, { id: said.id, threadId: reply.threadId, groupId: said.groupId }, judged);
  return said;
}

async function say(
  ctx: MemberContext,
  { postId, threadId, body, contentWarning = null, quote, isAnonymous = false }: Reply,
  mentioned: string[],
  { care, heldFor, note }: Judgement,
) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const me = sql`${ctx.actor.id}::uuid`;
  const isHeld = sql`(${heldFor !== null}::boolean or ${care === null}::boolean and said.approves_first and not said.moderates and ${isFirstIn(me)})`;
  const [said] = await ctx.db.execute<{ id: string; number: number; version: number; isHeld: boolean; groupId: string }>(sql`
    with said as (${takeNumber(ctx, postId, threadId, isAnonymous)}),
    written as (
      insert into posts (id, thread_id, number, version, author_id, is_anonymous, quoted_id, quoted_text, body, html, content_warning, written_at,
        care, held_at, hidden_at, hidden_for)
      select ${postId}::uuid, said.id, said.number, said.version, ${me}, ${isAnonymous}, ${quote?.postId ?? null}::uuid, ${quote?.text ?? null},
        ${body}, ${renderMarkdown(body)}, ${contentWarning ?? note}, ${now}, ${care}, held.at, held.at, held.why
      from said, lateral (select case when ${isHeld} then ${now} end as at, case when ${isHeld} then ${heldFor ?? 'other'} end as why) held
      returning held_at is not null as held),
    called as (
      insert into post_mentions (post_id, user_id) select ${postId}::uuid, unnest(${`{${mentioned.join(',')}}`}::uuid[]) from said),
    sent as (
      update drafts d set content_sealed = '', sequence = d.sequence + 1, saved_at = ${now} from said
      where d.user_id = ${me} and d.place = said.id),
    first as (
      insert into first_replies (post_id, thread_id, author_id, written_at) select ${postId}::uuid, said.id, ${me}, ${now} from said
      where not ${isAnonymous}::boolean and not ${isStaff(ctx.actor)}::boolean
        and not exists (select from posts p where p.author_id = ${me} and not p.is_anonymous)
        and not exists (select from memberships m where m.group_id = said.group_id and m.user_id = ${me} and m.role = 'moderator')
      on conflict do nothing),
    answered as (
      update first_replies f set answered_at = ${now} from said
      where f.thread_id = said.id and f.answered_at is null and f.author_id is distinct from ${me}),
    ${eventRows(ctx, 'post.written', { threadId }, sql`select ${postId}::uuid as subject_id from said`)},
    ${firstHeld(ctx, postId, threadId, heldFor)},
    told as (${tellOf(sql`(select array[said.id::text, said.group_id::text] from said)`)})
    select ${postId} as id, said.number, said.version, said.group_id as "groupId", written.held as "isHeld", told.heard
    from said, written, told`);
  return said;
}

/** A first post in a group that reads those before others do: that it waits is noted after that it was written. */
const firstHeld = (ctx: MemberContext, postId: string, threadId: string, heldFor: ReportReason | null) =>
  eventRows(
    ctx,
    'post.held',
    { threadId, reason: 'other' },
    sql`select ${postId}::uuid as subject_id from written, event where written.held and ${heldFor === null}::boolean`,
    ctx.now,
    'more_',
  );

/** Whether nothing of the actor's is to be seen in the group yet. */
const isFirstIn = (me: SQL) => sql`not exists (
  select from posts p join threads t on t.id = p.thread_id and t.group_id = said.group_id
  where p.author_id = ${me} and p.hidden_at is null and p.deleted_at is null)`;

/**
 * Takes the next number of a thread that the actor may answer in, and the next place in its log. The thread is answered by the first who
 * is seen to be another: the asker under a second name counts as well, or the silence would tell that the two are one.
 */
function takeNumber({ actor, now }: MemberContext, postId: string, threadId: string, isAnonymous: boolean): SQL {
  const moment = sql`${now.toISOString()}::timestamptz`;
  return sql`
    update threads t set post_count = t.post_count + 1, version = t.version + 1, last_post_at = greatest(t.last_post_at, ${moment}),
      answered_at = coalesce(t.answered_at, case
        when t.author_id is distinct from ${actor.id}::uuid or t.is_anonymous <> ${isAnonymous} then ${moment} end)
    from groups g join memberships m on m.group_id = g.id and m.user_id = ${actor.id}::uuid and m.status = 'joined' and not m.is_silenced
    -- Held, as the reference of the post would hold them anyway: who is being paused meanwhile is waited for, and asked again.
    join (select id from users where id = ${actor.id}::uuid and standing = 'good' and not is_silenced for key share) speaker on true
    where ${isMember(actor)} and t.id = ${threadId}::uuid and g.id = t.group_id and t.hidden_at is null
      and g.archived_at is null and (g.ends_at is null or g.ends_at > ${moment})
      and (t.closed_at is null or m.role = 'moderator' or ${isStaff(actor)})
      and (m.role = 'moderator' or ${isStaff(actor)} or not (${isSlowed(sql`t.id`, actor.id, now)} or ${waitsTheirTurn(sql`t.id`, sql`t.slow_seconds`, actor.id, now)}))
      and not exists (select from posts p where p.id = ${postId}::uuid)
    returning t.id, t.group_id, t.post_count as number, t.version, g.approves_first, m.role = 'moderator' as moderates`;
}

/** What the writer is told of how their words were read. */
const toldOf = ({ care, heldFor, found }: Judgement) => ({ care, heldFor, isOverdose: found.classes.includes('overdose_now') });

/** The post that an earlier click wrote under this id; else says why nothing was written. */
async function saidBefore(ctx: MemberContext, { postId, threadId }: Reply) {
  const thread = await getReadableThreadById(ctx, { threadId });
  authorize(threadPolicy, 'reply', ctx.actor, thread);
  const [post] = await ctx.db
    .select({
      id: posts.id,
      number: posts.number,
      version: posts.version,
      threadId: posts.threadId,
      authorId: posts.authorId,
      heldAt: posts.heldAt,
    })
    .from(posts)
    .where(eq(posts.id, postId));
  if (post?.threadId === threadId && post.authorId === ctx.actor.id)
    return { id: post.id, number: post.number, version: post.version, isHeld: post.heldAt !== null };
  throw post ? conflict('post.idTaken') : await reasonNotTo(ctx, thread);
}

async function reasonNotTo(ctx: MemberContext, thread: Awaited<ReturnType<typeof getReadableThreadById>>): Promise<AppError> {
  if (thread.hiddenAt) return conflict('thread.hidden', 'body');
  if (thread.isReadOnly) return conflict('group.readOnly', 'body');
  if (thread.closedAt && !allows(threadPolicy, 'replyWhenClosed', ctx.actor, thread)) return conflict('thread.closed', 'body');
  await holdSpeaker(ctx, thread.groupId);
  const [heat] = await ctx.db.execute<{ isSlowed: boolean; waits: boolean }>(sql`
    select ${isSlowed(sql`${thread.id}::uuid`, ctx.actor.id, ctx.now)} as "isSlowed", ${waitsTheirTurn(sql`t.id`, sql`t.slow_seconds`, ctx.actor.id, ctx.now)} as waits
    from threads t where t.id = ${thread.id}`);
  if (heat?.waits) return conflict('thread.slowMode', 'body');
  if (heat?.isSlowed) return conflict('thread.slowed', 'body');
  // It was so when the words came, and is no longer: sent again, they will be said.
  return conflict('thread.changedMeanwhile', 'body');
}
