import { readFileSync, writeFileSync } from 'node:fs';
import { expect, origins, test } from './test';

test('a group page and a thread page ask the database at most six things', async ({ make, request, signIn, context }) => {
  const log = process.env.CAIRN_SQL_LOG;
  test.skip(!log, 'no log of statements: run by npm test');
  const person = await make.member();
  const group = await make.group();
  const thread = await make.thread({ authorId: person.id, groupId: group.id });
  await signIn(person);
  const cookies = await context.cookies(origins().at(-1));
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const statementsOf = async (path: string) => {
    const counts: number[] = [];
    for (let turn = 0; turn < 6; turn++) {
      writeFileSync(log ?? '', '');
      const answer = await request.get(origins().at(-1) + path, { headers: { cookie } });
      expect(answer.status()).toBe(200);
      counts.push(
        readFileSync(log ?? '', 'utf8')
          .split('\n')
          .filter(Boolean).length,
      );
    }
    return Math.min(...counts);
  };
  const counted = {
    group: await statementsOf(`/groups/${group.slug}`),
    thread: await statementsOf(`/groups/${group.slug}/${thread.number}`),
  };
  console.log('SQL statements per request:', counted);
  expect(counted.group).toBeLessThanOrEqual(6);
  expect(counted.thread).toBeLessThanOrEqual(6);
});
