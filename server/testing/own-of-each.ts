import { type Db, one } from '@/db/client';
import { temporaryContacts, waitingCircles } from '@/db/schema/contacts';
import { introChats } from '@/db/schema/intro-chats';
import { caseEntries, cases } from '@/db/schema/moderation';
import { checkIns, pairSteps } from '@/db/schema/pairs';
import { acquaintances, pairCodes, rounds, sponsorHolds, sponsorReferences } from '@/db/schema/sponsorship';
import type { Member } from '@/server/context';
import { reportPost } from '@/server/moderation/reporting';
import { sealStep } from '@/server/pairs/sealing';
import { makePairCode } from '@/server/sponsorship/connecting';
import { SeekerWishes } from '@/server/sponsorship/input';
import { saveWishes } from '@/server/sponsorship/mutations';
import type { Make } from './make';
import { noon } from './noon';
import { passphrase } from './signed-in';

const hour = 3_600_000;
const look = {
  ...{ pathways: ['na'], languages: ['en'], experiences: [], contactStyle: 'gentle', interests: '', about: 'Here to listen.', focus: [] },
  ...{ timeZone: 'America/New_York', hours: ['1-1080-1320'], medicationStance: 'affirming', recoveringSince: '2020-01-01' },
};
const answers = {
  dose: 'a',
  setback: 'a',
  overdose: 'a',
  suicide: 'a',
  romance: 'a',
  money: 'a',
  secret: 'a',
  court: 'a',
  stop: 'a',
  self: 'a',
};

/**
 * What is somebody's own, or between them and another, of each kind: a code they made, a case about their words, a pair of theirs. By the
 * procedure, what is to be put into its input.
 */
export async function ownOfEach(db: Db, make: Make, actor: Member, other: Member) {
  const ctx = { db, actor, now: noon };
  const [sponsor, applicant, third] = [
    await make.sponsor(),
    await make.sponsor({ status: 'training', trainedAt: noon, proposedAt: noon }),
    await make.member(),
  ];
  const offered = await make.sponsor({ status: 'applied', approvedAt: null });
  const held = await make.sponsor({ status: 'suspended' });
  await db.insert(sponsorHolds).values({ sponsorId: held.id, heldFrom: 'active', heldAt: noon });
  await db.insert(acquaintances).values({ userId: actor.id, otherId: other.id, saidAt: noon });
  await saveWishes(ctx, SeekerWishes.parse(look));
  const { code } = await makePairCode({ ...ctx, actor: sponsor }, { madeAs: 'sponsor' });
  await db.insert(pairCodes).values({
    ...{ codeDigest: actor.id, madeBy: actor.id, madeAs: 'sponsee', givenBy: sponsor.id },
    ...{ madeAt: noon, expiresAt: new Date('2031-01-01T12:00:00Z') },
  });
  const reference = one(
    await db.insert(sponsorReferences).values({ sponsorId: offered.id, refereeId: actor.id, askedAt: noon }).returning(),
  );
  await db.insert(temporaryContacts).values({
    ...{ seekerId: actor.id, volunteerId: sponsor.id, beganAt: noon, endsAt: new Date(noon.getTime() + 24 * hour) },
  });
  const circle = await make.group({ admission: 'invitation', capacity: 8, endsAt: new Date('2030-03-01T12:00:00Z'), memberCount: 1 });
  await make.membership({ groupId: circle.id, userId: sponsor.id, role: 'moderator' });
  await db.insert(waitingCircles).values({ sponsorId: sponsor.id, groupId: circle.id, openedAt: noon });
  const { first } = await make.thread();
  const { reportId } = await reportPost(ctx, { postId: first.id, reason: 'other', words: '' });
  const about = one(
    await db.insert(cases).values({ targetKind: 'person', targetId: actor.id, subjectId: actor.id, openedAt: noon }).returning(),
  );
  await db.insert(caseEntries).values({ caseId: about.id, kind: 'message', words: 'How are you?', writtenAt: noon });
  const round = one(await db.insert(rounds).values({ status: 'stopped', startedAt: noon }).returning());
  return {
    'accounts.setRole': { userId: third.id, role: 'moderator', passphrase },
    'sponsorship.sponsor': { handle: sponsor.handle },
    'sponsorship.round': { roundId: round.id },
    'sponsorship.giveCode': { code },
    'sponsorship.confirmCode': {},
    'sponsorship.saveRanking': { sponsorIds: [sponsor.id] },
    'sponsorship.unknow': { userId: other.id },
    'sponsorship.offer': { ...look, capacity: 1 },
    'sponsorship.saveProfile': look,
    'sponsorship.promise': { isPromised: true },
    'sponsorship.train': { ...answers, isPromised: true },
    'sponsorship.approve': { userId: applicant.id },
    'sponsorship.giveReference': { referenceId: reference.id, answer: 'yes' },
    'sponsorship.takeUp': { userId: offered.id },
    'sponsorship.propose': { userId: offered.id, vetting: 'interview', note: 'We talked.' },
    'sponsorship.turnDown': { userId: offered.id, words: 'Not for now.' },
    'sponsorship.lift': { userId: held.id },
    'sponsorship.letGo': { userId: held.id },
    'contacts.joinCircle': { groupId: circle.id },
    'moderation.withdraw': { reportId },
    'moderation.answer': { caseId: about.id, words: 'Thank you.' },
  };
}

/** What stands between a sponsor and those they walk with, or who ask for a talk. */
export async function sponsorsOwn(db: Db, make: Make, sponsor: Member, sponsorshipId: string): Promise<Record<string, object>> {
  const stepId = crypto.randomUUID();
  await db.insert(pairSteps).values({ id: stepId, sponsorshipId, titleSealed: sealStep(stepId, 'A step'), addedAt: noon });
  const asked = { sponsorshipId, userId: sponsor.id, kind: 'day3', askedAt: noon } as const;
  const checkIn = one(await db.insert(checkIns).values(asked).returning());
  const seeker = await make.member();
  const expiresAt = new Date('2031-01-01T12:00:00Z');
  const chat = one(
    await db.insert(introChats).values({ seekerId: seeker.id, sponsorId: sponsor.id, slot: 1, askedAt: noon, expiresAt }).returning(),
  );
  return {
    'pairs.tickStep': { stepId, isDone: true },
    'pairs.removeStep': { stepId },
    'pairs.answerCheckIn': { checkInId: checkIn.id },
    'sponsorship.answerChat': { chatId: chat.id, answer: 'accept' },
  };
}
