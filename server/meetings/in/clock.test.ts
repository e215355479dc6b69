import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { connect } from '@/db/client';
import { migrateDatabase } from '@/db/migrate';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { startProcess } from '@/server/host/processes';
import { testDatabaseUrl } from '@/server/testing/database';
import { many } from '@/server/testing/feeds';

test('a worker reads what is due from its address by itself, and asks next time only for what is newer', async () => {
  const url = testDatabaseUrl().replace(/_test(\?|$)/, '_worker_test$1');
  const admin = postgres(testDatabaseUrl(), { max: 1, onnotice: () => {} });
  const name = new URL(url).pathname.slice(1);
  await admin`drop database if exists ${admin(name)} with (force)`;
  await admin`create database ${admin(name)}`;
  await migrateDatabase(url);
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"' }).end(JSON.stringify(many(30)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { db, sql } = connect(url, { max: 2 });
  const past = new Date(Date.now() - 60_000);
  const feed = { source: 'due', name: 'Due', url: `http://${host}/feed.json`, everyHours: 1, nextCheckAt: past, createdAt: past };
  const [{ id } = { id: '' }] = await db.insert(meetingFeeds).values(feed).returning({ id: meetingFeeds.id });
  const readings = () => db.select({ status: feedRuns.status }).from(feedRuns).orderBy(feedRuns.startedAt);
  const until = async (isThere: () => Promise<boolean>) => {
    for (const began = Date.now(); Date.now() - began < 150_000; await new Promise((done) => setTimeout(done, 200)))
      if (await isThere()) return;
    throw new Error(`It did not happen. The worker said: ${worker.said()}`);
  };
  const worker = startProcess('server/worker.ts', [], {
    env: { DATABASE_URL: url, CAIRN_FEEDS_NEAR: host, NODE_ENV: 'production' },
    typed: true,
  });
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, migrate: false, max: 1 });
  try {
    await boss.start();
    await until(async () => (await readings()).some(({ status }) => status === 'applied'));
    expect(await db.$count(meetings)).toBe(30);
    const [read] = await db.select().from(meetingFeeds);
    expect(read?.nextCheckAt?.getTime()).toBeGreaterThan(Date.now());
    const [clock] = await sql<{ cron: string }[]>`select cron from pgboss.schedule where name = 'checkFeeds'`;
    expect(clock?.cron).toBe('* * * * *');
    // An hour later; what the clock does each minute is done now, so that the test need not wait for it.
    await db.update(meetingFeeds).set({ nextCheckAt: past }).where(eq(meetingFeeds.id, id));
    await boss.send('checkFeeds', {});
    await until(
      async () =>
        (await readings()).length === 2 && (await readings()).every(({ status }) => status === 'applied' || status === 'unchanged'),
    );
    expect((await readings()).map(({ status }) => status)).toEqual(['applied', 'unchanged']);
    expect(asked).toEqual([undefined, '"v1"']);
  } finally {
    await boss.stop({ graceful: false });
    await worker.stop();
    server.close();
    await sql.end();
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end();
  }
}, 240_000);
