import { type Db, one } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { posts, threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { pairs } from '@/db/schema/pairs';
import { conductAcceptances, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { conductVersion, walking } from '@/db/vocabulary';
import type { Member } from '@/server/context';
import { nextOf } from '@/server/meetings/next';
import { seal } from '@/server/seal';

export type Make = ReturnType<typeof makers>;
const then = new Date('2030-01-01T09:00:00Z');
/** New accounts may say less on their first day: people of tests have been here for long, unless they say otherwise. */
const longAgo = new Date('2020-01-01T09:00:00Z');
/** Letters alone: a name of many digits reads like a telephone number, and a post that calls it would wait for a moderator. */
const fresh = () =>
  crypto
    .randomUUID()
    .slice(0, 13)
    .replace(/\d/g, (digit) => 'ghijkmnpqr'[Number(digit)] ?? '');

/** Rows with sensible defaults, for tests: each gives back what a test needs to go on. */
export function makers(db: Db) {
  async function member(over: Partial<typeof users.$inferInsert> = {}): Promise<Member> {
    const row = one(
      await db
        .insert(users)
        .values({ handle: `m-${fresh()}`, passphraseHash: 'none', joinedAt: longAgo, ...over })
        .returning(),
    );
    return {
      kind: 'member',
      id: row.id,
      handle: row.handle,
      role: row.role,
      standing: row.standing,
      joinedAt: row.joinedAt,
      stage: 'unsaid',
      isSponsor: false,
      moderatesAGroup: false,
    };
  }

  async function group(over: Partial<typeof groups.$inferInsert> = {}) {
    return one(
      await db
        .insert(groups)
        .values({ slug: `g-${fresh()}`, name: 'A group', description: 'A place to talk.', createdAt: then, ...over })
        .returning(),
    );
  }

  /** Puts the person into the group, as the mutations would have. */
  async function membership(over: Partial<typeof memberships.$inferInsert> & { groupId: string; userId: string }) {
    return one(
      await db
        .insert(memberships)
        .values({ status: 'joined', since: then, ...over })
        .returning(),
    );
  }

  /** A thread with its first post, both by the same person, who is in the group. */
  async function thread(over: Partial<typeof threads.$inferInsert> = {}) {
    const authorId = over.authorId ?? (await member()).id;
    const groupId = over.groupId ?? (await group()).id;
    await db.insert(memberships).values({ groupId, userId: authorId, status: 'joined', since: then }).onConflictDoNothing();
    const number = over.number ?? Math.floor(Math.random() * 2 ** 30) + 1;
    const row = one(
      await db
        .insert(threads)
        .values({ title: 'A thread', openedAt: then, lastPostAt: then, postCount: 1, ...over, groupId, authorId, number })
        .returning(),
    );
    const first = one(
      await db
        .insert(posts)
        .values({ threadId: row.id, number: 1, authorId, body: 'The first words.', html: '<p>The first words.</p>', writtenAt: then })
        .returning(),
    );
    return { ...row, first };
  }

  async function sponsor({ capacity = 1, ...over }: Partial<typeof sponsors.$inferInsert> & { capacity?: number } = {}): Promise<Member> {
    const person = await member();
    await db.insert(sponsors).values({
      userId: person.id,
      status: 'active',
      medicationStance: 'affirming',
      pathways: ['na'],
      languages: ['en'],
      contactStyle: 'gentle',
      about: 'Here to listen.',
      timeZone: 'America/New_York',
      hours: [{ day: 1, from: 18 * 60, to: 22 * 60 }],
      recoveringSince: new Date('2025-01-01T00:00:00Z'),
      approvedAt: then,
      ...over,
    });
    await db.insert(conductAcceptances).values({ userId: person.id, version: conductVersion, acceptedAt: then });
    for (let place = 1; place <= capacity; place++) await db.insert(sponsorPlaces).values({ sponsorId: person.id, place });
    return { ...person, isSponsor: true };
  }

  async function sponsorship(over: Partial<typeof sponsorships.$inferInsert> = {}) {
    const id = crypto.randomUUID();
    const status = over.status ?? 'requested';
    const values = {
      id,
      sponsorId: over.sponsorId ?? (await sponsor()).id,
      sponseeId: over.sponseeId ?? (await member()).id,
      messageSealed: seal('Would you sponsor me?', `sponsorships.message.${id}`),
      slot: status === 'requested' ? 1 : null,
      place: walking.some((one) => one === status) ? 1 : null,
      requestedAt: then,
    };
    const row = one(
      await db
        .insert(sponsorships)
        .values({ ...values, ...over })
        .returning(),
    );
    if (walking.some((one) => one === status))
      await db.insert(pairs).values({ sponsorshipId: row.id, beganAt: row.answeredAt ?? row.requestedAt });
    return row;
  }

  /** A meeting in person in Philadelphia, Mondays at 19:00, from a feed of its own. */
  async function meeting(over: Partial<typeof meetings.$inferInsert> = {}) {
    const word = fresh();
    const feed = one(
      await db
        .insert(meetingFeeds)
        .values({ source: `feed-${word}`, name: 'A feed', lastImportedAt: then, createdAt: then })
        .returning(),
    );
    const usual = { day: 1, time: '19:00', timeZone: 'America/New_York', minutes: 60, status: 'active' as const };
    const listing = {
      slug: `m-${word}`,
      feedId: feed.id,
      sourceId: word,
      fellowship: 'na' as const,
      name: 'A meeting',
      ...usual,
      sourceDay: 1,
      ...nextOf({ ...usual, ...over }, over.firstSeenAt ?? then),
      ...(over.status === 'suspended' && { statusReason: 'source' as const, statusReviewOn: '2030-04-01' }),
      venue: 'in-person' as const,
      latitude: 39.95,
      longitude: -75.16,
      searchText: 'a meeting',
      contentHash: word,
      firstSeenAt: then,
      changedAt: then,
    };
    return one(
      await db
        .insert(meetings)
        .values({ ...listing, ...over })
        .returning(),
    );
  }

  return { member, group, membership, thread, sponsor, sponsorship, meeting };
}
