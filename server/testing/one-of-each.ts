import { gzipSync } from 'node:zlib';
import { eq, sql } from 'drizzle-orm';
import { type Db, one } from '@/db/client';
import { appeals } from '@/db/schema/acts';
import { postRevisions, posts, threadAliases } from '@/db/schema/discussions';
import { meetings } from '@/db/schema/meetings';
import { feedRuns, meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingExceptions, meetingOverrides } from '@/db/schema/meetings-history';
import { meetingProposals } from '@/db/schema/meetings-people';
import { alerts, crisisLines, duties, firstDays } from '@/db/schema/watch';
import type { Member } from '@/server/context';
import { contactPlace } from '@/server/meetings/forwarding';
import { makeAppeal } from '@/server/moderation/appeals';
import { actOn } from '@/server/moderation/deeds';
import { dismissMany } from '@/server/moderation/mutations';
import { unsubscribeToken } from '@/server/notifications/news-mail';
import { seal } from '@/server/seal';
import { findNoticed } from '@/server/watch/noticed';
import { notePlace } from '@/server/watch/raising';
import type { Make } from './make';
import { onPerson, onPost, reported } from './moderation';
import { noon } from './noon';

/** Where things of the talk stand, and whose they are. */
type Place = { thread: { id: string }; person: Member };

/**
 * A thing of each kind that a procedure is about and that its input names in a way of its own, such as a meeting, an alert or a code: by
 * the procedure, what is to be put into its input.
 */
export async function oneOfEach(db: Db, make: Make, { thread, person }: Place): Promise<Record<string, object>> {
  const [meeting, twin] = [await make.meeting(), await make.meeting()];
  await db.update(meetings).set({ duplicateOfId: meeting.id }).where(sql`id = ${twin.id}`);
  const gone = await make.meeting({ removedAt: noon });
  const { feedId } = meeting;
  await db
    .update(meetingFeeds)
    .set({ contactSealed: seal('feed@example.org', contactPlace(feedId)) })
    .where(sql`id = ${feedId}`);
  await db.update(meetingFeeds).set({ status: 'withdrawn', withdrawnAt: noon }).where(sql`id = ${gone.feedId}`);
  const run = one(await db.insert(feedRuns).values({ feedId, status: 'preview', startedAt: noon }).returning());
  const source = {
    name: 'A source',
    url: 'https://feed.example.org/meetings.json',
    ...{ timezone: '', fellowship: '', everyHours: '', isForwarded: false },
    files: [],
    contact: '',
    website: '',
    feedbackUrl: '',
  };
  const change = { name: { from: meeting.name, to: 'Another name' } };
  const proposal = one(
    await db.insert(meetingProposals).values({ meetingId: meeting.id, voice: 'one', fields: change, proposedAt: noon }).returning(),
  );
  const exception = one(
    await db.insert(meetingExceptions).values({ meetingId: meeting.id, kind: 'cancelled', on: '2030-01-14', createdAt: noon }).returning(),
  );
  await db
    .insert(meetingOverrides)
    .values({ meetingId: meeting.id, field: 'name', value: 'A meeting', given: 'One', sayer: 'moderator', at: noon });
  const listing = {
    ...{ groupName: '', name: 'A meeting', day: '1', time: '19:00', minutes: '60', rhythm: 'weekly', startsOn: '', endsOn: '', types: '' },
    ...{ timeZone: 'America/New_York', venue: 'online', conferenceUrl: 'https://meet.example.org/room', conferencePhone: '' },
    ...{ status: 'active', statusReason: '', statusReviewOn: '', fellowship: 'na', country: '', point: '' },
    ...{ placeName: '', placeNotes: '', address: '', city: '', state: '', postalCode: '', notes: '' },
  };
  const post = async (number: number, over: Partial<typeof posts.$inferInsert> = {}) =>
    one(
      await db
        .insert(posts)
        .values({ threadId: thread.id, number, authorId: person.id, body: 'Words.', html: '<p>Words.</p>', writtenAt: noon, ...over })
        .returning(),
    ).id;
  const held = await post(2, { heldAt: noon, hiddenAt: noon, hiddenFor: 'other' });
  const edited = await post(3);
  await db
    .insert(postRevisions)
    .values({ postId: edited, number: 1, body: 'Then.', html: '<p>Then.</p>', writtenAt: noon, replacedAt: noon });
  const veiled = await post(4, { isAnonymous: true });
  await db.insert(threadAliases).values({ threadId: thread.id, userId: person.id, alias: 'quiet-stone' });
  const alertId = crypto.randomUUID();
  const noteSealed = seal('[]', notePlace(alertId));
  const about = { targetKind: 'post', targetId: edited, subjectId: person.id, severity: 'S1', classes: ['crisis'] } as const;
  await db.insert(alerts).values({ id: alertId, ...about, classes: [...about.classes], noteSealed, openedAt: noon, dueAt: noon });
  const closed = { closedAt: noon, followUpAt: new Date(noon.getTime() + 24 * 3_600_000) };
  const closedId = crypto.randomUUID();
  await db.insert(alerts).values({
    ...{ ...about, classes: [...about.classes], ...closed },
    ...{ id: closedId, targetId: held, noteSealed: seal('[]', notePlace(closedId)), openedAt: noon, dueAt: noon },
  });
  const line = one(await db.insert(crisisLines).values({ country: 'XX', kind: 'listening', name: 'A line', call: '111' }).returning());
  const newcomer = await make.member({ joinedAt: noon });
  await db.insert(firstDays).values({ userId: newcomer.id, threads: 3 });
  const staff = { db, actor: await make.member({ role: 'moderator' }), now: noon };
  const hint = (await findNoticed(staff, {})).noticed.find(({ handle }) => handle === newcomer.handle);
  const startsAt = new Date(noon.getTime() + 30 * 3_600_000);
  const shift = { userId: staff.actor.id, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), offeredAt: noon };
  const { id: dutyId } = one(await db.insert(duties).values(shift).returning());
  const { slug } = meeting;
  const ofMeeting = { meetingId: meeting.id };
  return {
    'meetings.get': { slug },
    'meetings.join': { slug },
    'meetings.tap': { slug },
    'meetings.propose': { slug, name: 'Another name' },
    'meetings.save': { slugs: [slug] },
    'meetings.decide': { proposalId: proposal.id, accepted: ['name'] },
    'meetings.forward': { proposalId: proposal.id },
    'listings.source': { feedId },
    'listings.run': { runId: run.id },
    'listings.progress': { runId: run.id },
    'listings.addSource': source,
    'listings.changeSource': { ...source, feedId, isPaused: false },
    'listings.readAgain': { feedId: twin.feedId, files: [gzipSync('[]').toString('base64')] },
    'listings.decideRun': { runId: run.id, decision: 'discard' },
    'listings.decideHeld': { feedId, decision: 'keep' },
    'listings.restore': { meetingId: gone.id },
    'listings.withdrawSource': { feedId },
    'listings.reinstateSource': { feedId: gone.feedId },
    'listings.add': { ...listing, entryId: crypto.randomUUID() },
    'listings.get': { slug },
    'listings.correct': { ...listing, ...ofMeeting },
    'listings.giveBack': { ...ofMeeting, field: 'name' },
    'listings.enterException': { ...ofMeeting, kind: 'cancelled', on: '2030-01-21' },
    'listings.withdrawException': { exceptionId: exception.id },
    'listings.declare': { ...ofMeeting, kind: 'naloxone', isTrue: true },
    'listings.split': { meetingId: twin.id },
    'listings.join': { meetingId: meeting.id, otherId: gone.id },
    'watch.alert': { alertId },
    'watch.take': { alertId },
    'watch.standBy': { alertId },
    'watch.note': { alertId },
    'watch.followUp': { alertId: closedId },
    'watch.takeOverDuty': { dutyId },
    'watch.saveLine': { lineId: undefined },
    'watch.verifyLine': { lineId: line.id },
    'watch.seeNoticed': { key: hint?.key },
    'watch.decideHeld': { postId: held, decision: 'publish', words: '' },
    'discussions.hideRevision': { postId: edited, number: 1 },
    'discussions.openAlias': { postId: veiled, reason: 'Somebody may be in danger.' },
    'notifications.unsubscribe': { token: unsubscribeToken(person.id) },
  };
}

type People = Record<'person' | 'reader' | 'groupModerator' | 'another', Member> & { group: { id: string }; thread: { id: string } };

/** What was done in a group by approval and waits for somebody else: to be taken back, agreed to, decided or opened again. */
export async function actsOfEach(db: Db, { thread, reader, person, groupModerator, another }: People): Promise<Record<string, object>> {
  const as = (actor: Member) => ({ db, actor, now: noon });
  const post = async (number: number) =>
    one(
      await db
        .insert(posts)
        .values({ threadId: thread.id, number, authorId: person.id, body: 'Words.', html: '<p>Words.</p>', writtenAt: noon })
        .returning(),
    ).id;
  const [hidden] = await actOn(as(groupModerator), onPost(await post(11), ['hide']));
  const [banned] = await actOn(as(another), onPerson(reader, ['ban']));
  const [warned] = await actOn(as(another), onPerson(reader, ['warn']));
  await makeAppeal(as(reader), { actId: warned?.id ?? '', words: 'It was not so.' });
  const [appeal] = await db
    .select()
    .from(appeals)
    .where(eq(appeals.actId, warned?.id ?? ''));
  const { id: caseId, version } = await reported(as(reader), await post(12));
  const { batchId } = await dismissMany(as(groupModerator), { cases: [{ caseId, version }], note: 'Within the rules.' });
  return {
    'moderation.undo': { actId: hidden?.id },
    'moderation.agree': { actId: banned?.id },
    'moderation.decideAppeal': { appealId: appeal?.id },
    'moderation.reopenMany': { batchId },
  };
}
