import { sql as raw } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Db, one } from '@/db/client';
import type { Member } from '@/server/context';
import { groupPageKey, threadPageKey } from '@/server/discussions/page-key';
import { findThreads, getThread } from '@/server/discussions/queries';
import { findUnanswered } from '@/server/discussions/unanswered';
import { myGroups } from '@/server/groups/queries';
import { findConversations, getConversation } from '@/server/messages/queries';
import { findNotifications } from '@/server/notifications/queries';
import { findBookmarks, unreadGroups, unreadOf } from '@/server/reading/queries';
import { parallelDatabaseUrl } from './database';
import { makers } from './make';

// What the lists of the talk cost must not grow with the community: whatever table grows is read by an index. Small tables are read
// whole because that is cheaper, so the planner is told that it is not, and that each table holds a million rows.

/** Tables that stay small whatever happens. */
const small = new Set(['site_epoch', 'crisis_lines']);
const asked: { text: string; parameters: unknown[] }[] = [];
const { db, sql } = connect(parallelDatabaseUrl(), {
  max: 1,
  debug: (_, text, parameters) => asked.push({ text, parameters }),
});

let reader: Member;
let place: { slug: string; number: number; threadId: string; postId: string };
beforeAll(async () => {
  const make = makers(db);
  reader = await make.member();
  const group = await make.group();
  await make.membership({ groupId: group.id, userId: reader.id });
  const thread = await make.thread({ groupId: group.id });
  place = { slug: group.slug, number: thread.number, threadId: thread.id, postId: thread.first.id };
  // Hashing a table reads it whole as well.
  for (const way of ['seqscan', 'hashjoin', 'mergejoin']) await db.execute(raw.raw(`set enable_${way} = off`));
});
beforeEach(async () => {
  await db.execute(raw`
    select pg_restore_relation_stats('schemaname', 'public', 'relname', relname::text, 'relpages', 1, 'reltuples', 1000000::real)
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`);
});
afterAll(() => sql.end());

const asReader = () => ({ db: db as Db, actor: reader, now: new Date('2030-01-01T12:00:00Z') });

// biome-ignore format: a table
const questions: Record<string, () => Promise<unknown>> = {
  'the threads of a group':          () => findThreads(asReader(), { slug: place.slug }),
  'further threads of a group':      () => findThreads(asReader(), { slug: place.slug, before: `0.${Date.parse('2030-01-01')}.${place.threadId}` }),
  'the posts of a thread':           () => getThread(asReader(), place),
  'further posts of a thread':       () => getThread(asReader(), { ...place, after: 20 }),
  'whether a kept thread is right':  () => threadPageKey(asReader(), place),
  'whether a kept group is right':   () => groupPageKey(asReader(), place),
  'what is unread in some threads':  () => unreadOf(asReader(), { threadIds: [place.threadId] }),
  'what is unread in my groups':     () => unreadGroups(asReader()),
  'my groups':                       () => myGroups(asReader()),
  'my bookmarks':                    () => findBookmarks(asReader(), {}),
  'my inbox':                        () => findNotifications(asReader(), {}),
  'my conversations':                () => findConversations(asReader(), {}),
  'a conversation':                  () => getConversation(asReader(), { conversationId: place.threadId }).catch(() => undefined),
  'what waits for an answer':        () => findUnanswered({ ...asReader(), actor: { ...reader, moderatesAGroup: true } }, {}),
};

describe('is read by an index, whatever grows:', () => {
  for (const [name, ask] of Object.entries(questions))
    test(name, async () => {
      asked.length = 0;
      await ask();
      const statements = asked.splice(0);
      expect(statements).not.toHaveLength(0);
      for (const { text, parameters } of statements) expect(await readWhole(text, parameters)).toEqual([]);
    });
});

/** The tables that a statement would read from end to end. */
async function readWhole(text: string, parameters: unknown[]) {
  const row = one(await sql.unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (format json) ${text}`, parameters as never[]));
  return scansIn(row['QUERY PLAN'][0].Plan);
}

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] };

function scansIn(node: Node): string[] {
  const table = node['Relation Name'];
  const own = node['Node Type'] === 'Seq Scan' && table && !small.has(table) ? [table] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)];
}
