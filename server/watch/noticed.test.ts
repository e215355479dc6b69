import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { rateLimits, users } from '@/db/schema/accounts';
import { posts } from '@/db/schema/discussions';
import { messageRequests } from '@/db/schema/messages';
import { firstDays } from '@/db/schema/watch';
import type { Member, MemberContext } from '@/server/context';
import { getCase } from '@/server/moderation/one-case';
import type { Make } from '@/server/testing/make';
import { house, reported } from '@/server/testing/moderation';
import { noon, test } from '@/server/testing/test';
import { findNoticed as findNoticedPage, noticedOf, seeNoticed } from './noticed';

const ago = (minutes: number) => new Date(noon.getTime() - minutes * 60_000);
const day = 24 * 60;
const pitch = 'A course that heals in ten days, ask me for the price of it.';

async function says(db: Db, make: Make, { id }: Member, body: string, over: Partial<typeof posts.$inferInsert> = {}) {
  const threadId = over.threadId ?? (await make.thread()).id;
  const number = Math.floor(Math.random() * 2 ** 30) + 2;
  await db.insert(posts).values({ number, authorId: id, body, html: body, writtenAt: ago(5), ...over, threadId });
}
const mail = (db: Db, { id }: Member, emailDigest: string) =>
  db.update(users).set({ emailDigest, emailSealed: 'sealed' }).where(eq(users.id, id));

const findNoticed = async (ctx: MemberContext) => (await findNoticedPage(ctx, {})).noticed;

describe('what the site noticed by itself', () => {
  test('of newcomers: a first day that is used up, many who did not want to be written to, the same words in several groups', async ({
    db,
    make,
    as,
  }) => {
    const staff = await make.member({ role: 'moderator' });
    const [busy, asks, sells, quiet] = [
      await make.member({ joinedAt: ago(60) }),
      await make.member({ joinedAt: ago(5 * day) }),
      await make.member({ joinedAt: ago(6 * day) }),
      await make.member({ joinedAt: ago(7 * day) }),
    ];
    await db.insert(firstDays).values([
      { userId: busy.id, threads: 3, replies: 1 },
      { userId: quiet.id, threads: 2, replies: 9 },
    ]);
    for (let count = 0; count < 3; count++) {
      const asked = { askerId: asks.id, askedId: (await make.member()).id, askedAt: ago(day), answeredAt: ago(10 + count) };
      await db.insert(messageRequests).values({ ...asked, status: 'declined' });
      await says(db, make, sells, pitch);
      if (count < 2) await says(db, make, quiet, 'I am new here, and today is my first day without anything.');
    }
    const noticed = await findNoticed(as(staff));
    expect(noticed.map(({ kind, handle, count }) => [kind, handle, count])).toEqual([
      ['manyGroups', sells.handle, 3],
      ['turnedDown', asks.handle, 3],
      ['firstDay', busy.handle, 4],
    ]);
    expect(noticed[0]?.at).toBe(ago(5).toISOString().replace('.000', ''));
  });

  test('N06: that many accounts were tried from one network, and nothing of which', async ({ db, make, as }) => {
    const expire = (minutes: number) => noon.getTime() + minutes * 60_000;
    await db.insert(rateLimits).values([
      { key: 'signUp.network:secret', points: 200, expire: expire(50) },
      { key: 'signUp.network:few', points: 9, expire: expire(50) },
      { key: 'signUp.network:old', points: 200, expire: expire(-2 * day) },
      { key: 'signIn.network:other', points: 200, expire: expire(10) },
    ]);
    const noticed = await findNoticed(as(await make.member({ role: 'admin' })));
    expect(noticed).toMatchObject([{ kind: 'wave', handle: null, other: null, count: 200 }]);
    expect(JSON.stringify(noticed)).not.toContain('secret');
  });

  test('G14: that accounts may be one person, with why; nobody is kept from anything by it', async ({ db, make, as }) => {
    const staff = await make.member({ role: 'moderator' });
    const paused = await make.member({ standing: 'suspended' });
    const [again, echo, twin, plain] = [
      await make.member({ joinedAt: ago(3 * day) }),
      await make.member({ joinedAt: ago(2 * day) }),
      await make.member({ joinedAt: ago(2 * day + 5) }),
      await make.member({ joinedAt: ago(4 * day) }),
    ];
    const before = await db.select().from(users).where(eq(users.id, again.id));
    await mail(db, paused, 'one');
    await mail(db, again, 'one');
    await mail(db, plain, 'two');
    await mail(db, await make.member(), 'two');
    const thread = await make.thread();
    await says(db, make, echo, 'Hello.', { threadId: thread.id });
    await says(db, make, twin, 'Thank you.', { threadId: thread.id });
    await says(db, make, again, pitch);
    await says(db, make, echo, pitch);
    await says(db, make, paused, 'Write to me on the other app, I know a doctor who asks nothing.');
    await says(db, make, plain, 'Write to me on the other app, I know a doctor who asks nothing.');
    const found = (await findNoticed(as(staff))).map(({ kind, handle, other }) => [kind, [handle, other].toSorted()]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['mailOfPaused', [again.handle, paused.handle].toSorted()],
        ['together', [echo.handle, twin.handle].toSorted()],
        ['wordsOfAnother', [again.handle, echo.handle].toSorted()],
        ['wordsOfAnother', [plain.handle, paused.handle].toSorted()],
      ]),
    );
    const [after] = await db.select().from(users).where(eq(users.id, again.id));
    expect({ ...after, emailDigest: null, emailSealed: null }).toEqual(before[0]);
  });

  test('nothing of names for one thread, of whom one walks with, of oneself, of who has been here for long', async ({ db, make, as }) => {
    const sponsor = await make.sponsor();
    const sponsee = await make.member({ joinedAt: ago(day) });
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: sponsee.id, status: 'active' });
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, sponsor.id));
    const [hidden, long] = [await make.member({ joinedAt: ago(3 * day) }), await make.member()];
    for (let count = 0; count < 3; count++) {
      await says(db, make, hidden, pitch, { isAnonymous: true });
      await says(db, make, long, `${pitch} Today.`);
      await says(db, make, sponsee, `${pitch} Tomorrow.`);
    }
    expect(await findNoticed(as({ ...sponsor, role: 'moderator' }))).toEqual([]);
    const another = await make.member({ role: 'moderator' });
    expect(await findNoticed(as(another))).toMatchObject([{ kind: 'manyGroups', handle: sponsee.handle }]);
    await expect(findNoticed(as(long))).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is marked as seen by who looked, for all of the staff, until there is more of it; nobody marks what they are not shown', async ({
    db,
    make,
    as,
  }) => {
    const [ana, ben] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
    const busy = await make.member({ joinedAt: ago(60) });
    await db.insert(firstDays).values({ userId: busy.id, threads: 3, replies: 1 });
    const [hint] = await findNoticed(as(ana));
    expect(hint).toMatchObject({ handle: busy.handle, isSeen: false, seenBy: null, seenAt: null });
    const { key = '' } = hint ?? {};
    await seeNoticed(as(ana), { key });
    await seeNoticed(as(ben, new Date(noon.getTime() + 60_000)), { key });
    expect(await findNoticed(as(ben))).toMatchObject([
      { isSeen: true, seenBy: ana.handle, seenAt: noon.toISOString().replace('.000', '') },
    ]);
    await db.update(firstDays).set({ replies: 2 });
    expect(await findNoticed(as(ben))).toMatchObject([{ key, isSeen: false, count: 5 }]);
    await seeNoticed(as(ben), { key });
    expect(await findNoticed(as(ana))).toMatchObject([{ key, isSeen: true, seenBy: ben.handle }]);

    const sponsor = await make.sponsor();
    await make.sponsorship({ sponsorId: sponsor.id, sponseeId: busy.id, status: 'active' });
    await db.update(users).set({ role: 'moderator' }).where(eq(users.id, sponsor.id));
    await db.update(firstDays).set({ replies: 3 });
    await expect(seeNoticed(as({ ...sponsor, role: 'moderator' }), { key })).rejects.toMatchObject({ reason: 'noticed.notFound' });
    await expect(seeNoticed(as(busy), { key })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await findNoticed(as(ana))).toMatchObject([{ key, isSeen: false }]);
  });

  test('comes in pages without a gap or a repeat', async ({ db, make, as }) => {
    const staff = await make.member({ role: 'moderator' });
    const people = await Promise.all(Array.from({ length: 65 }, (_, at) => make.member({ joinedAt: ago(60 + Math.floor(at / 4)) })));
    await db.insert(firstDays).values(people.map(({ id }) => ({ userId: id, threads: 3 })));
    const seen: (string | null)[] = [];
    let before: string | undefined;
    for (const size of [30, 30, 5]) {
      const page = await findNoticedPage(as(staff), { before });
      expect(page.noticed).toHaveLength(size);
      seen.push(...page.noticed.map(({ handle }) => handle));
      before = page.next;
    }
    expect(before).toBeUndefined();
    expect(new Set(seen)).toEqual(new Set(people.map(({ handle }) => handle)));
  });

  test('about the person of a case stands on its page, for the staff alone, and never where it would tell whose name for one thread it is', async ({
    db,
    make,
    as,
  }) => {
    const { reader, groupModerator, moderator, person, thread } = await house(make);
    await db
      .update(users)
      .set({ joinedAt: ago(60) })
      .where(eq(users.id, person.id));
    await db.insert(firstDays).values({ userId: person.id, threads: 3 });
    const open = await reported(as(reader), thread.first.id);
    const noticed = async (by: Member) => (await getCase(as(by), { caseId: open.id })).noticed.map(({ kind }) => kind);
    expect(await noticed(moderator)).toEqual(['firstDay']);
    expect(await noticed(groupModerator)).toEqual([]);
    expect(JSON.stringify(await getCase(as(moderator), { caseId: open.id }))).not.toContain(person.id);
    await db.update(posts).set({ isAnonymous: true }).where(eq(posts.id, thread.first.id));
    expect(await noticed(moderator)).toEqual([]);
    expect(await noticedOf(as(moderator), reader.id)).toEqual([]);
  });
});
