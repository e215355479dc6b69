import { desc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { threads } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import type { Member, MemberContext } from '@/server/context';
import { replyToThread } from '@/server/discussions/reply';
import { wishThread } from '@/server/reading/mutations';
import { AddFilter } from '@/server/safety/input';
import { addFilter, block, mute, muteAlias } from '@/server/safety/mutations';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { markSeen, notifyOfEvent } from './mutations';
import { countUnseen, findNotifications } from './queries';

type As = (member: Member, now?: Date) => MemberContext;

/** A thread of one person, with another in its group, and a way for anyone to answer and for the worker to tell of it. */
async function talk(db: Db, make: Make, as: As) {
  const group = await make.group();
  const [opener, writer, silent] = [await make.member(), await make.member(), await make.member()];
  for (const { id } of [writer, silent]) await make.membership({ groupId: group.id, userId: id });
  const thread = await make.thread({ groupId: group.id, authorId: opener.id });
  async function say(who: Member, over: Partial<Parameters<typeof replyToThread>[1]> = {}) {
    const postId = crypto.randomUUID();
    await replyToThread(as(who), { postId, threadId: thread.id, body: 'I hear you.', contentWarning: null, ...over });
    const [event] = await db
      .select({ id: events.id })
      .from(events)
      .where(eq(events.name, 'post.written'))
      .orderBy(desc(events.id))
      .limit(1);
    await notifyOfEvent({ db, actor: { kind: 'system' }, now: noon }, { eventId: event?.id ?? 0 });
    return postId;
  }
  return { group, opener, writer, silent, thread, say };
}

describe('of a new post are told', () => {
  test('whoever it names, and whoever it quotes, each time', async ({ db, make, as }) => {
    const { opener, writer, silent, thread, say } = await talk(db, make, as);
    await say(writer, { body: `Welcome @${silent.handle}.` });
    await say(writer, { body: `And again @${silent.handle}.` });
    expect((await findNotifications(as(silent), {})).entries.map(({ call }) => call)).toEqual(['named', 'named']);
    await markSeen(as(opener), { until: noon });
    await say(writer, { quote: { postId: thread.first.id, text: 'first words' } });
    expect((await findNotifications(as(opener), {})).entries.map(({ call }) => call).sort()).toEqual(['quoted', null].sort());
  });

  test('who follows the thread without having written there, and nobody who muted it, even by name', async ({ db, make, as }) => {
    const { opener, writer, silent, thread, say } = await talk(db, make, as);
    await wishThread(as(silent), { threadId: thread.id, wish: 'follow' });
    await wishThread(as(opener), { threadId: thread.id, wish: 'mute' });
    await say(writer, { body: `To you @${opener.handle}.` });
    expect([await countUnseen(as(silent)), await countUnseen(as(opener))]).toEqual([1, 0]);
  });

  test('no one whom a block stands between, whichever way it was made; but what is said under a name for one thread tells nothing of it', async ({
    db,
    make,
    as,
  }) => {
    for (const blocks of ['reader', 'writer'] as const) {
      const { opener, writer, say } = await talk(db, make, as);
      const [one, other] = blocks === 'reader' ? [opener, writer] : [writer, opener];
      await block(as(one), { handle: other.handle });
      await say(writer, { body: `Hear me @${opener.handle}.` });
      expect(await countUnseen(as(opener))).toBe(0);
      await say(writer, { isAnonymous: true });
      expect(await countUnseen(as(opener))).toBe(1);
    }
  });

  test('no one who muted the writer, for as long as it lasts; a name for one thread is muted by itself', async ({ db, make, as }) => {
    const { opener, writer, say } = await talk(db, make, as);
    await mute(as(opener), { handle: writer.handle, span: '8h' });
    await say(writer);
    expect(await countUnseen(as(opener))).toBe(0);
    const postId = await say(writer, { isAnonymous: true });
    expect(await countUnseen(as(opener))).toBe(1);
    await muteAlias(as(opener), { postId });
    expect(await countUnseen(as(opener))).toBe(0);
  });
});

describe('an entry', () => {
  test('is out of sight once its writer is blocked', async ({ db, make, as }) => {
    const { opener, writer, say } = await talk(db, make, as);
    await say(writer);
    expect(await countUnseen(as(opener))).toBe(1);
    await block(as(opener), { handle: writer.handle });
    expect([await countUnseen(as(opener)), (await findNotifications(as(opener), {})).entries]).toEqual([0, []]);
  });

  test('shows the content warning of a thread in place of its title', async ({ db, make, as }) => {
    const { opener, writer, thread, say } = await talk(db, make, as);
    await db.update(threads).set({ title: 'A needle', contentWarning: 'Use' }).where(eq(threads.id, thread.id));
    await say(writer);
    const { entries } = await findNotifications(as(opener), {});
    expect(entries).toMatchObject([{ threadTitle: null, contentWarning: 'Use' }]);
    expect(JSON.stringify(entries)).not.toContain('needle');
  });

  test('does not come of a post with words its reader leaves out, and comes without a title that has them', async ({ db, make, as }) => {
    const { opener, writer, thread, say } = await talk(db, make, as);
    await addFilter(as(opener), AddFilter.parse({ phrase: 'needle', effect: 'hide' }));
    await say(writer, { body: 'The NEEDLE again.' });
    expect(await countUnseen(as(opener))).toBe(0);
    await say(writer);
    expect((await findNotifications(as(opener), {})).entries).toMatchObject([{ threadTitle: 'A thread' }]);
    await db.update(threads).set({ title: 'On needles' }).where(eq(threads.id, thread.id));
    expect((await findNotifications(as(opener), {})).entries).toMatchObject([{ threadTitle: null }]);
  });

  test('of a thread that moved where its reader may not follow is gone, with its title', async ({ db, make, as }) => {
    const { opener, writer, silent, thread, say } = await talk(db, make, as);
    await wishThread(as(silent), { threadId: thread.id, wish: 'follow' });
    await say(writer);
    const elsewhere = await make.group({ admission: 'approval' });
    await make.membership({ groupId: elsewhere.id, userId: opener.id });
    await db.update(threads).set({ groupId: elsewhere.id }).where(eq(threads.id, thread.id));
    expect([await countUnseen(as(opener)), await countUnseen(as(silent))]).toEqual([1, 0]);
    expect((await findNotifications(as(silent), {})).entries).toEqual([]);
  });
});
