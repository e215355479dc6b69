import { expect } from 'vitest';
import type { Context } from '@/server/context';
import { test } from '@/server/testing/test';
import { recently } from './recent';

test('the same question is answered once, until a listing changes or some seconds went by', async ({ db, make }) => {
  const name = crypto.randomUUID();
  let asked = 0;
  const answer = recently(name, async () => ++asked);
  const ask = (ms: number, input = 'a') =>
    answer({ db, actor: { kind: 'visitor' }, now: new Date(1_900_000_000_000 + ms) } satisfies Context, input);
  expect(await Promise.all([ask(0), ask(0), ask(600)])).toEqual([1, 1, 1]);
  expect(await ask(700, 'b')).toBe(2);
  await make.meeting();
  expect(await ask(1400)).toBe(3);
  expect(await ask(1500)).toBe(3);
  expect(await ask(6000)).toBe(4);
});
