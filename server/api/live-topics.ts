import type { Context } from '@/server/context';
import { sharedDelta } from '@/server/discussions/posts';
import { type ReaderKind, threadReaders } from '@/server/discussions/readers';
import { groupHearers } from '@/server/groups/hearers';
import { messagesOf, topicOf } from '@/server/messages/between';
import { conversationHearers } from '@/server/messages/hearers';
import { caseHearers } from '@/server/moderation/hearers';
import { deskOf } from '@/server/moderation/queries';
import { inboxOf } from '@/server/notifications/queries';
import { readingOf } from '@/server/reading/queries';
import { watchHearers } from '@/server/watch/hearers';
import { watchTopic } from '@/server/watch/raising';

type Db = Context['db'];

/** What a page is told of something it watches. */
export type LiveMessage =
  /** Something is no longer the same: the page asks again, and gets what its reader may see. */
  | { again: true }
  /** It is not there for this person any more; nothing more comes of it. */
  | { gone: true }
  /** What changed in a thread, for those who all see the same of it. */
  | { delta: NonNullable<Awaited<ReturnType<typeof sharedDelta>>> };

/** Something that can be watched. */
export type Topic = {
  /** As the page calls it, such as `thread:<id>`. */
  name: string;
  /** Under which name the database tells of it. */
  told: string;
  /** Of these people, those who may hear of it at this moment, and whether they all see the same. None is asked of where it is one's own. */
  readers?: (db: Db, userIds: string[]) => Promise<Map<string, ReaderKind>>;
  /** What changed since a version, for those who see the same; without it, everybody is told to ask again. */
  since?: (db: Db, version: number) => ReturnType<typeof sharedDelta>;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The topic a page names, and the version of it that the page has; nothing when there is none of that name.
 * @param asked such as `thread:<id>@<version>`, `group:<id>`, `case:<id>`, `conversation:<id>`, `watch`; one's own are `inbox`, `cases`, `reading`,
 *   `messages` and `me`
 */
export function topicOfName(asked: string, userId: string): { topic: Topic; version: number } | undefined {
  const [name = '', version = '0'] = asked.split('@');
  const [kind = '', id = ''] = name.split(':');
  const own = name === kind ? ownTopics[kind] : undefined;
  if (own) return { topic: { name, told: own(userId) }, version: 0 };
  if (name === watchTopic) return { topic: { name, ...watchOfStaff }, version: 0 };
  const make = uuid.test(id) ? shared[kind] : undefined;
  if (!make || !/^\d{1,9}$/.test(version)) return;
  return { topic: { name, ...make(id) }, version: Number(version) };
}

const ownTopics: Record<string, (userId: string) => string> = {
  inbox: inboxOf,
  cases: deskOf,
  reading: readingOf,
  messages: messagesOf,
  me: (userId) => userId,
};

const watchOfStaff: Omit<Topic, 'name'> = {
  told: watchTopic,
  readers: async (db, userIds) => personal(await watchHearers(db, userIds)),
};

const shared: Record<string, (id: string) => Omit<Topic, 'name'>> = {
  thread: (id) => ({
    told: id,
    readers: (db, userIds) => threadReaders(db, id, userIds),
    since: (db, version) => sharedDelta(db, id, version),
  }),
  group: (id) => ({ told: id, readers: async (db, userIds) => personal(await groupHearers(db, id, userIds)) }),
  conversation: (id) => ({ told: topicOf(id), readers: async (db, userIds) => personal(await conversationHearers(db, id, userIds)) }),
  case: (id) => ({ told: id, readers: async (db, userIds) => personal(await caseHearers(db, id, userIds)) }),
};

const personal = (userIds: Iterable<string>) => new Map([...userIds].map((userId) => [userId, 'personal' as const]));
