import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { filters, mutes } from '@/db/schema/safety';
import { sponsorships } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { getThread } from '@/server/discussions/queries';
import { replyToThread } from '@/server/discussions/reply';
import { SeekerWishes } from '@/server/sponsorship/input';
import { requestSponsor, saveWishes } from '@/server/sponsorship/mutations';
import { browseSponsors, findSponsors, getSponsor } from '@/server/sponsorship/queries';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { AddFilter } from './input';
import { mayMention } from './mentions';
import { addFilter, block, chooseMentions, forgetRunOut, mute, muteAlias, removeFilter, unblock, unmute, unmuteAlias } from './mutations';
import { isBlockedBetween } from './pairs';
import { foldOf, personalRules } from './personal-view';
import { findBlocked, findFilters, findMuted, findMutedAliases } from './queries';

const days = (count: number) => new Date(noon.getTime() + count * 86_400_000);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { reason?: string }) => error.reason ?? String(error),
  );

/** A thread in which two people speak, the second under a name for that thread as well. */
async function talk(make: Make, as: (member: Member) => Parameters<typeof replyToThread>[0]) {
  const group = await make.group();
  const [reader, other] = [await make.member(), await make.member()];
  for (const { id } of [reader, other]) await make.membership({ groupId: group.id, userId: id });
  const thread = await make.thread({ groupId: group.id });
  const say = async (isAnonymous: boolean, body: string) => {
    const postId = crypto.randomUUID();
    await replyToThread(as(other), { postId, threadId: thread.id, body, contentWarning: null, isAnonymous });
    return postId;
  };
  const own = await say(false, 'Said under my name.');
  const anonymous = await say(true, 'Said under another name.');
  return { group, reader, other, thread, own, anonymous };
}

describe('a block', () => {
  test('folds the posts of the other, holds both ways, and can be taken back', async ({ make, as }) => {
    const { group, reader, other, thread, own } = await talk(make, as);
    await block(as(reader), { postId: own });
    await block(as(reader), { handle: other.handle });
    expect(await findBlocked(as(reader))).toMatchObject([{ handle: other.handle }]);
    expect([await isBlockedBetween(as(reader), reader.id, other.id), await isBlockedBetween(as(reader), other.id, reader.id)]).toEqual([
      true,
      true,
    ]);
    const seen = () => getThread(as(reader), { slug: group.slug, number: thread.number });
    expect((await seen()).posts.map(({ folded }) => folded)).toEqual([null, 'blocked', null]);
    await unblock(as(reader), { handle: other.handle });
    expect((await seen()).posts.map(({ folded }) => folded)).toEqual([null, null, null]);
  });

  test('does not fold what the other says under a name for one thread, nor can such a name be blocked', async ({ make, as }) => {
    const { reader, anonymous } = await talk(make, as);
    expect(await refusal(block(as(reader), { postId: anonymous }))).toBe('safety.onlyMute');
    expect(await findBlocked(as(reader))).toEqual([]);
  });

  test('cannot be told by the one who is blocked: nothing they are shown or answered differs', async ({ make, as }) => {
    const { group, reader, other, thread } = await talk(make, as);
    const asSeen = async () => JSON.stringify(await getThread(as(other), { slug: group.slug, number: thread.number }));
    const before = await asSeen();
    await block(as(reader), { handle: other.handle });
    expect(await asSeen()).toBe(before);
    expect(await findBlocked(as(other))).toEqual([]);
    expect(await refusal(block(as(other), { handle: reader.handle }))).toBe('done');
  });

  test('keeps a seeker and a sponsor apart, without a trace in lists or counts', async ({ make, as }) => {
    const [seeker, sponsor] = [await make.member(), await make.sponsor()];
    const wishes = SeekerWishes.parse({
      ...{ pathways: ['na'], languages: ['en'], experiences: [], contactStyle: 'any', interests: [] },
      ...{ timeZone: 'America/New_York', hours: [{ day: 1, from: 1080, to: 1320 }] },
    });
    await saveWishes(as(seeker), wishes);
    const found = async () => JSON.stringify([await findSponsors(as(seeker)), await browseSponsors(as(seeker), {})]);
    expect(await found()).toContain(sponsor.handle);
    await block(as(sponsor), { handle: seeker.handle });
    const without = await found();
    expect(without).not.toContain(sponsor.handle);
    const answers = async (handle: string, sponsorId: string) => [
      await refusal(getSponsor(as(seeker), { handle })),
      await refusal(requestSponsor(as(seeker), { sponsorId, message: 'Would you?' })),
    ];
    expect(await answers(sponsor.handle, sponsor.id)).toEqual(await answers('no-such-person', crypto.randomUUID()));
    await unblock(as(sponsor), { handle: seeker.handle });
    expect(await found()).toContain(sponsor.handle);
  });

  test.for(['sponsor', 'seeker'] as const)('by the %s takes back what was asked between them', async (who, { db, make, as }) => {
    const [seeker, sponsor] = [await make.member(), await make.sponsor()];
    const { id } = await make.sponsorship({ sponsorId: sponsor.id, sponseeId: seeker.id });
    const [one, other] = who === 'sponsor' ? [sponsor, seeker] : [seeker, sponsor];
    await block(as(one), { handle: other.handle });
    const [after] = await db.select().from(sponsorships).where(eq(sponsorships.id, id));
    expect(after).toMatchObject({ status: who === 'sponsor' ? 'declined' : 'withdrawn', slot: null });
  });

  test('is for somebody else who is there', async ({ make, as }) => {
    const person = await make.member();
    expect(await refusal(block(as(person), { handle: person.handle }))).toBe('safety.oneself');
    expect(await refusal(block(as(person), { handle: 'no-such-person' }))).toBe('person.notFound');
  });

  test('by a post one may not read tells nothing of who wrote it', async ({ make, as }) => {
    const thread = await make.thread({ groupId: (await make.group({ admission: 'approval' })).id });
    expect(await refusal(block(as(await make.member()), { postId: thread.first.id }))).toMatch(/notFound/);
  });
});

describe('a mute', () => {
  test('folds for its time and no longer', async ({ db, make, as }) => {
    const { reader, other, own } = await talk(make, as);
    await mute(as(reader), { postId: own, span: '7d' });
    const rulesAt = async (now: Date) => (await personalRules(as(reader, now))).muted.has(other.id);
    expect([await rulesAt(noon), await rulesAt(days(6.9)), await rulesAt(days(7.1))]).toEqual([true, true, false]);
    expect([(await findMuted(as(reader))).length, (await findMuted(as(reader, days(8)))).length]).toEqual([1, 0]);
    await forgetRunOut({ db, actor: { kind: 'system' }, now: days(8) });
    expect(await db.$count(mutes, eq(mutes.muterId, reader.id))).toBe(0);
    await mute(as(reader), { handle: other.handle, span: 'always' });
    await forgetRunOut({ db, actor: { kind: 'system' }, now: days(9000) });
    expect(await findMuted(as(reader))).toMatchObject([{ handle: other.handle, expiresAt: null }]);
    await unmute(as(reader), { handle: other.handle });
    expect(await findMuted(as(reader))).toEqual([]);
  });

  test('of a name for one thread is of that name alone, and says nothing of who is behind it', async ({ make, as }) => {
    const { group, reader, other, thread, anonymous } = await talk(make, as);
    await mute(as(reader), { postId: anonymous, span: 'always' });
    await muteAlias(as(reader), { postId: anonymous });
    const seen = () => getThread(as(reader), { slug: group.slug, number: thread.number });
    expect((await seen()).posts.map(({ folded }) => folded)).toEqual([null, null, 'muted']);
    const [kept] = await findMutedAliases(as(reader));
    expect(JSON.stringify([kept, await findMuted(as(reader))])).not.toContain(other.handle);
    expect(JSON.stringify(kept)).not.toContain(other.id);
    await unmuteAlias(as(reader), { threadId: thread.id, alias: kept?.alias ?? '' });
    expect((await seen()).posts.map(({ folded }) => folded)).toEqual([null, null, null]);
  });
});

describe('a filter', () => {
  test('is sealed in the database, runs out, and is its owner alone to take away', async ({ db, make, as }) => {
    const [person, other] = [await make.member(), await make.member()];
    await addFilter(as(person), AddFilter.parse({ phrase: 'needle', effect: 'hide', span: '7d' }));
    const [row] = await db.select().from(filters).where(eq(filters.userId, person.id));
    expect(JSON.stringify(row)).not.toContain('needle');
    expect((await personalRules(as(person))).filters).toEqual([{ phrase: 'needle', effect: 'hide' }]);
    expect((await personalRules(as(person, days(8)))).filters).toEqual([]);
    await removeFilter(as(other), { filterId: row?.id ?? '' });
    expect(await findFilters(as(person))).toMatchObject([{ phrase: 'needle', effect: 'hide' }]);
    await removeFilter(as(person), { filterId: row?.id ?? '' });
    expect(await findFilters(as(person))).toEqual([]);
  });

  test.for([
    ['needle', 'A NEEDLE in the hay', true],
    ['recaída', 'la RECAIDA llegó', true],
    ['relap', 'I relapsed.', true],
    ['dope  sick', 'dope-sick again', true],
    ['car', 'a scar', false],
  ] as const)('for "%s" meets "%s": %s', ([phrase, text, isMet]) => {
    const rules = {
      blocked: new Set<string>(),
      muted: new Set<string>(),
      mutedAliases: new Set<string>(),
      filters: [{ phrase, effect: 'warn' as const }],
    };
    const fold = foldOf(rules, 'me', { threadId: 't', authorId: 'you', isAnonymous: false, name: 'you', text });
    expect(fold !== null).toBe(isMet);
  });

  test.for(['', ' ', '!!', 'a', '-a-'])('of "%s" is refused: it would meet nearly everything', (phrase) => {
    expect(AddFilter.safeParse({ phrase, effect: 'hide' }).success).toBe(false);
  });
});

describe('who may call a person by name', () => {
  test('is whom they chose, and never anyone with a block between them', async ({ make, as }) => {
    const [person, friend, stranger] = [await make.sponsor(), await make.member(), await make.member()];
    await make.sponsorship({ sponsorId: person.id, sponseeId: friend.id, status: 'active' });
    const may = async (who: Member) => (await mayMention(as(who), [person.id])).length === 1;
    expect([await may(friend), await may(stranger)]).toEqual([true, true]);
    await chooseMentions(as(person), { mentions: 'connected' });
    expect([await may(friend), await may(stranger)]).toEqual([true, false]);
    await chooseMentions(as(person), { mentions: 'nobody' });
    expect([await may(friend), await may(stranger)]).toEqual([false, false]);
    await chooseMentions(as(person), { mentions: 'everyone' });
    await block(as(stranger), { handle: person.handle });
    expect([await may(friend), await may(stranger)]).toEqual([true, false]);
  });
});

test('nothing of what a person keeps away is ever an event', async ({ db, make, as }) => {
  const [person, other] = [await make.member(), await make.member()];
  await block(as(person), { handle: other.handle });
  await mute(as(person), { handle: other.handle, span: '8h' });
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from events where actor_id = ${person.id}`);
  expect(row?.count).toBe(0);
});
