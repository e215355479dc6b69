import { sql } from 'drizzle-orm';
import type { ClosingWords } from '@/db/vocabulary';
import type { Context, System } from '@/server/context';
import { announce } from '@/server/events';

/**
 * What becomes of somebody's words when their account goes: they stay, said by a former member, or they are taken back as if one by one;
 * the answers of others stay either way. A name they took for one thread stays on what was said under it, and is given to nobody else.
 */
export async function partFromWords(ctx: Context<System>, userId: string, words: ClosingWords) {
  const me = sql`${userId}::uuid`;
  const theirs = sql`select distinct p.thread_id from posts p where p.author_id = ${me}`;
  // In one order, so that no two ever wait for each other.
  await ctx.db.execute(sql`select t.id from threads t where t.id in (${theirs}) order by t.id for no key update`);
  for (const [table, thread] of [
    ['posts', 'thread_id'],
    ['threads', 'id'],
  ] as const)
    await ctx.db.execute(sql`
      update ${sql.raw(table)} said set former_alias = a.alias from thread_aliases a
      where a.user_id = ${me} and a.thread_id = said.${sql.raw(thread)} and said.author_id = ${me} and said.is_anonymous`);
  const changed = await ctx.db.execute<{ id: string }>(
    sql`update threads t set version = t.version + 1 where t.id in (${theirs}) returning t.id`,
  );
  if (words === 'remove') await takeBackAll(ctx, userId);
  else await ctx.db.execute(sql`update posts p set version = t.version from threads t where t.id = p.thread_id and p.author_id = ${me}`);
  await announce(
    ctx,
    changed.map(({ id }) => id),
  );
}

/** Whether nothing was said meanwhile that has not been parted from. */
export async function hasParted({ db }: Context<System>, userId: string, words: ClosingWords): Promise<boolean> {
  const left = words === 'remove' ? sql`p.deleted_at is null` : sql`p.is_anonymous and p.former_alias is null`;
  const rows = await db.execute(sql`select from posts p where p.author_id = ${userId}::uuid and ${left} limit 1`);
  return rows.length === 0;
}

async function takeBackAll(ctx: Context<System>, userId: string) {
  const me = sql`${userId}::uuid`;
  const own = sql`(select p.id from posts p where p.author_id = ${me})`;
  for (const table of ['post_revisions', 'post_mentions', 'post_reactions'])
    await ctx.db.execute(sql`delete from ${sql.raw(table)} where post_id in ${own}`);
  await ctx.db.execute(sql`
    update threads t set version = t.version + 1 where t.id in (
      select q.thread_id from posts q where q.quoted_id in ${own} and q.quoted_text is not null and q.author_id is distinct from ${me})`);
  await ctx.db.execute(sql`
    update posts q set quoted_text = null, version = t.version from threads t
    where t.id = q.thread_id and q.quoted_id in ${own} and q.quoted_text is not null`);
  await ctx.db.execute(sql`
    update posts p set body = '', html = '', content_warning = null, quoted_id = null, quoted_text = null,
      deleted_at = coalesce(p.deleted_at, ${ctx.now.toISOString()}::timestamptz), version = t.version
    from threads t where t.id = p.thread_id and p.author_id = ${me}`);
  await ctx.db.execute(sql`update threads t set title = '', content_warning = null where t.author_id = ${me}`);
}
