import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { contactGaps, contactShifts, temporaryContacts } from '@/db/schema/contacts';
import { seekers, sponsors } from '@/db/schema/sponsorship';
import type { Context, Member } from '@/server/context';
import { sendMessage } from '@/server/messages/mutations';
import { findConversations } from '@/server/messages/queries';
import { block } from '@/server/safety/mutations';
import { SeekerWishes } from '@/server/sponsorship/input';
import { saveWishes } from '@/server/sponsorship/mutations';
import { pauseSponsoring } from '@/server/sponsorship/offering';
import { noon, test } from '@/server/testing/test';
import { days } from '@/server/testing/walking';
import { assignContacts } from './assigning';
import { giveBackShift, takeShift, writeToContact } from './mutations';
import { getRoster, myContact } from './queries';
import { comingShifts } from './shifts';

type Db = Context['db'];
const wishes = SeekerWishes.parse({
  pathways: ['na'],
  languages: ['fr'],
  experiences: [],
  contactStyle: 'any',
  interests: '',
  timeZone: 'Europe/Paris',
  hours: ['1-1080-1320'],
});
const assign = (db: Db, now = noon) => assignContacts({ db, actor: { kind: 'system' }, now });
const soon = comingShifts(noon)[2]?.toISOString() ?? '';

/** These tests speak French among themselves, so that volunteers of others are in nobody's way. */
async function cast({
  make,
  as,
}: {
  make: { sponsor: (over: object) => Promise<Member>; member: () => Promise<Member> };
  as: (one: Member) => Parameters<typeof takeShift>[0];
}) {
  const [volunteer, seeker] = [await make.sponsor({ languages: ['fr'] }), await make.member()];
  await saveWishes(as(seeker), wishes);
  return { volunteer, seeker };
}

describe('somebody in the meantime', () => {
  test('is there for everyone who seeks when a volunteer is on call within a day; the volunteer learns of it with the first message', async ({
    db,
    make,
    as,
  }) => {
    const { volunteer, seeker } = await cast({ make, as });
    await takeShift(as(volunteer), { beginsAt: soon });
    await assign(db);
    await assign(db);
    expect(await myContact(as(seeker))).toMatchObject({ contact: { handle: volunteer.handle, endsAt: days(30) }, waitsSince: null });
    const told = await db.execute(
      sql`select details from events where name = 'sponsor.contactFound' and details ->> 'seekerId' = ${seeker.id}`,
    );
    expect(told).toHaveLength(1);

    const theirs = async () => (await findConversations(as(volunteer), {})).conversations.map(({ handle }) => handle);
    expect(await theirs()).toEqual([]);
    expect(JSON.stringify(await getRoster(as(volunteer)))).not.toContain(seeker.handle);
    const { conversationId } = await writeToContact(as(seeker));
    await sendMessage(as(seeker), { conversationId, id: crypto.randomUUID(), body: 'Bonsoir.' });
    expect(await theirs()).toEqual([seeker.handle]);
    await sendMessage(as(volunteer), { conversationId, id: crypto.randomUUID(), body: 'Bonsoir, I am here.' });
  });

  test('is said honestly to be nobody where nobody is on call, and the gap is noted once', async ({ db, make, as }) => {
    const { volunteer, seeker } = await cast({ make, as });
    await assign(db);
    expect(await myContact(as(seeker))).toMatchObject({ isSeeking: true, contact: null, waitsSince: noon });
    await assign(db, days(1));
    expect(await myContact(as(seeker))).toMatchObject({ waitsSince: noon });
    await expect(writeToContact(as(seeker))).rejects.toMatchObject({ reason: 'contact.notFound' });
    expect((await getRoster(as(volunteer, days(2)))).late).toBeGreaterThan(0);
    await takeShift(as(volunteer), { beginsAt: soon });
    await assign(db);
    expect(await db.select().from(contactGaps).where(eq(contactGaps.seekerId, seeker.id))).toEqual([]);
  });

  test('is never somebody with a block, who must not sponsor them, with another language, on a break, or not on the side of medication', async ({
    db,
    make,
    as,
  }) => {
    const { seeker } = await cast({ make, as });
    const unfit = async (over: object) => {
      const one = await make.sponsor({ languages: ['fr'], ...over });
      await takeShift(as(one), { beginsAt: soon });
      return one;
    };
    const blocked = await unfit({});
    await block(as(seeker), { handle: blocked.handle });
    const relative = await unfit({});
    await db.execute(sql`insert into acquaintances (user_id, other_id, said_at) values (${seeker.id}, ${relative.id}, now())`);
    await unfit({ languages: ['de'] });
    await unfit({ medicationStance: 'neutral' });
    const resting = await unfit({});
    await pauseSponsoring(as(resting));
    expect(await db.select().from(contactShifts).where(eq(contactShifts.volunteerId, resting.id))).toEqual([]);
    await assign(db);
    expect(await myContact(as(seeker))).toMatchObject({ contact: null });
  });

  test('is there for 30 days at most, which the database holds, and then it is someone’s turn again', async ({ db, make, as }) => {
    const { volunteer, seeker } = await cast({ make, as });
    await takeShift(as(volunteer), { beginsAt: soon });
    await assign(db);
    const longer = db.transaction((tx) =>
      tx
        .update(temporaryContacts)
        .set({ endsAt: days(31) })
        .where(eq(temporaryContacts.seekerId, seeker.id)),
    );
    await expect(longer).rejects.toMatchObject({ cause: { constraint_name: 'temporary_contacts_at_most_30_days' } });
    await assign(db, days(30));
    expect(await myContact(as(seeker, days(30)))).toMatchObject({ contact: null, waitsSince: days(30) });
  });

  test('ends when the person looks for nobody any more, or blocks them', async ({ db, make, as }) => {
    const { volunteer, seeker } = await cast({ make, as });
    await takeShift(as(volunteer), { beginsAt: soon });
    await assign(db);
    const { conversationId } = await writeToContact(as(seeker));
    await db.delete(seekers).where(eq(seekers.userId, seeker.id));
    await assign(db);
    expect(await myContact(as(seeker))).toMatchObject({ isSeeking: false, contact: null });
    await expect(sendMessage(as(volunteer), { conversationId, id: crypto.randomUUID(), body: 'Hello?' })).rejects.toMatchObject({
      reason: 'message.closed',
    });
  });

  test('is nobody who carries five already', async ({ db, make, as }) => {
    const { volunteer } = await cast({ make, as });
    await takeShift(as(volunteer), { beginsAt: soon });
    for (let count = 0; count < 6; count++) await saveWishes(as(await make.member()), wishes);
    await assign(db);
    expect(await db.select().from(temporaryContacts).where(eq(temporaryContacts.volunteerId, volunteer.id))).toHaveLength(5);
  });
});

describe('the roster', () => {
  test('shows its gaps to staff and sponsors, and to nobody else', async ({ make, as }) => {
    const [sponsor, moderator] = [await make.sponsor(), await make.member({ role: 'moderator' })];
    for (const one of [sponsor, moderator]) expect((await getRoster(as(one))).shifts).toHaveLength(21);
    await expect(getRoster(as(await make.member()))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(takeShift(as(moderator), { beginsAt: soon })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('takes a shift once, gives it back, and knows none that is over or far ahead', async ({ db, make, as }) => {
    const sponsor = await make.sponsor();
    const mine = () => db.select().from(contactShifts).where(eq(contactShifts.volunteerId, sponsor.id));
    await takeShift(as(sponsor), { beginsAt: soon });
    await takeShift(as(sponsor), { beginsAt: soon });
    expect(await mine()).toHaveLength(1);
    await giveBackShift(as(sponsor), { beginsAt: soon });
    expect(await mine()).toEqual([]);
    for (const beginsAt of ['2030-01-01T00:00:00Z', '2030-02-01T00:00:00Z', '2030-01-02T03:00:00Z'])
      await expect(takeShift(as(sponsor), { beginsAt })).rejects.toMatchObject({ reason: 'contact.noShift' });
    await db.update(sponsors).set({ status: 'applied' }).where(eq(sponsors.userId, sponsor.id));
    await expect(takeShift(as(sponsor), { beginsAt: soon })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
