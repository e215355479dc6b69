import { and, eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { contactShifts } from '@/db/schema/contacts';
import { reportedMessages } from '@/db/schema/messages';
import { cases, reports } from '@/db/schema/moderation';
import { takenBackMessages } from '@/db/schema/pairs';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import { takeShift } from '@/server/contacts/mutations';
import { comingShifts } from '@/server/contacts/shifts';
import { deleteMessage } from '@/server/messages/mutations';
import { getConversation } from '@/server/messages/queries';
import { openShown } from '@/server/messages/sealing';
import { answerRequest } from '@/server/sponsorship/answering';
import { keepTime } from '@/server/sponsorship/clock';
import { endSponsorship } from '@/server/sponsorship/ending';
import { letGo, liftHold } from '@/server/sponsorship/holds';
import { resumeSponsoring } from '@/server/sponsorship/offering';
import { browseSponsors, getSponsorship } from '@/server/sponsorship/queries';
import { noon, test } from '@/server/testing/test';
import { days, walkingPair } from '@/server/testing/walking';
import { endForSafety } from './safety';

const told = { reason: 'romance', words: 'They asked to meet.' } as const;

async function evidenceOf(db: Parameters<typeof keepTime>[0]['db'], targetId: string) {
  const [found] = await db
    .select({ id: reports.id, subjectId: cases.subjectId, shown: reportedMessages.shownSealed })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .leftJoin(reportedMessages, eq(reportedMessages.reportId, reports.id))
    .where(eq(cases.targetId, targetId));
  return { subjectId: found?.subjectId, shown: found?.shown ? openShown(found.id, found.shown) : [] };
}

describe('ending for safety', () => {
  test('ends at once, tells a moderator with the last 30 messages, and holds the sponsor everywhere', async ({ db, make, as }) => {
    const { id, sponsor, sponsee, conversationId, write } = await walkingPair(make, as, 4);
    const other = await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 2 });
    const asked = await make.sponsorship({ sponsorId: sponsor.id });
    await takeShift(as(sponsor), { beginsAt: comingShifts(noon)[1]?.toISOString() ?? '' });
    for (let at = 1; at <= 33; at++) await write(at % 2 ? sponsor : sponsee, `letter ${at}`);
    const letters = (await getConversation(as(sponsor), { conversationId })).messages;
    const own = letters.findLast(({ isOwn }) => isOwn);
    await deleteMessage(as(sponsor), { messageId: own?.id ?? '' });

    await endForSafety(as(sponsee), { sponsorshipId: id, ...told });
    const { subjectId, shown } = await evidenceOf(db, id);
    expect(subjectId).toBe(sponsor.id);
    expect(shown).toHaveLength(30);
    expect(shown.at(-1)).toMatchObject({ text: 'letter 33', author: sponsor.handle });
    expect(shown[0]).toMatchObject({ text: 'letter 4', author: sponsee.handle });

    const [held] = await db.select().from(sponsors).where(eq(sponsors.userId, sponsor.id));
    expect(held).toMatchObject({ status: 'suspended' });
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, id))).toMatchObject([{ status: 'ended', endReason: 'safety' }]);
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, asked.id))).toMatchObject([{ status: 'declined' }]);
    expect(await db.select().from(contactShifts).where(eq(contactShifts.volunteerId, sponsor.id))).toEqual([]);
    expect(await db.execute(sql`select name, actor_id from events where subject_id = ${other.id}`)).toEqual([
      { name: 'sponsorship.away', actor_id: null },
    ]);
    const listed = await browseSponsors(as(await make.member()), { after: `${sponsor.handle}`.slice(0, -1) });
    expect(listed.sponsors.map(({ handle }) => handle)).not.toContain(sponsor.handle);
    for (const act of [resumeSponsoring]) await expect(act(as(sponsor))).rejects.toMatchObject({ reason: 'sponsorship.notOnABreak' });
    const { beginsAt } = { beginsAt: comingShifts(noon)[1]?.toISOString() ?? '' };
    await expect(takeShift(as(sponsor), { beginsAt })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('says nothing of it to the one it is about but that it has ended', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await endForSafety(as(sponsee), { sponsorshipId: id, ...told });
    const seen = await getSponsorship(as(sponsor), { sponsorshipId: id });
    expect(seen).toMatchObject({ status: 'ended', mayTakeBack: false, haveTold: false });
    expect(await getSponsorship(as(sponsee), { sponsorshipId: id })).toMatchObject({ haveTold: true });
    expect(JSON.stringify(seen)).not.toContain('safety');
    expect(await db.execute(sql`select details from events where subject_id = ${id} and name = 'sponsorship.ended'`)).toEqual([
      { details: { otherId: sponsor.id } },
    ]);
  });

  test('by the sponsor holds nobody, and moderators look at it all the same', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await endForSafety(as(sponsor), { sponsorshipId: id, reason: 'harassment', words: '' });
    expect(await evidenceOf(db, id)).toMatchObject({ subjectId: sponsee.id });
    expect(await db.select().from(sponsors).where(eq(sponsors.userId, sponsor.id))).toMatchObject([{ status: 'active' }]);
  });

  test('can be said after the end as well, for three months, and by nobody else', async ({ db, make, as }) => {
    const { id, sponsor, sponsee, write } = await walkingPair(make, as);
    await write(sponsor, 'Let us meet.');
    await endSponsorship(as(sponsor), { sponsorshipId: id });
    await expect(endForSafety(as(await make.member()), { sponsorshipId: id, ...told })).rejects.toMatchObject({ code: 'notFound' });
    await expect(endForSafety(as(sponsee, days(91)), { sponsorshipId: id, ...told })).rejects.toMatchObject({ reason: 'pair.tooLate' });
    await endForSafety(as(sponsee, days(5)), { sponsorshipId: id, ...told });
    expect((await evidenceOf(db, id)).shown).toMatchObject([{ text: 'Let us meet.' }]);
    expect(await getSponsorship(as(sponsor), { sponsorshipId: id })).toMatchObject({ haveTold: false, mayTakeBack: false });
    expect(await db.select().from(sponsors).where(eq(sponsors.userId, sponsor.id))).toMatchObject([{ status: 'suspended' }]);
  });

  test('what was taken back between two who walk together is gone after 30 days', async ({ db, make, as }) => {
    const { id, sponsor, conversationId, write } = await walkingPair(make, as);
    await write(sponsor, 'Unsaid.');
    const [letter] = (await getConversation(as(sponsor), { conversationId })).messages;
    await deleteMessage(as(sponsor), { messageId: letter?.id ?? '' });
    const kept = () => db.select().from(takenBackMessages).where(eq(takenBackMessages.sponsorshipId, id));
    expect(await kept()).toHaveLength(1);
    await keepTime({ db, actor: { kind: 'system' }, now: days(31) });
    expect(await kept()).toEqual([]);
  });
});

describe('a hold', () => {
  test('is lifted by an admin who is not the sponsor, and gives the standing back', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    await endForSafety(as(sponsee), { sponsorshipId: id, ...told });
    const [moderator, admin] = [await make.member({ role: 'moderator' }), await make.member({ role: 'admin' })];
    for (const one of [moderator, { ...sponsor, role: 'admin' as const }])
      await expect(liftHold(as(one), { userId: sponsor.id })).rejects.toMatchObject({ code: 'forbidden' });
    await liftHold(as(admin), { userId: sponsor.id });
    await expect(liftHold(as(admin), { userId: sponsor.id })).rejects.toMatchObject({ reason: 'sponsorship.notHeld' });
    expect(await db.select().from(sponsors).where(eq(sponsors.userId, sponsor.id))).toMatchObject([{ status: 'active' }]);
  });

  test('that turns out right lets them go, and those they were with come first', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    const other = await make.sponsorship({ sponsorId: sponsor.id, status: 'active', place: 2 });
    await endForSafety(as(sponsee), { sponsorshipId: id, ...told });
    await letGo(as(await make.member({ role: 'admin' })), { userId: sponsor.id });
    expect(await db.select().from(sponsorships).where(eq(sponsorships.id, other.id))).toMatchObject([
      { status: 'ended', endReason: 'sponsor_paused' },
    ]);
    expect(await db.select().from(sponsors).where(eq(sponsors.userId, sponsor.id))).toMatchObject([{ status: 'suspended' }]);
  });

  test('keeps a sponsor from saying yes to what they were asked before', async ({ db, make, as }) => {
    const { id, sponsor, sponsee } = await walkingPair(make, as);
    const asked = await make.sponsorship({ sponsorId: sponsor.id });
    await endForSafety(as(sponsee), { sponsorshipId: id, ...told });
    await expect(answerRequest(as(sponsor), { sponsorshipId: asked.id, answer: 'accept' })).rejects.toMatchObject({
      reason: 'sponsorship.alreadyAnswered',
    });
    const open = and(eq(sponsorships.sponsorId, sponsor.id), sql`status in ('trial', 'active')`);
    expect(await db.select().from(sponsorships).where(open)).toEqual([]);
  });
});
