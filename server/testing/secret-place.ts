import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { threads } from '@/db/schema/discussions';
import { notifications } from '@/db/schema/notifications';
import type { Member, MemberContext } from '@/server/context';
import { openAlias } from '@/server/discussions/aliases';
import { saveDraft } from '@/server/discussions/drafts';
import { deletePost, editPost } from '@/server/discussions/mutations';
import { openThread } from '@/server/discussions/opening';
import { reactToPost } from '@/server/discussions/reactions';
import { replyToThread } from '@/server/discussions/reply';
import { inviteToGroup } from '@/server/groups/invitations';
import { sendMessage } from '@/server/messages/mutations';
import { answerRequest, askToWrite } from '@/server/messages/requests';
import { hidePost } from '@/server/moderation/hiding';
import { reportPost } from '@/server/moderation/reporting';
import { keepPost } from '@/server/reading/mutations';
import { addFilter } from '@/server/safety/mutations';
import { seal } from '@/server/seal';
import type { Make } from './make';
import { noon } from './noon';
import { signedIn } from './signed-in';
import { newId, tellAll } from './talk';

/** The word that stands in everything that is said there, and nowhere else. */
export const canary = 'zebracanary';
const long = new Date(noon.getTime() - 60 * 86_400_000);

/** Two people who will speak where nobody else hears them; made before, so that they are in both worlds. */
export const insiders = async (db: Db, make: Make) => ({
  one: await signedIn(db, make, { joinedAt: long }),
  two: await signedIn(db, make, { joinedAt: long }),
  staff: await make.member({ role: 'moderator', joinedAt: long }),
  asker: await make.member({ joinedAt: long }),
  sponsor: await make.sponsor(),
  /** That it is there is for everyone to know; nothing has been said in it yet. */
  listed: await make.group({ admission: 'approval', memberCount: 2 }),
});
export type Insiders = Awaited<ReturnType<typeof insiders>>;

/** A group that nobody else knows of, or knows by its name alone, with all that can be said and done in one; and private letters. */
export async function secretPlace(
  db: Db,
  make: Make,
  as: (member: Member) => MemberContext,
  { one, two, staff, asker, sponsor, listed }: Insiders,
  admission: 'invitation' | 'approval',
) {
  const isUnlisted = admission === 'invitation';
  const said = (surface: string) => `${canary} ${surface}`;
  const named = { name: said('group'), description: said('description'), rules: said('rules') };
  const group = isUnlisted ? await make.group({ admission, memberCount: 2, ...named }) : listed;
  await make.membership({ groupId: group.id, userId: one.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: two.id });
  const threadId = newId();
  const opened = await openThread(as(one), {
    ...{ threadId, groupId: group.id, title: said('title'), body: said('body'), contentWarning: said('warning'), isQuestion: true },
  });
  const reply = async (who: Member, surface: string, over = {}) => {
    const postId = newId();
    await replyToThread(as(who), { postId, threadId, body: said(surface), contentWarning: null, ...over });
    return postId;
  };
  const edited = await reply(two, 'revised');
  await editPost(as(two), { postId: edited, version: 1, body: said('edited'), contentWarning: null });
  const quote = { postId: edited, text: said('edited') };
  const quoting = await reply(one, `quoting @${two.handle}`, { quote });
  const deleted = await reply(two, 'deleted');
  await deletePost(as(two), { postId: deleted });
  const hidden = await reply(two, 'hidden');
  await hidePost(as(one), { postId: hidden, reason: 'other', note: said('note') });
  const veiled = await reply(two, 'veiled', { isAnonymous: true });
  await openAlias(as(staff), { postId: veiled, reason: said('reason to look') });
  await reactToPost(as(one), { postId: edited, reaction: 'with-you', isOn: true });
  await keepPost(as(one), { postId: edited, isKept: true });
  await saveDraft(as(two), { place: threadId, sequence: 0, content: { body: said('draft') } });
  await reportPost(as(two), { postId: quoting, reason: 'danger', words: said('report') });
  await addFilter(as(two), { phrase: said('filter'), effect: 'hide', span: 'always' });
  await inviteToGroup(as(one), { groupId: group.id, handle: sponsor.handle });

  const letters = isUnlisted ? await secretLetters(db, make, as, { one, two, asker, sponsor }, said) : undefined;
  await tellAll(db);
  const [post] = await db.select({ id: threads.id }).from(threads).where(eq(threads.id, threadId));
  const told = await db.select({ id: notifications.id }).from(notifications).where(eq(notifications.userId, one.id));
  const cases = await db.execute<{ id: string }>(`select id from cases where target_id = '${quoting}'`);
  const ids = [threadId, edited, quoting, deleted, hidden, veiled, ...cases.map(({ id }) => id), ...told.slice(0, 1).map(({ id }) => id)];
  return { group, threadId: post?.id ?? '', number: opened.number, ids: [...ids, ...(letters ?? [])] };
}

/** What people write to each other, which has nothing to do with groups. */
async function secretLetters(
  db: Db,
  make: Make,
  as: (member: Member) => MemberContext,
  { one, two, asker, sponsor }: Pick<Insiders, 'one' | 'two' | 'asker' | 'sponsor'>,
  said: (surface: string) => string,
) {
  const requestId = newId();
  await askToWrite(as(one), { id: requestId, to: two.handle, words: said('request') });
  const { conversationId } = await answerRequest(as(two), { requestId, answer: 'accept' });
  if (!conversationId) throw new Error('There is no conversation.');
  const messageId = newId();
  await sendMessage(as(one), { conversationId, id: messageId, body: said('message') });
  const waiting = newId();
  await askToWrite(as(asker), { id: waiting, to: one.handle, words: said('another request') });
  const sponsorshipId = newId();
  await make.sponsorship({
    id: sponsorshipId,
    sponsorId: sponsor.id,
    sponseeId: one.id,
    messageSealed: seal(said('sponsorship'), `sponsorships.message.${sponsorshipId}`),
  });
  const filters = await db.execute<{ id: string }>(`select id from filters where user_id = '${two.id}'`);
  return [conversationId, messageId, waiting, sponsorshipId, one.sessionId, ...filters.map(({ id }) => id)];
}
