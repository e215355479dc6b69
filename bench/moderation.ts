import type { Sql } from 'postgres';
import type { Db } from '@/db/client';
import { startSession } from '@/server/accounts/mutations';
import { liveHub, type Watcher } from '@/server/api/live-hub';
import { topicOfName } from '@/server/api/live-topics';
import type { Context, Member } from '@/server/context';
import { perform } from '@/server/moderation/acting';
import { decideCase } from '@/server/moderation/mutations';
import { countOpenCases, findCases } from '@/server/moderation/queries';
import { makers } from '@/server/testing/make';

const caseCount = Number(process.env.BENCH_CASES ?? 100_000);
const eventCount = Number(process.env.BENCH_EVENTS ?? 5_000_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 300);
const watched = { people: 500, streams: 2000 };

/** `npm run bench -- moderation`: the queue, a decision with three effects, and how soon a suspension has reached every open page. */
export async function benchModeration(db: Db, sql: Sql) {
  const make = makers(db);
  const moderator = await make.member({ role: 'moderator' });
  const groupModerator: Member = { ...(await make.member()), moderatesAGroup: true };
  const group = await make.group();
  await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
  await fill(sql);
  const now = new Date();
  const as = (actor: Member): Context<Member> => ({ db, actor, now });

  const rows: [string, number[]][] = [];
  let after: string | undefined;
  const turn = async () => {
    const page = await findCases(as(moderator), { after });
    after = page.next;
  };
  rows.push(['queue page, site moderator', await timed(turn)]);
  rows.push(['queue page, group moderator', await timed(() => findCases(as(groupModerator), {}))]);
  rows.push(['count for the badge', await timed(() => countOpenCases(as(moderator)))]);
  const open = await sql<{ id: string; version: number }[]>`
    select distinct on (c.subject_id) c.id, c.version from cases c join posts p on p.id = c.target_id where c.status = 'open' and c.opened_level = 'group' limit ${rounds}`;
  let at = 0;
  rows.push([
    'deciding a case with three effects',
    await timed(async () => {
      const one = open[at++];
      if (!one) return;
      await decideCase(as(moderator), {
        ...{ caseId: one.id, version: one.version, isUpheld: true, kinds: ['hide', 'close', 'silence'], reason: 'harassment' },
        ...{ words: 'Please speak of yourself.', note: 'Bench.', outcomeWords: '', scope: 'group', days: 3, everything: false },
      });
    }, open.length),
  ]);
  console.log(`\n${caseCount.toLocaleString('en')} cases, ${eventCount.toLocaleString('en')} events\n`);
  console.log('| what | p50 ms | p99 ms |\n|---|---:|---:|');
  for (const [what, times] of rows) console.log(`| ${what} | ${of(times, 0.5)} | ${of(times, 0.99)} |`);
  console.log(
    `| a suspension has ended ${watched.streams} pages of ${watched.people} people, last after (ms) | | ${await reach(db, moderator)} |`,
  );
}

async function timed(work: () => Promise<unknown>, times = rounds) {
  const taken: number[] = [];
  for (let round = -10; round < times; round++) {
    const began = performance.now();
    await work();
    if (round >= 0) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

const of = (times: number[], share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

/** All in SQL: people, threads with a post each, a case and a report for each, and events. */
async function fill(sql: Sql) {
  await sql`insert into users (handle, passphrase_hash, joined_at) select 'b-' || n, 'none', now() - interval '90 days' from generate_series(1, 5000) n`;
  await sql`insert into groups (slug, name, description, created_at) select 'b-' || n, 'A group', 'A place.', now() from generate_series(1, 500) n`;
  await sql`create temp table people as select id, row_number() over () as n from users where handle::text like 'b-%'`;
  await sql`create temp table places as select id, row_number() over () as n from groups`;
  await sql`insert into memberships (group_id, user_id, status, since)
    select pl.id, pe.id, 'joined', now() from people pe join places pl on pl.n = pe.n % 501 + 1 on conflict do nothing`;
  await sql`create temp table made as select gen_random_uuid() as thread_id, gen_random_uuid() as post_id, gen_random_uuid() as case_id, n from generate_series(1, ${caseCount}::int) n`;
  await sql`insert into threads (id, group_id, number, title, author_id, post_count, opened_at, last_post_at)
    select m.thread_id, pl.id, m.n, 'A thread', pe.id, 1, now(), now() from made m join people pe on pe.n = m.n % 5000 + 1 join places pl on pl.n = (m.n % 5000 + 1) % 501 + 1`;
  await sql`insert into posts (id, thread_id, number, author_id, body, html, written_at)
    select m.post_id, m.thread_id, 1, pe.id, 'Words.', '<p>Words.</p>', now() from made m join people pe on pe.n = m.n % 5000 + 1`;
  await sql`insert into cases (id, target_kind, target_id, group_id, subject_id, priority, is_danger, opened_level, level, opened_at, due_at, status, closed_at)
    select m.case_id, 'post', m.post_id, t.group_id, t.author_id, case when m.n % 200 = 0 then 0 when m.n % 3 = 0 then 1 else 2 end, m.n % 200 = 0,
      'group', 'group', now() - m.n * interval '10 seconds', now(), case when m.n % 4 = 0 then 'dismissed' else 'open' end, case when m.n % 4 = 0 then now() end
    from made m join threads t on t.id = m.thread_id`;
  await sql`insert into reports (case_id, reporter_id, reason, snapshot, reported_at)
    select m.case_id, pe.id, 'harassment', '{"text": "Words.", "author": "b", "thread": "A thread"}', now() from made m join people pe on pe.n = (m.n * 7) % 5000 + 1`;
  await sql`insert into events (name, subject_id, details, happened_at) select 'post.written', gen_random_uuid(), '{}', now() from generate_series(1, ${eventCount}::int)`;
  await sql.unsafe('vacuum analyze');
}

/** Everybody with four pages open; they are suspended in one go, and the clock stops when the last page has been ended. */
async function reach(db: Db, moderator: Member) {
  const hub = liveHub();
  const make = makers(db);
  let ended = 0;
  const people: Member[] = [];
  const system: Context = { db, actor: { kind: 'system' }, now: new Date() };
  for (let count = 0; count < watched.people; count++) {
    const person = await make.member();
    people.push(person);
    const { sessionId } = await startSession(system, person.id, 'bench');
    const topic = topicOfName('me', person.id);
    for (let page = 0; topic && page < watched.streams / watched.people; page++) {
      const watcher: Watcher = { userId: person.id, sessionId, send: () => {}, end: () => void ended++ };
      await hub.join(watcher, [topic]);
    }
  }
  const began = performance.now();
  await perform(
    { db, actor: moderator, now: new Date() },
    people.map(({ id }) => ({ kind: 'suspend', targetId: id, groupId: null, reason: 'other', words: 'Bench.' })),
  );
  while (ended < watched.streams && performance.now() - began < 30_000) await new Promise((resolve) => setTimeout(resolve, 5));
  if (ended < watched.streams) throw new Error(`Only ${ended} pages were ended.`);
  return Math.round(performance.now() - began);
}
