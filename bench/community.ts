import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { one } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { groups } from '@/db/schema/groups';
import { renderMarkdown } from '@/server/discussions/markdown';
import { makers } from '@/server/testing/make';

const body = `I counted days at first, and then I stopped counting, and both were right for their time.

What helped was **small**: a walk before work, a text to one person, and going to bed before the hard hour. You do not need to
explain yourself to anybody tonight.`;

/** A community as large as the bench asks for, made in SQL: threads with their posts in one open group, and its readers. */
export async function makeCommunity(
  db: Db,
  { threadCount, postsEach, readers }: { threadCount: number; postsEach: number; readers: number },
) {
  const make = makers(db);
  const group = await make.group({ slug: 'bench', name: 'Bench', threadCount });
  const people = await Promise.all(Array.from({ length: readers }, () => make.member()));
  await Promise.all(people.map(({ id }) => make.membership({ groupId: group.id, userId: id })));
  const authorId = one(people).id;
  await db.execute(sql`
    insert into ${threads} (group_id, number, title, author_id, post_count, opened_at, last_post_at)
    select ${group.id}, n, 'What helped me today, number ' || n, ${authorId}, ${postsEach}, now() - n * interval '1 minute', now() - n * interval '1 minute'
    from generate_series(1, ${threadCount}::int) n`);
  await db.execute(sql`
    insert into ${posts} (thread_id, number, author_id, body, html, written_at)
    select t.id, n, (array[${sql.join(
      people.map(({ id }) => sql`${id}::uuid`),
      sql`, `,
    )}])[1 + (t.number + n) % ${readers}], ${body}, ${renderMarkdown(body)}, t.opened_at
    from ${threads} t, generate_series(1, ${postsEach}::int) n where t.group_id = ${group.id}`);
  await db.execute(sql`update ${groups} set member_count = ${readers} where id = ${group.id}`);
  await db.execute(sql`analyze`);
  const thread = one(
    await db
      .select({ id: threads.id, number: threads.number })
      .from(threads)
      .where(sql`${threads.groupId} = ${group.id} and ${threads.number} = 7`),
  );
  return { group, thread, people };
}
