import { eq, inArray } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { connect } from '@/db/client';
import { groups } from '@/db/schema/groups';
import { type Context, inTransaction } from './context';
import { parallelDatabaseUrl } from './testing/database';
import { makers } from './testing/make';

const { db, sql } = connect(parallelDatabaseUrl(), { max: 4 });
const make = makers(db);
const ctx: Context = { db, actor: { kind: 'system' }, now: new Date() };
afterAll(() => sql.end());

test('of two who wait for each other, one begins anew, and both are done once', async () => {
  const made = [await make.group({ memberCount: 0 }), await make.group({ memberCount: 0 })];
  const [one = '', other = ''] = made.map(({ id }) => id);
  let begun = 0;
  let bothHaveBegun = () => {};
  const both = new Promise<void>((resolve) => {
    bothHaveBegun = resolve;
  });
  const grow = (first: string, second: string) =>
    inTransaction(ctx, async ({ db }) => {
      const row = async (id: string) => {
        const [group] = await db.select().from(groups).where(eq(groups.id, id)).for('update');
        await db
          .update(groups)
          .set({ memberCount: (group?.memberCount ?? 0) + 1 })
          .where(eq(groups.id, id));
      };
      await row(first);
      if (++begun === 2) bothHaveBegun();
      await both;
      await row(second);
    });
  await Promise.all([grow(one, other), grow(other, one)]);
  expect(begun).toBeGreaterThan(2);
  const counted = await db
    .select({ count: groups.memberCount })
    .from(groups)
    .where(inArray(groups.id, [one, other]));
  expect(counted).toEqual([{ count: 2 }, { count: 2 }]);
});

test('what fails for another reason fails at once', async () => {
  let begun = 0;
  const failing = inTransaction(ctx, async () => {
    begun++;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(begun).toBe(1);
});
