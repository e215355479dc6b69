import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { posts, threadAliases } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { meetings } from '@/db/schema/meetings';
import type { Snapshot } from '@/db/schema/moderation';
import { sponsorships } from '@/db/schema/sponsorship';
import type { TargetKind } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { getReportablePost } from '@/server/discussions/queries';
import { notFound } from '@/server/errors';
import { ownMembership, readableBy as readableGroup } from '@/server/groups/policy';
import { readableBy as readableSponsorship } from '@/server/sponsorship/policy';

/** Something that can be reported, as the actor sees it at this moment. */
export type Thing = {
  id: string;
  kind: TargetKind;
  /** The group whose moderators it is for; nothing where it is for the site's. */
  groupId: string | null;
  /** Whom it concerns, where that is one person. */
  subjectId: string | null;
  snapshot: Snapshot;
  /** Said under a name for one thread: nothing that follows may tell whose it is. */
  isAnonymous?: boolean;
};

export type ThingRef = { targetKind: Exclude<TargetKind, 'message'> | 'thread'; targetId: string };

const isId = (ref: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(ref);

/**
 * The thing of that kind, for whoever can see it; to others it is as absent as one that never was.
 * @param targetId its id; of a person the handle will do, of a group or a meeting the word in its address
 */
export function getThing(ctx: MemberContext, { targetKind, targetId }: ThingRef): Promise<Thing> {
  return finders[targetKind](ctx, targetId);
}

const finders: Record<ThingRef['targetKind'], (ctx: MemberContext, ref: string) => Promise<Thing>> = {
  async post(ctx, postId) {
    if (!isId(postId)) throw notFound('post');
    const post = await getReportablePost(ctx, { postId });
    return {
      id: post.id,
      kind: 'post',
      groupId: post.groupId,
      subjectId: post.authorId,
      isAnonymous: post.isAnonymous,
      snapshot: {
        text: post.body,
        author: post.authorName ?? '',
        thread: post.threadTitle,
        contentWarning: post.contentWarning ?? undefined,
        before: await saidBefore(ctx, post),
      },
    };
  },

  async thread(ctx, threadId) {
    const [first] = isId(threadId)
      ? await ctx.db
          .select({ id: posts.id })
          .from(posts)
          .where(and(eq(posts.threadId, threadId), eq(posts.number, 1)))
      : [];
    if (!first) throw notFound('post');
    return finders.post(ctx, first.id);
  },

  async person(ctx, ref) {
    const [person] = await ctx.db
      .select({ id: users.id, handle: users.handle })
      .from(users)
      .where(isId(ref) ? eq(users.id, ref) : eq(users.handle, ref));
    if (!person) throw notFound('person');
    return {
      id: person.id,
      kind: 'person',
      groupId: null,
      subjectId: person.id,
      snapshot: { text: '', author: person.handle, thread: '' },
    };
  },

  async group(ctx, ref) {
    const [group] = await ctx.db
      .select({ id: groups.id, name: groups.name, description: groups.description, rules: groups.rules })
      .from(groups)
      .leftJoin(memberships, ownMembership(ctx.actor))
      .where(and(isId(ref) ? eq(groups.id, ref) : eq(groups.slug, ref), readableGroup(ctx)));
    if (!group) throw notFound('group');
    const text = [group.description, group.rules].filter(Boolean).join('\n\n');
    return { id: group.id, kind: 'group', groupId: null, subjectId: null, snapshot: { text, author: '', thread: group.name } };
  },

  async sponsorship(ctx, id) {
    const [pair] = isId(id)
      ? await ctx.db
          .select({ id: sponsorships.id, otherId: users.id, handle: users.handle })
          .from(sponsorships)
          .innerJoin(
            users,
            sql`${users.id} = case when ${sponsorships.sponsorId} = ${ctx.actor.id} then ${sponsorships.sponseeId} else ${sponsorships.sponsorId} end`,
          )
          .where(and(eq(sponsorships.id, id), readableSponsorship(ctx.actor)))
      : [];
    if (!pair) throw notFound('sponsorship');
    return {
      id: pair.id,
      kind: 'sponsorship',
      groupId: null,
      subjectId: pair.otherId,
      snapshot: { text: '', author: pair.handle, thread: '' },
    };
  },

  async meeting(ctx, ref) {
    const [meeting] = await ctx.db
      .select({ id: meetings.id, name: meetings.name, words: meetings.searchText })
      .from(meetings)
      .where(isId(ref) ? eq(meetings.id, ref) : eq(meetings.slug, ref));
    if (!meeting) throw notFound('meeting');
    return {
      id: meeting.id,
      kind: 'meeting',
      groupId: null,
      subjectId: null,
      snapshot: { text: meeting.words, author: '', thread: meeting.name },
    };
  },
};

const contextPosts = 2;
const contextLength = 400;

/** What was said just before, as everybody could read it. */
async function saidBefore(ctx: MemberContext, { threadId, number }: { threadId: string; number: number }) {
  const before = await ctx.db
    .select({
      text: sql<string>`left(${posts.body}, ${contextLength})`,
      author: sql<string>`coalesce(case when ${posts.isAnonymous} then coalesce(${threadAliases.alias}, ${posts.formerAlias}) else ${users.handle} end, '')`,
    })
    .from(posts)
    .leftJoin(users, eq(users.id, posts.authorId))
    .leftJoin(threadAliases, and(eq(threadAliases.threadId, posts.threadId), eq(threadAliases.userId, posts.authorId)))
    .where(
      and(
        eq(posts.threadId, threadId),
        lt(posts.number, number),
        isNull(posts.deletedAt),
        isNull(posts.hiddenAt),
        or(isNull(posts.contentWarning), eq(posts.contentWarning, '')),
      ),
    )
    .orderBy(desc(posts.number))
    .limit(contextPosts);
  return before.reverse();
}
