import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases, threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { cases } from '@/db/schema/moderation';
import { notifications } from '@/db/schema/notifications';
import { bookmarks, helpers } from '@/db/schema/reading';
import { blocks, mutes } from '@/db/schema/safety';
import { appRouter, createCaller } from '@/server/api/root';
import type { Member, MemberContext } from '@/server/context';
import { hidePost } from '@/server/moderation/hiding';
import { reportPost } from '@/server/moderation/reporting';
import { keepPost } from '@/server/reading/mutations';
import { block, mute } from '@/server/safety/mutations';
import { seal } from '@/server/seal';
import { hiding, inside, newId, words } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { deletePost, editPost } from './mutations';
import { openThread } from './opening';
import { sharedDelta } from './posts';
import { reactToPost } from './reactions';
import { replyToThread } from './reply';

/**
 * Whoever it is that speaks under a name for one thread, every answer of the API stays the same to the letter: asked of all procedures
 * that answer anything, as each kind of reader, before and after what was said becomes somebody else's.
 */
describe('who speaks under a name for one thread', () => {
  test('makes no difference in anything that anybody else is given', async ({ db, make, as }) => {
    const { group, one, another, readers, opened, replied } = await scene(db, make, as);
    for (const [who, reader] of Object.entries(readers)) {
      await say(db, one, opened, replied);
      const before = await crawl(db, reader, bagOf(group, opened, replied));
      await say(db, another, opened, replied);
      // One who moderates the group spoke: the case is for those of the site alone.
      if (who === 'moderator of the site') expect(before.get('moderation.case'), `as ${who}`).toContain('"isAlias":true');
      const after = await crawl(db, reader, bagOf(group, opened, replied));
      for (const [path, answer] of before) expect(`${path}: ${after.get(path)}`, `as ${who}`).toBe(`${path}: ${answer}`);
      for (const path of answered) expect(before.get(path), `${path} as ${who}`).not.toMatch(/^\[("|\[\])/);
    }
  });

  test('is named nowhere by handle or by id', async ({ db, make, as }) => {
    const { group, one, readers, opened, replied } = await scene(db, make, as);
    for (const [who, reader] of Object.entries(readers)) {
      const answers = await crawl(db, reader, bagOf(group, opened, replied));
      for (const [path, answer] of answers) {
        // That somebody is in a group is no secret there, nor whom one keeps away oneself: it is that they wrote this.
        if (path.startsWith('groups.') || path.startsWith('safety.')) continue;
        expect(answer, `${path} as ${who}`).not.toContain(one.id);
        expect(answer, `${path} as ${who}`).not.toContain(one.handle);
      }
    }
    const told = JSON.stringify(await sharedDelta(db, opened.id, 0));
    expect(told).not.toContain(one.id);
    expect(told).not.toContain(one.handle);
  });

  test('is not found out by trying', async ({ db, make, as }) => {
    const { one, another, readers, opened, replied } = await scene(db, make, as);
    const postId = replied.id;
    const tries: Record<string, (ctx: MemberContext) => Promise<unknown>> = {
      react: (ctx) => reactToPost(ctx, { postId, reaction: 'been-there', isOn: true }),
      report: (ctx) => reportPost(ctx, { postId, reason: 'other', words: '' }),
      edit: (ctx) => editPost(ctx, { postId, version: 1, body: 'Mine.', contentWarning: null }),
      delete: (ctx) => deletePost(ctx, { postId }),
      hide: (ctx) => hidePost(ctx, { postId, ...hiding }),
      keep: (ctx) => keepPost(ctx, { postId, isKept: false }),
      block: (ctx) => block(ctx, { postId }),
      mute: (ctx) => mute(ctx, { postId, span: 'always' }),
      quote: (ctx) => replyToThread(ctx, { postId: newId(), threadId: replied.threadId, ...words, quote: { postId, text: 'I hear you.' } }),
    };
    for (const [who, reader] of Object.entries(readers))
      for (const [what, attempt] of Object.entries(tries)) {
        const outcomes = [];
        for (const speaker of [one, another]) {
          await say(db, speaker, opened, replied);
          outcomes.push(await outcomeOf(db, (db) => attempt({ ...as(reader), db })));
        }
        expect(outcomes[1], `${what} as ${who}`).toBe(outcomes[0]);
      }
  });
});

/**
 * A group in which somebody who moderates it and shows their stage spoke under a name, opening one thread and answering in another; was
 * reported, was given support, and is kept away from by those who read.
 */
async function scene(db: Db, make: Parameters<typeof inside>[0], as: (member: Member) => { db: Db; actor: Member; now: Date }) {
  const { group, person, reader, moderator, thread } = await inside(make);
  const one = await make.member({ showsStage: true });
  await db
    .update(users)
    .set({ stageSealed: seal('maintenance', `users.stage.${one.id}`) })
    .where(eq(users.id, one.id));
  const another = await make.member();
  await make.membership({ groupId: group.id, userId: one.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: another.id });
  const staff = await make.member({ role: 'moderator' });
  const readers = { member: reader, 'moderator of the group': { ...moderator, moderatesAGroup: true }, 'moderator of the site': staff };

  const opening = { threadId: newId(), groupId: group.id, title: 'Quietly', isQuestion: true, isAnonymous: true, ...words };
  const opened = { ...(await openThread(as(one), opening)), at: opening };
  const replied = await replyToThread(as(one), { postId: newId(), threadId: thread.id, ...words, isAnonymous: true });
  await replyToThread(as(person), { postId: newId(), threadId: thread.id, ...words, quote: { postId: replied.id, text: 'I hear you.' } });
  await reactToPost(as(person), { postId: replied.id, reaction: 'with-you', isOn: true });
  await createCaller({ ...as(person), network: newId() }).moderation.report({
    targetKind: 'post',
    targetId: replied.id,
    reason: 'other',
    words: 'Hm.',
  });
  const called = await db.select({ id: events.id }).from(events);
  for (const { id: userId } of Object.values(readers)) {
    await db.insert(blocks).values({ blockerId: userId, blockedId: one.id, blockedAt: noon });
    await db.insert(mutes).values({ muterId: userId, mutedId: one.id, mutedAt: noon });
    await db.insert(bookmarks).values({ userId, postId: replied.id, markedAt: noon });
    await db.insert(helpers).values({ userId, offeredAt: noon });
    for (const { id: eventId } of called) await db.insert(notifications).values({ userId, eventId, notifiedAt: noon });
  }
  return { group, one, another, readers, opened, replied: { ...replied, threadId: thread.id, threadNumber: thread.number } };
}

/** What at least has to answer every reader, or the test would say nothing. */
const answered = [
  ...['threads', 'thread', 'since', 'yours'].map((verb) => `discussions.${verb}`),
  ...['unread', 'bookmarks', 'waiting'].map((verb) => `reading.${verb}`),
  'notifications.inbox',
];

type Scene = Awaited<ReturnType<typeof scene>>;

/** Makes this person the one who spoke, in every row that knows. */
async function say(db: Db, { id }: Member, opened: Scene['opened'], replied: Scene['replied']) {
  await db.update(threadAliases).set({ userId: id });
  await db.update(posts).set({ authorId: id }).where(eq(posts.isAnonymous, true));
  await db.update(threads).set({ authorId: id }).where(eq(threads.id, opened.id));
  await db.update(cases).set({ subjectId: id, openedLevel: 'group', level: 'group' }).where(eq(cases.targetId, replied.id));
  await db.update(events).set({ actorId: id }).where(eq(events.subjectId, replied.id));
}

/** All that any procedure could want to be asked with: each takes what it knows. */
const bagOf = (group: Scene['group'], opened: Scene['opened'], replied: Scene['replied']) => [
  {
    slug: group.slug,
    groupId: group.id,
    threadId: opened.id,
    number: opened.number,
    threadIds: [opened.id, replied.threadId],
    version: 0,
    place: opened.id,
  },
  {
    ...{
      slug: group.slug,
      groupId: group.id,
      threadId: replied.threadId,
      number: replied.threadNumber,
      version: 0,
      place: replied.threadId,
    },
    ...{ postId: replied.id, threadIds: [replied.threadId], prefix: 'm', query: 'hear', q: 'hear', text: 'hear' },
  },
];

/** What every procedure that answers anything says to this person, or that it refuses. */
async function crawl(db: Db, actor: Member, bags: object[]) {
  const api = createCaller({ db, actor, now: noon, network: newId() });
  const [row] = await db.select({ id: cases.id }).from(cases);
  const answers = new Map<string, string>();
  for (const [path, procedure] of Object.entries(appRouter._def.procedures)) {
    if ((procedure as unknown as { _def: { type: string } })._def.type !== 'query') continue;
    const [domain = '', verb = ''] = path.split('.');
    const ask = (api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[domain]?.[verb];
    const said = [];
    for (const bag of bags) said.push(await ask?.({ ...bag, caseId: row?.id }).catch(({ code }: { code: string }) => code));
    answers.set(path, JSON.stringify(said));
  }
  return answers;
}

/** Whether it was done, or why not; undone again in any case. */
async function outcomeOf(db: Db, attempt: (db: Db) => Promise<unknown>) {
  const undone = new Error();
  const said = await db
    .transaction(async (tx) => {
      await attempt(tx);
      throw undone;
    })
    .catch((error: Error & { code?: string; reason?: string }) => error);
  return said === undone ? 'done' : `${said.code} ${said.reason}`;
}
