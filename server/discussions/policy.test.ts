import { eq, inArray, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Db } from '@/db/client';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { type Admission, admissions, groupRoles, roles } from '@/db/vocabulary';
import type { Member } from '@/server/context';
import { ownMembership } from '@/server/groups/policy';
import { allows } from '@/server/policy';
import { Search } from '@/server/search/input';
import { searchPosts } from '@/server/search/queries';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { findableBy, postPolicy, readableBy, threadPolicy } from './policy';
import { findThreads, getPost, getReadableThreadById } from './queries';
import { threadReaders } from './readers';

test('the tables say who may do what', async ({ db, make, as }) => {
  const { actors, open, kept, hidden } = await cast(make, db);
  const may = async (actor: Member, thread: { id: string; first: { id: string } }) => {
    const found = await getReadableThreadById(as(actor), { threadId: thread.id }).catch(() => undefined);
    const post = await getPost(as(actor), eq(posts.id, thread.first.id)).catch(() => undefined);
    const ofThread = found ? (['read', 'find', 'reply'] as const).filter((verb) => allows(threadPolicy, verb, actor, found)) : [];
    const ofPost = post ? (['read', 'report', 'edit', 'delete'] as const).filter((verb) => allows(postPolicy, verb, actor, post)) : [];
    return `${ofThread.join(' ')} · ${ofPost.join(' ')}`;
  };
  const table = async (thread: Parameters<typeof may>[1]) =>
    Object.fromEntries(await Promise.all(Object.entries(actors).map(async ([name, actor]) => [name, await may(actor, thread)])));
  // biome-ignore format: a table
  expect(await table(open)).toEqual({
    author:    'read find reply · read edit delete',
    inside:    'read find reply · read report',
    moderator: 'read find reply · read report',
    asking:    'read find · read report',
    outside:   'read find · read report',
    staff:     'read find · read report',
    suspended: ' · ',
  });
  // biome-ignore format: a table
  expect(await table(kept)).toEqual({
    author:    'read find reply · read edit delete',
    inside:    'read find reply · read report',
    moderator: 'read find reply · read report',
    asking:    ' · ',
    outside:   ' · ',
    staff:     'read find · read report',
    suspended: ' · ',
  });
  // biome-ignore format: a table
  expect(await table(hidden)).toEqual({
    author:    'read find reply · read edit delete',
    inside:    'read reply · ',
    moderator: 'read find reply · read',
    asking:    'read · ',
    outside:   'read · ',
    staff:     'read find · read',
    suspended: ' · ',
  });
});

/** Anybody, towards any group and any thread in it. */
const anybody = fc.record({
  role: fc.constantFrom(...roles),
  standing: fc.constantFrom('good', 'good', 'good', 'suspended'),
  membership: fc.option(
    fc.oneof(
      fc.record({ role: fc.constantFrom(...groupRoles), status: fc.constant('joined' as const) }),
      fc.record({ role: fc.constant('member' as const), status: fc.constantFrom('asked' as const, 'banned' as const) }),
    ),
    { nil: null },
  ),
});
const world = fc.record({
  admission: fc.constantFrom(...admissions),
  isHidden: fc.boolean(),
  isOwn: fc.boolean(),
  person: anybody,
});

test('whoever they are: a list, a single look, an open page and the tables agree', async ({ db, make, as }) => {
  await fc.assert(
    fc.asyncProperty(world, async ({ admission, isHidden, isOwn, person }) => {
      const { actor, group, thread } = await makeWorld(make, db, { admission, isHidden, isOwn, person });
      const said = { ...thread, admission, membership: person.membership };
      const allowed = (verb: 'read' | 'find') => allows(threadPolicy, verb, actor, said);
      const [row] = await db
        .select({
          isRead: sql<boolean>`coalesce(${readableBy(actor)}, false)`,
          isFound: sql<boolean>`coalesce(${findableBy(actor)}, false)`,
        })
        .from(threads)
        .innerJoin(groups, eq(groups.id, threads.groupId))
        .leftJoin(memberships, ownMembership(actor))
        .where(inArray(threads.id, [thread.id]));
      expect(row).toEqual({ isRead: allowed('read'), isFound: allowed('find') });

      const listed = await findThreads(as(actor), { slug: group.slug });
      expect(listed.threads.map(({ id }) => id)).toEqual(allowed('find') ? [thread.id] : []);
      const page = await getReadableThreadById(as(actor), { threadId: thread.id }).catch(() => undefined);
      expect(page !== undefined).toBe(allowed('read'));
      expect((await threadReaders(db, thread.id, [actor.id])).get(actor.id)).toBe(page?.readerKind);
      const post = await getPost(as(actor), eq(posts.id, thread.first.id)).catch(() => undefined);
      expect(post !== undefined).toBe(allowed('read') || isOwn);
      const found =
        actor.standing === 'good' ? await searchPosts(as(actor), Search.parse({ q: 'first', group: group.slug })) : { posts: [] };
      expect(found.posts.map(({ threadNumber }) => threadNumber)).toEqual(allowed('find') && !isHidden ? [thread.number] : []);
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

async function makeWorld(make: Make, db: Db, { admission, isHidden, isOwn, person }: World) {
  const { role, standing, membership } = person;
  const actor = await make.member({ role, standing: standing as Member['standing'] });
  const group = await make.group({ admission: admission as Admission });
  const thread = await make.thread({ groupId: group.id, authorId: isOwn ? actor.id : undefined, hiddenAt: isHidden ? noon : null });
  if (isHidden) await db.update(posts).set({ hiddenAt: noon, hiddenFor: 'other' }).where(eq(posts.id, thread.first.id));
  await db.delete(memberships).where(eq(memberships.userId, actor.id));
  if (membership) await make.membership({ groupId: group.id, userId: actor.id, ...membership });
  return { actor, group, thread };
}

async function cast(make: Make, db: Db) {
  // biome-ignore format: a table
  const actors = {
    author:    await make.member(),
    inside:    await make.member(),
    moderator: await make.member(),
    asking:    await make.member(),
    outside:   await make.member(),
    staff:     await make.member({ role: 'moderator' }),
    suspended: await make.member({ standing: 'suspended' }),
  };
  const openGroup = await make.group();
  const keptGroup = await make.group({ admission: 'approval' });
  const authorId = actors.author.id;
  const open = await make.thread({ groupId: openGroup.id, authorId });
  const kept = await make.thread({ groupId: keptGroup.id, authorId });
  const hidden = await make.thread({ groupId: openGroup.id, authorId, hiddenAt: noon });
  await db.update(posts).set({ hiddenAt: noon, hiddenFor: 'other' }).where(eq(posts.id, hidden.first.id));
  for (const groupId of [openGroup.id, keptGroup.id]) {
    await make.membership({ groupId, userId: actors.inside.id });
    await make.membership({ groupId, userId: actors.moderator.id, role: 'moderator' });
    await make.membership({ groupId, userId: actors.asking.id, status: 'asked' });
    await make.membership({ groupId, userId: actors.suspended.id });
  }
  return { actors, open, kept, hidden };
}
