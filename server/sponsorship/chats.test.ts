import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '@/db/client';
import { introChats } from '@/db/schema/intro-chats';
import { sponsors } from '@/db/schema/sponsorship';
import type { Member, MemberContext } from '@/server/context';
import { endConversation, sendMessage } from '@/server/messages/mutations';
import { getConversation } from '@/server/messages/queries';
import { findNotifications } from '@/server/notifications/queries';
import { block, unblock } from '@/server/safety/mutations';
import { reasonOf } from '@/server/testing/letters';
import type { Make } from '@/server/testing/make';
import { tell } from '@/server/testing/telling';
import { noon, test } from '@/server/testing/test';
import { answerRequest } from './answering';
import { answerChat, askChat, myChats, withdrawChat } from './chats';
import { keepTime } from './clock';
import { sponsorshipCopy } from './copy';
import { holdSponsor } from './holds';
import { restFromSponsoring } from './offering';
import { mySponsorships } from './queries';

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);
const hours = (count: number) => minutes(count * 60);
const clock = (db: Db, now: Date) => keepTime({ db, actor: { kind: 'system' }, now });

async function asked(make: Make, as: (member: Member, now?: Date) => MemberContext) {
  const [sponsor, seeker] = [await make.sponsor(), await make.member()];
  const { id: chatId } = await askChat(as(seeker), { sponsorId: sponsor.id });
  return { sponsor, seeker, chatId };
}

async function open(make: Make, as: (member: Member, now?: Date) => MemberContext) {
  const made = await asked(make, as);
  await answerChat(as(made.sponsor), { chatId: made.chatId, answer: 'accept' });
  const conversationId = (await myChats(as(made.seeker))).chats[0]?.conversationId ?? '';
  const write = (who: Member, now: Date, body = 'Hello') => sendMessage(as(who, now), { conversationId, id: crypto.randomUUID(), body });
  return { ...made, conversationId, write };
}
const stateFor = async (ctx: MemberContext) => (await myChats(ctx)).chats.map(({ state }) => state);

describe('a talk before one chooses', () => {
  test('is asked of a sponsor who fits, and of nobody else', async ({ make, as }) => {
    const seeker = await make.member();
    const ask = (sponsor: Member, who = seeker) => reasonOf(askChat(as(who), { sponsorId: sponsor.id }));
    expect(await ask(await make.sponsor({ medicationStance: 'not-affirming' }))).toBe('sponsorship.doesNotFit');
    expect(await ask(await make.sponsor({ status: 'paused' }))).toBe('sponsorship.away');
    expect(await ask(await make.sponsor({ status: 'suspended' }))).toBe('sponsor.notFound');
    const full = await make.sponsor();
    await make.sponsorship({ sponsorId: full.id, status: 'active' });
    expect(await ask(full)).toBe('sponsorship.full');
    const blocker = await make.sponsor();
    await block(as(blocker), { handle: seeker.handle });
    expect(await ask(blocker)).toBe('sponsor.notFound');
    const oneself = await make.sponsor();
    expect(await ask(oneself, oneself)).toBe('sponsorship.oneself');
    const { sponseeId } = await make.sponsorship({ status: 'active' });
    expect(await ask(await make.sponsor(), { ...seeker, id: sponseeId })).toBe('sponsorship.hasSponsor');
    expect(await myChats(as(seeker))).toEqual({ chats: [], left: 3 });
  });

  test('is asked of three at most, each once in 30 days; a no makes room, and so does time', async ({ make, as }) => {
    const { sponsor, seeker, chatId } = await asked(make, as);
    const ask = (sponsorId: string, now = noon) => reasonOf(askChat(as(seeker, now), { sponsorId }));
    expect(await ask(sponsor.id)).toBe('sponsorship.chatAsked');
    const others = [await make.sponsor(), await make.sponsor(), await make.sponsor()];
    for (const other of others.slice(0, 2)) await askChat(as(seeker), { sponsorId: other.id });
    expect((await myChats(as(seeker))).left).toBe(0);
    const fourth = others[2]?.id ?? '';
    expect(await ask(fourth)).toBe('sponsorship.threeChats');
    await answerChat(as(sponsor), { chatId, answer: 'decline' });
    expect(await ask(sponsor.id)).toBe('sponsorship.chatAsked');
    await askChat(as(seeker), { sponsorId: fourth });
    for (const other of others) {
      const [{ id = '' } = {}] = (await myChats(as(other))).chats;
      await answerChat(as(other), { chatId: id, answer: 'accept' });
    }
    expect(await ask(sponsor.id, hours(29 * 24))).toBe('sponsorship.chatAsked');
    expect(await ask((await make.sponsor()).id, hours(29 * 24))).toBe('sponsorship.threeChats');
    await askChat(as(seeker, hours(31 * 24)), { sponsorId: sponsor.id });
    await askChat(as(seeker, hours(31 * 24)), { sponsorId: fourth });
  });

  test('opens with the yes for 20 minutes, and then both can read on and neither can write', async ({ db, make, as }) => {
    const { sponsor, seeker, conversationId, write } = await open(make, as);
    await tell(db, 'sponsor.chatOpened');
    for (const who of [sponsor, seeker]) {
      expect((await findNotifications(as(who), {})).entries).toMatchObject([{ name: 'sponsor.chatOpened', conversationId }]);
      await write(who, minutes(19));
      expect(await stateFor(as(who, minutes(19)))).toEqual(['open']);
    }
    for (const who of [sponsor, seeker]) {
      expect(await reasonOf(write(who, minutes(20)))).toBe('message.closed');
      const read = await getConversation(as(who, minutes(20)), { conversationId });
      expect(read).toMatchObject({ isOpen: false });
      expect(read.messages).toHaveLength(2);
    }
    await clock(db, minutes(21));
    expect(await stateFor(as(seeker, minutes(21)))).toEqual(['over']);
    // What comes after it is the seeker's alone.
    expect(await stateFor(as(sponsor, minutes(21)))).toEqual([]);
    expect((await mySponsorships(as(sponsor))).pairs).toEqual([]);
  });

  test('takes no place, and asks once more before a number is given out', async ({ make, as }) => {
    const { seeker, sponsor, conversationId, write } = await open(make, as);
    const body = 'Call me at (215) 555-2671.';
    expect(await reasonOf(write(seeker, minutes(1), body))).toBe('message.waitWithContact');
    await sendMessage(as(seeker), { conversationId, id: crypto.randomUUID(), body, isSure: true });
    const request = await make.sponsorship({ sponsorId: sponsor.id });
    await answerRequest(as(sponsor), { sponsorshipId: request.id, answer: 'accept' });
  });

  test('is ended early by either, like any conversation', async ({ make, as }) => {
    const { seeker, sponsor, conversationId, write } = await open(make, as);
    await endConversation(as(seeker), { conversationId });
    expect(await reasonOf(write(sponsor, minutes(1)))).toBe('message.closed');
  });

  test('reads the same to the seeker when the sponsor says not now and when the time runs out', async ({ db, make, as }) => {
    const [said, silent] = [await asked(make, as), await asked(make, as)];
    await answerChat(as(said.sponsor), { chatId: said.chatId, answer: 'decline' });
    await tell(db, 'sponsor.chatNotNow');
    await clock(db, hours(71));
    expect(await stateFor(as(silent.sponsor, hours(71)))).toEqual(['asked']);
    await clock(db, hours(72));
    await clock(db, hours(73));
    await tell(db, 'sponsor.chatNotNow');
    const shown = [];
    for (const { seeker, chatId } of [said, silent]) {
      expect(await db.execute(sql`select from events where name = 'sponsor.chatNotNow' and subject_id = ${chatId}`)).toHaveLength(1);
      const { chats, left } = await myChats(as(seeker, hours(73)));
      const { entries } = await findNotifications(as(seeker), {});
      shown.push([chats.map(({ state }) => state), left, entries.map(({ name, answer, isByItself }) => [name, answer, isByItself])]);
    }
    expect(shown[0]).toEqual([['notNow'], 3, [['sponsor.chatNotNow', null, true]]]);
    expect(shown[1]).toEqual(shown[0]);
    expect(await reasonOf(answerChat(as(silent.sponsor, hours(73)), { chatId: silent.chatId, answer: 'accept' }))).toBe(
      'sponsorship.ranOut',
    );
  });

  test('is answered once, and can be taken back before', async ({ db, make, as }) => {
    const { sponsor, seeker, chatId } = await asked(make, as);
    await tell(db, 'sponsor.chatAsked');
    expect((await findNotifications(as(sponsor), {})).entries).toMatchObject([{ name: 'sponsor.chatAsked' }]);
    await withdrawChat(as(seeker), { chatId });
    expect((await findNotifications(as(sponsor), {})).entries).toEqual([]);
    expect([await stateFor(as(sponsor)), await stateFor(as(seeker))]).toEqual([[], []]);
    expect(await reasonOf(answerChat(as(sponsor), { chatId, answer: 'accept' }))).toBe('sponsorship.noLongerOpen');
    const other = await open(make, as);
    expect(await reasonOf(answerChat(as(other.sponsor), { chatId: other.chatId, answer: 'decline' }))).toBe('sponsorship.alreadyAnswered');
    expect(await reasonOf(withdrawChat(as(other.seeker), { chatId: other.chatId }))).toBe('sponsorship.alreadyAnswered');
  });

  test('is nobody else’s to see or to answer, and the seeker has no way to say yes for the sponsor', async ({ make, as }) => {
    const { seeker, chatId } = await asked(make, as);
    for (const role of ['member', 'moderator', 'admin'] as const) {
      const outsider = as(await make.member({ role }));
      expect((await myChats(outsider)).chats).toEqual([]);
      expect(await reasonOf(answerChat(outsider, { chatId, answer: 'accept' }))).toBe('sponsorship.notFound');
      expect(await reasonOf(withdrawChat(outsider, { chatId }))).toBe('sponsorship.notFound');
    }
    await expect(answerChat(as(seeker), { chatId, answer: 'accept' })).rejects.toThrow();
    expect(await stateFor(as(seeker))).toEqual(['asked']);
  });

  test('ends with a block between the two, whoever made it, and does not come back with it', async ({ make, as }) => {
    for (const by of ['sponsor', 'seeker'] as const) {
      const made = await open(make, as);
      const { handle } = by === 'sponsor' ? made.seeker : made.sponsor;
      await block(as(made[by]), { handle });
      await unblock(as(made[by]), { handle });
      expect(await reasonOf(made.write(made.seeker, minutes(1)))).toBe('message.closed');
      const waiting = await asked(make, as);
      await block(as(waiting[by]), { handle: by === 'sponsor' ? waiting.seeker.handle : waiting.sponsor.handle });
      expect(await stateFor(as(waiting.sponsor))).toEqual([]);
      expect(await stateFor(as(waiting.seeker))).toEqual(by === 'sponsor' ? ['notNow'] : []);
    }
  });

  test('ends when its sponsor is held or rests; what was asked reads as a not now', async ({ db, make, as }) => {
    for (const away of [(who: Member) => holdSponsor(as(who), who.id), (who: Member) => restFromSponsoring(as(who))]) {
      const { sponsor, seeker, write } = await open(make, as);
      const other = await make.member();
      await askChat(as(other), { sponsorId: sponsor.id });
      await away(sponsor);
      await db.update(sponsors).set({ status: 'active', pausedAt: null }).where(eq(sponsors.userId, sponsor.id));
      expect(await reasonOf(write(seeker, minutes(1)))).toBe('message.closed');
      expect(await stateFor(as(other))).toEqual(['notNow']);
    }
  });

  test('is not needed any more by one who has a sponsor', async ({ make, as }) => {
    const { sponsor, seeker } = await asked(make, as);
    const request = await make.sponsorship({ sponseeId: seeker.id });
    await answerRequest(as({ ...seeker, id: request.sponsorId }), { sponsorshipId: request.id, answer: 'accept' });
    expect(await stateFor(as(sponsor))).toEqual([]);
  });

  test('is in the copy of each, without the seeker’s name in the sponsor’s', async ({ db, make, as }) => {
    const { sponsor, seeker } = await open(make, as);
    expect(await sponsorshipCopy.copy(as(seeker))).toMatchObject({ talksAsked: [{ sponsor: sponsor.handle, status: 'held' }] });
    const copy = await sponsorshipCopy.copy(as(sponsor));
    expect(copy).toMatchObject({ talksAsSponsor: [{ status: 'held' }] });
    expect(JSON.stringify(copy)).not.toContain(seeker.handle);
    expect(await db.$count(introChats, eq(introChats.seekerId, seeker.id))).toBe(1);
  });
});
