import { type SQL, sql } from 'drizzle-orm';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { findableBy } from '@/server/discussions/policy';
import { latestAfter } from '@/server/discussions/queries';
import { ownMembership, readableBy } from '@/server/groups/policy';
import { authorize } from '@/server/policy';
import { comparable } from '@/server/safety/input';
import { foldOf, personalRules } from '@/server/safety/personal-view';
import type { Search, Span } from './input';
import { searchPolicy } from './policy';

const pageSize = 20;
const days: Record<Span, number> = { week: 7, month: 31, year: 366 };
/** Marks the words that were found; no text holds them, for what people write has no control characters. */
const [markStart, markEnd] = ['\u0001', '\u0002'];

/** A part of what was written; `isFound` where it is what was searched for. */
export type Part = { text: string; isFound: boolean };
/** A post that was found. Of one with a content warning there is the warning, and no words. */
export type FoundPost = {
  id: string;
  number: number;
  author: string | null;
  writtenAt: Date;
  contentWarning: string | null;
  snippet: Part[];
  groupSlug: string;
  groupName: string;
  threadNumber: number;
  threadTitle: string;
  /** The number after which the page of the thread begins that has it. */
  after: number;
};

/**
 * What people said that holds these words, of all that the actor may read now, the newest first. What is hidden, taken back, or kept out of
 * the actor's own sight is not there, and does not count: a page is full whenever there is enough that they may see.
 */
export async function searchPosts(ctx: MemberContext, search: Search): Promise<{ posts: FoundPost[]; next: string | null }> {
  authorize(searchPolicy, 'use', ctx.actor, undefined);
  if (search.q === '') return { posts: [], next: null };
  const rules = await personalRules(ctx);
  const found: (FoundPost & { cursor: string })[] = [];
  let before = search.before;
  for (let isMore = true; isMore && found.length <= pageSize; ) {
    const rows = await selectFound(ctx, { ...search, before });
    isMore = rows.length > pageSize;
    before = rows.at(-1)?.cursor;
    for (const { body, authorId, isAnonymous, threadId, ...row } of rows) {
      const text = [body, row.contentWarning ?? '', row.threadTitle].join(' ');
      if (foldOf(rules, ctx.actor.id, { threadId, authorId, isAnonymous, name: row.author, text })) continue;
      const isWarned = row.contentWarning !== null;
      found.push({
        ...row,
        after: latestAfter(row.number),
        writtenAt: new Date(row.writtenAt),
        snippet: isWarned ? [] : partsOf(row.snippet),
      });
    }
  }
  const page = found.slice(0, pageSize);
  const next = found.length > pageSize ? (page.at(-1)?.cursor ?? null) : null;
  return { posts: page.map(({ cursor: _, ...post }) => post), next };
}

type Row = Omit<FoundPost, 'snippet' | 'writtenAt' | 'after'> & {
  snippet: string;
  writtenAt: string;
  body: string;
  authorId: string | null;
  isAnonymous: boolean;
  threadId: string;
  cursor: string;
};

/** Each half is walked from the newest on and stops when it has a page: the words of posts, and the titles of threads. */
function selectFound(ctx: MemberContext, { q, group, from, since, before }: Search): Promise<Row[]> {
  const question = sql`(websearch_to_tsquery('public.cairn_en', ${q}) || websearch_to_tsquery('public.cairn_es', ${q}))`;
  const [at = '', id = ''] = (before ?? '').split('.');
  const conditions: (SQL | undefined)[] = [
    findableBy(ctx.actor),
    sql`${threads.hiddenAt} is null and ${posts.hiddenAt} is null and ${posts.deletedAt} is null`,
    group ? sql`${groups.slug} = ${group}` : undefined,
    from ? sql`not ${posts.isAnonymous} and ${posts.authorId} = (select id from users where handle = ${from})` : undefined,
    since ? sql`${posts.writtenAt} > ${new Date(ctx.now.getTime() - days[since] * 86_400_000).toISOString()}::timestamptz` : undefined,
    before
      ? sql`(date_trunc('milliseconds', ${posts.writtenAt}), ${posts.id}) < (${new Date(Number(at)).toISOString()}::timestamptz, ${id}::uuid)`
      : undefined,
  ];
  const where = sql.join(
    conditions.filter((condition) => condition !== undefined),
    sql` and `,
  );
  const half = (matches: SQL) => sql`(
    select ${posts.id} as id, date_trunc('milliseconds', ${posts.writtenAt}) as at
    from ${posts} join ${threads} on ${threads.id} = ${posts.threadId} join ${groups} on ${groups.id} = ${threads.groupId}
    left join ${memberships} on ${ownMembership(ctx.actor)}
    where ${matches} and ${where} order by at desc, ${posts.id} desc limit ${pageSize + 1})`;
  return ctx.db.execute<Row>(sql`
    with question as materialized (select ${question} as words),
    newest as (
      select id, at from (
        ${half(sql`${posts.bodyWords} @@ (select words from question)`)}
        union
        ${half(sql`${posts.number} = 1 and ${threads.titleWords} @@ (select words from question)`)}
      ) halves order by at desc, id desc limit ${pageSize + 1})
    select p.id, p.number, p.body, p.author_id as "authorId", p.is_anonymous as "isAnonymous", p.thread_id as "threadId",
      case when p.is_anonymous then coalesce(a.alias, p.former_alias) else u.handle::text end as author, p.written_at as "writtenAt",
      p.content_warning as "contentWarning", g.slug as "groupSlug", g.name as "groupName", t.number as "threadNumber", t.title as "threadTitle",
      (extract(epoch from newest.at) * 1000)::bigint || '.' || p.id as cursor,
      ts_headline('public.cairn_en', p.body, question.words,
        ${`StartSel=${markStart}, StopSel=${markEnd}, MaxWords=40, MinWords=20, MaxFragments=2, FragmentDelimiter=" … "`}) as snippet
    from newest cross join question join posts p on p.id = newest.id join threads t on t.id = p.thread_id join groups g on g.id = t.group_id
    left join users u on u.id = p.author_id
    left join thread_aliases a on p.is_anonymous and a.thread_id = p.thread_id and a.user_id = p.author_id
    order by newest.at desc, newest.id desc`);
}

/** The headline cut at its marks, without the signs of Markdown. */
function partsOf(headline: string): Part[] {
  return headline
    .split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd})`))
    .map((text) => ({
      text: text
        .replaceAll(markStart, '')
        .replaceAll(markEnd, '')
        .replace(/[*_`>#~[\]]|\]\([^)]*\)/g, ''),
      isFound: text.startsWith(markStart),
    }))
    .filter(({ text }) => text !== '');
}

/** The groups whose name is like what was typed, of those the actor may know of: a letter wrong or missing does no harm. */
export async function searchGroups(ctx: MemberContext, { q }: Pick<Search, 'q'>) {
  authorize(searchPolicy, 'use', ctx.actor, undefined);
  if (q.length < 2) return [];
  const typed = sql`unaccent(lower(${comparable(q).trim()}))`;
  const name = sql`unaccent(lower(${groups.name}))`;
  const rows = await ctx.db.execute<{ slug: string; name: string; description: string }>(sql`
    select ${groups.slug} as slug, ${groups.name} as name, ${groups.description} as description
    from ${groups} left join ${memberships} on ${ownMembership(ctx.actor)}
    where ${readableBy(ctx)} and (${name} like '%' || ${typed} || '%' or word_similarity(${typed}, ${name}) > 0.45)
    order by word_similarity(${typed}, ${name}) desc, ${groups.name}, ${groups.id} limit 5`);
  return [...rows];
}

/**
 * Names like the one typed, of people whose words the actor may read under that name: a stranger of a closed group is not among them, nor
 * is anybody for what they said under another name. Nothing when it was typed right.
 */
export async function suggestAuthors(ctx: MemberContext, { from }: Pick<Search, 'from'>): Promise<string[]> {
  authorize(searchPolicy, 'use', ctx.actor, undefined);
  if (!from) return [];
  const rows = await ctx.db.execute<{ handle: string }>(sql`
    select u.handle::text as handle from users u
    where (u.handle::text % ${from} or u.handle = ${from}) and exists (
      select from ${posts} join ${threads} on ${threads.id} = ${posts.threadId} join ${groups} on ${groups.id} = ${threads.groupId}
      left join ${memberships} on ${ownMembership(ctx.actor)}
      where ${posts.authorId} = u.id and not ${posts.isAnonymous} and ${posts.hiddenAt} is null and ${posts.deletedAt} is null
        and ${threads.hiddenAt} is null and ${findableBy(ctx.actor)})
    order by (u.handle = ${from}) desc, similarity(u.handle::text, ${from}) desc, u.handle limit 5`);
  const handles = rows.map(({ handle }) => handle);
  return handles[0]?.toLowerCase() === from.toLowerCase() ? [] : handles;
}
