import { readdirSync } from 'node:fs';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect } from 'vitest';
import { users } from '@/db/schema/accounts';
import { blocks } from '@/db/schema/safety';
import { saveDraft } from '@/server/discussions/drafts';
import { editPost } from '@/server/discussions/mutations';
import { reactToPost } from '@/server/discussions/reactions';
import { replyToThread } from '@/server/discussions/reply';
import { sendMessage } from '@/server/messages/mutations';
import { reportPost } from '@/server/moderation/reporting';
import { addFilter } from '@/server/safety/mutations';
import { connected } from '@/server/testing/letters';
import { passphrase, signedIn } from '@/server/testing/signed-in';
import { inside, newId } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { copyMyData, copyParts } from './copies';

describe('a copy of one’s own data', () => {
  test('is made for who shows again that it is they', async ({ db, make, as }) => {
    const person = await signedIn(db, make);
    await expect(copyMyData(as(person), { passphrase: 'not the one' })).rejects.toMatchObject({ reason: 'account.wrongPassphrase' });
    expect(await copyMyData(as(person), { passphrase })).toMatchObject({ account: { handle: person.handle } });
  });

  test('has all that the person wrote, and no word of anybody else', async ({ db, make, as }) => {
    const { group, thread, reader } = await inside(make);
    const person = await signedIn(db, make);
    await make.membership({ groupId: group.id, userId: person.id });
    const own = { postId: newId(), threadId: thread.id, body: 'mine-posted', contentWarning: null };
    await replyToThread(as(person), own);
    await editPost(as(person), { postId: own.postId, version: 1, body: 'mine-edited', contentWarning: null });
    await replyToThread(as(person), { ...own, postId: newId(), body: 'mine-veiled', isAnonymous: true });
    await replyToThread(as(reader), { ...own, postId: newId(), body: 'theirs-posted' });
    await reactToPost(as(person), { postId: thread.first.id, reaction: 'with-you', isOn: true });
    await saveDraft(as(person), { place: thread.id, sequence: 0, content: { body: 'mine-unsent' } });
    await saveDraft(as(reader), { place: thread.id, sequence: 0, content: { body: 'theirs-unsent' } });
    await reportPost(as(person), { postId: thread.first.id, reason: 'other', words: 'mine-reported' });
    await addFilter(as(person), { phrase: 'mine-filtered', effect: 'hide', span: 'always' });
    const text = JSON.stringify(await copyMyData(as(person), { passphrase }));
    for (const word of ['posted', 'edited', 'veiled', 'unsent', 'reported', 'filtered']) expect(text).toContain(`mine-${word}`);
    expect(text).not.toContain('theirs-');
    expect(text).not.toContain('The first words');
  });

  test('has one’s own side of private messages', async ({ make, as }) => {
    const { ana, ben, conversationId } = await connected(make, as);
    await sendMessage(as(ana), { conversationId, id: newId(), body: 'mine-sent' });
    await sendMessage(as(ben), { conversationId, id: newId(), body: 'theirs-sent' });
    const text = JSON.stringify(await copyParts.messages.copy(as(ana)));
    expect(text).toContain('mine-sent');
    expect(text).toContain(ben.handle);
    expect(text).not.toContain('theirs-sent');
  });

  test('tells nothing of who keeps the person away', async ({ db, make, as }) => {
    const [person, other] = [await make.member(), await make.member()];
    await db.insert(blocks).values({ blockerId: other.id, blockedId: person.id, blockedAt: new Date() });
    for (const { copy } of Object.values(copyParts)) expect(JSON.stringify((await copy(as(person))) ?? null)).not.toContain(other.handle);
  });

  test('leaves out no table whose rows are a person’s own, and go with them', async () => {
    const tables: PgTable[] = [];
    for (const file of readdirSync('db/schema'))
      tables.push(
        ...Object.values(await import(`../../db/schema/${file.replace('.ts', '')}.ts`)).filter((made) => made instanceof PgTable),
      );
    expect(tables.length).toBeGreaterThan(20);
    const personal = tables.filter((table) =>
      getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === users && key.onDelete === 'cascade'),
    );
    const claimed = new Set(Object.values(copyParts).flatMap((part) => part.tables.map((table) => getTableConfig(table).name)));
    const left = personal.map((table) => getTableConfig(table).name).filter((name) => !claimed.has(name));
    expect(left, 'name these in the `copy.ts` of their domain (see server/accounts/copies.ts)').toEqual([]);
  });
});
