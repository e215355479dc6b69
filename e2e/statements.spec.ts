import { readFileSync, writeFileSync } from 'node:fs';
import type { Member } from '@/server/context';
import { expect, origins, test } from './test';

const log = process.env.CAIRN_SQL_LOG ?? '';

test('a page that is kept asks the database two things, and one that is made asks few', async ({ make, request, signIn, context }) => {
  test.skip(!log, 'no log of statements: run by npm test');
  const [reader, staff] = [await make.member(), await make.member({ role: 'moderator' })];
  const site = origins().at(-1) ?? '';
  const places = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const group = await make.group();
      const thread = await make.thread({ authorId: staff.id, groupId: group.id });
      return { group: `/groups/${group.slug}`, thread: `/groups/${group.slug}/${thread.number}` };
    }),
  );

  const cookieOf = async (person: Member) => {
    await signIn(person);
    const cookies = await context.cookies(site);
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  };
  const statementsOf = async (path: string, cookie: string) => {
    writeFileSync(log, '');
    const answer = await request.get(site + path, { headers: { cookie } });
    expect(answer.status()).toBe(200);
    return readFileSync(log, 'utf8').split('\n').filter(Boolean).length;
  };
  /** What another page of the time asked may be counted with it, so the fewest of several. */
  const fewest = async (kind: 'group' | 'thread', cookie: string) => {
    const counts: number[] = [];
    for (const place of places) counts.push(await statementsOf(place[kind], cookie));
    return Math.min(...counts);
  };

  const counted: Record<string, Record<string, number>> = {};
  const [reading, moderating] = [await cookieOf(reader), await cookieOf(staff)];
  for (const kind of ['group', 'thread'] as const)
    counted[kind] = {
      made: await fewest(kind, reading),
      kept: await fewest(kind, reading),
      personal: await fewest(kind, moderating),
    };
  console.log('SQL statements per request:', counted);
  for (const { made, kept, personal } of Object.values(counted)) {
    expect(kept).toBe(2);
    // Who asks, and the key, before and after; between them what the page itself asks.
    expect(made).toBeLessThanOrEqual(6);
    expect(personal).toBeLessThanOrEqual(6);
  }
});
