import { sql } from 'drizzle-orm';
import { type Db, one } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { renderMarkdown } from '@/server/discussions/markdown';
import { makers } from '@/server/testing/make';

export type CommunitySize = {
  /** People in all, the readers among them. */
  members: number;
  groups: number;
  threadsEach: number;
  postsEach: number;
  /** Those who are measured: they are in the group that is measured. */
  readers: number;
};

const body = `I counted days at first, and then I stopped counting, and both were right for their time.

What helped was **small**: a walk before work, a text to one person, and going to bed before the hard hour. You do not need to
explain yourself to anybody tonight.`;

/** A community as large as the bench asks for, made in SQL; one of its open groups is the one that is measured, with its readers. */
export async function makeCommunity(db: Db, size: CommunitySize) {
  const make = makers(db);
  const group = await make.group({ slug: 'bench', name: 'Bench', threadCount: size.threadsEach });
  const people = await Promise.all(Array.from({ length: size.readers }, () => make.member()));
  await Promise.all(people.map(({ id }) => make.membership({ groupId: group.id, userId: id })));
  await makeOthers(db, size);
  await makeTalk(db, size);
  await db.execute(sql`
    update ${groups} set member_count = (select count(*) from ${memberships} where ${memberships.groupId} = ${groups.id})`);
  await db.execute(sql`vacuum analyze`);
  const thread = one(
    await db
      .select({ id: threads.id, number: threads.number })
      .from(threads)
      .where(sql`${threads.groupId} = ${group.id} and ${threads.number} = 7`),
  );
  return { group, thread, people };
}

/** The rest of the groups, and of the people, each of whom is in one of them or in ours. */
async function makeOthers(db: Db, { members, groups: groupCount, readers, threadsEach }: CommunitySize) {
  await db.execute(sql`
    insert into ${groups} (slug, name, description, thread_count, created_at)
    select 'other-' || n, 'Group ' || n, 'A place to talk.', ${threadsEach}::int, now() from generate_series(2, ${groupCount}::int) n`);
  await db.execute(sql`
    insert into ${users} (handle, passphrase_hash, joined_at)
    select 'person-' || n, 'none', now() from generate_series(${readers}::int + 1, ${members}::int) n`);
  await db.execute(sql`
    insert into ${memberships} (group_id, user_id, status, since)
    select g.id, u.id, 'joined', now()
    from (select id, row_number() over () as n from ${users}) u
    join (select id, row_number() over () as n from ${groups}) g on g.n = 1 + u.n % ${groupCount}::int
    on conflict do nothing`);
}

/** The same number of threads in each group, and of posts in each thread, by people who came to it one after the other. */
async function makeTalk(db: Db, { members, threadsEach, postsEach }: CommunitySize) {
  await db.execute(sql`
    insert into ${threads} (group_id, number, title, author_id, post_count, opened_at, last_post_at)
    select g.id, n, 'What helped me today, number ' || n, null, ${postsEach}::int, now() - n * interval '1 minute', now() - n * interval '1 minute'
    from ${groups} g, generate_series(1, ${threadsEach}::int) n`);
  await db.execute(sql`
    insert into ${posts} (thread_id, number, author_id, body, html, written_at)
    select t.id, p.n, u.id, ${body}, ${renderMarkdown(body)}, t.opened_at
    from (select id, opened_at, row_number() over () as n from ${threads}) t
    cross join generate_series(1, ${postsEach}::int) p(n)
    join (select id, row_number() over () as n from ${users}) u on u.n = 1 + (t.n * 7 + p.n) % ${members}::int`);
  await db.execute(sql`update ${threads} t set author_id = p.author_id from ${posts} p where p.thread_id = t.id and p.number = 1`);
}
