import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { events } from '@/db/schema/events';
import { messages } from '@/db/schema/messages';
import { block } from '@/server/safety/mutations';
import { ask, connected, days, newId, reasonOf, settled } from '@/server/testing/letters';
import { test } from '@/server/testing/test';
import { deleteMessage, endConversation, markRead, sendMessage } from './mutations';
import { countUnread, findConversations, getConversation } from './queries';

describe('what two people write', () => {
  test('nobody else has a way to, the admins included', async ({ make, as }) => {
    const { conversationId } = await connected(make, as);
    for (const role of ['member', 'moderator', 'admin'] as const) {
      const other = as(await make.member({ role }));
      expect(await reasonOf(getConversation(other, { conversationId }))).toBe('conversation.notFound');
      expect(await reasonOf(sendMessage(other, { conversationId, id: newId(), body: 'Hello' }))).toBe('conversation.notFound');
      expect(await reasonOf(endConversation(other, { conversationId }))).toBe('conversation.notFound');
      expect((await findConversations(other, {})).conversations).toEqual([]);
    }
  });

  test('is in no table as it was written', async ({ db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const canary = `canary-${newId()}`;
    await sendMessage(as(ana), { conversationId, id: newId(), body: `I live at ${canary}.` });
    await ask(as(ana), await settled(make), `My number is ${canary}.`);
    expect((await getConversation(as(ben), { conversationId })).messages.at(-1)?.html).toContain(canary);
    const tables = await db.execute<{ name: string }>(
      sql`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const held = [];
    for (const { name } of tables) {
      const [row] = await db.execute(sql`select 1 from ${sql.raw(name)} t where t::text like ${`%${canary}%`} limit 1`);
      if (row) held.push(name);
    }
    expect(held).toEqual([]);
  });

  test('sent twice is there once, and an id of another is refused', async ({ db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const message = { conversationId, id: newId(), body: 'One' };
    expect(await sendMessage(as(ana), message)).toEqual(await sendMessage(as(ana), message));
    expect(await db.select().from(messages).where(eq(messages.id, message.id))).toHaveLength(1);
    expect(await reasonOf(sendMessage(as(ben), message))).toBe('invalid');
  });

  test('is Markdown without pictures or scripts', async ({ make, as }) => {
    const { ana, conversationId } = await connected(make, as);
    await sendMessage(as(ana), { conversationId, id: newId(), body: '*Hi* <script>x</script> ![p](https://example.com/p.png)' });
    const html = (await getConversation(as(ana), { conversationId })).messages.at(-1)?.html;
    expect(html).toContain('<em>Hi</em>');
    expect(html).not.toMatch(/<script|<img/);
  });

  test('is taken back by its author alone, for both, and leaves only its place', async ({ db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const id = newId();
    await sendMessage(as(ana), { conversationId, id, body: 'Too much.' });
    expect(await reasonOf(deleteMessage(as(ben), { messageId: id }))).toBe('forbidden');
    expect(await reasonOf(deleteMessage(as(await make.member()), { messageId: id }))).toBe('message.notFound');
    await deleteMessage(as(ana), { messageId: id });
    for (const one of [ana, ben])
      expect((await getConversation(as(one), { conversationId })).messages.at(-1)).toMatchObject({ html: null });
    expect((await db.select().from(messages).where(eq(messages.id, id)))[0]).toMatchObject({ bodySealed: null });
  });

  test('goes page by page from the newest', async ({ make, as }) => {
    const { ana, conversationId } = await connected(make, as);
    for (let at = 0; at < 44; at++) await sendMessage(as(ana), { conversationId, id: newId(), body: `Message ${at}` });
    const newest = await getConversation(as(ana), { conversationId });
    expect([newest.messages[0]?.number, newest.messages.at(-1)?.number, newest.before]).toEqual([6, 45, 6]);
    const older = await getConversation(as(ana), { conversationId, before: newest.before });
    expect([older.messages[0]?.number, older.messages.at(-1)?.number, older.before]).toEqual([1, 5, undefined]);
  });
});

describe('reading', () => {
  test('counts as unread until it was read, and the other learns nothing of it', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await sendMessage(as(ben), { conversationId, id: newId(), body: 'Good morning.' });
    expect([await countUnread(as(ana)), await countUnread(as(ben))]).toEqual([1, 0]);
    const before = await getConversation(as(ben), { conversationId });
    await markRead(as(ana), { conversationId, number: 2 });
    await markRead(as(ana), { conversationId, number: 1 });
    expect(await countUnread(as(ana))).toBe(0);
    expect(await getConversation(as(ben), { conversationId })).toEqual(before);
  });

  test('calls once for all that is unread', async ({ db, make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const calls = async () =>
      (await db.select().from(events).where(eq(events.subjectId, conversationId)).orderBy(events.id)).map(({ name }) => name);
    for (const body of ['One', 'Two', 'Three']) await sendMessage(as(ben), { conversationId, id: newId(), body });
    expect(await calls()).toEqual(['message.accepted', 'message.received']);
    await markRead(as(ana), { conversationId, number: 4 });
    await sendMessage(as(ben), { conversationId, id: newId(), body: 'Four' });
    expect(await calls()).toEqual(['message.accepted', 'message.received', 'message.received']);
  });

  test('shows the last words of each, the latest first', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    const cleo = await settled(make);
    const { conversationId: another } = await ask(as(cleo), ana).then(() => ask(as(ana, days(1)), cleo, 'A *second* one'));
    await sendMessage(as(ben, days(2)), { conversationId, id: newId(), body: 'Later' });
    const { conversations } = await findConversations(as(ana, days(2)), {});
    expect(conversations).toMatchObject([
      { id: conversationId, handle: ben.handle, isUnread: true, last: { isOwn: false, text: 'Later' } },
      { id: another, handle: cleo.handle, isUnread: false, last: { isOwn: true, text: 'A second one' } },
    ]);
    const after = conversations[0]?.id;
    expect((await findConversations(as(ana, days(2)), { after })).conversations).toMatchObject([{ id: another }]);
  });
});

describe('ending', () => {
  test('either ends it; both read on, and neither writes', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await endConversation(as(ben), { conversationId });
    for (const one of [ana, ben]) {
      expect(await getConversation(as(one), { conversationId })).toMatchObject({ isOpen: false, isEnded: true });
      expect(await reasonOf(sendMessage(as(one), { conversationId, id: newId(), body: 'Hello?' }))).toBe('message.closed');
    }
  });

  test('a block closes it for both, and neither is told which of the two it was', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await block(as(ben), { handle: ana.handle });
    const [hers, his] = [await getConversation(as(ana), { conversationId }), await getConversation(as(ben), { conversationId })];
    expect([hers.isOpen, his.isOpen]).toEqual([false, false]);
    expect(JSON.stringify(hers)).not.toMatch(/block/i);
    for (const one of [ana, ben])
      expect(await reasonOf(sendMessage(as(one), { conversationId, id: newId(), body: 'Hello?' }))).toBe('message.closed');
  });
});
