import { createHash } from 'node:crypto';
import { posts, threads } from '@/db/schema/discussions';
import { groupInvitations, groups, memberships } from '@/db/schema/groups';
import type { Context } from '@/server/context';
import { renderMarkdown } from '@/server/discussions/markdown';
import type { DemoGroup, DemoPost, DemoThread } from './content';
import { groups as demoGroups } from './groups';
import { daysBefore, type Happening, happening } from './happenings';
import { type Handle, people } from './people';
import type { IdOf } from './seed-people';

/** When the demo's groups began: all its people came later. In days. */
const groupsBegan = 245;

type PostRow = typeof posts.$inferInsert & { id: string; writtenAt: Date };
/** A post that somebody reported, with what a case has to know of it. */
export type Reported = { post: DemoPost; row: PostRow; groupId: string; threadTitle: string };

/** Makes the groups with all that was said in them, and gives back what happened and what was reported. */
export async function insertTalk(ctx: Context, idOf: IdOf): Promise<{ happenings: Happening[]; reported: Reported[] }> {
  const whole = demoGroups.map((group) => groupRows(ctx, group, idOf));
  await ctx.db.insert(groups).values(whole.map(({ group }) => group));
  await ctx.db.insert(memberships).values(whole.flatMap(({ members }) => members));
  await ctx.db.insert(groupInvitations).values(whole.flatMap(({ invitations }) => invitations));
  const talk = whole.flatMap(({ talk }) => talk);
  const firstWords = firstWordsOf(talk.flatMap(({ posts }) => posts));
  await ctx.db.insert(threads).values(talk.map(({ thread, posts: [first] }) => ({ ...thread, isFirst: firstWords.has(first?.id ?? '') })));
  await ctx.db.insert(posts).values(talk.flatMap((one) => one.posts));
  return { happenings: whole.flatMap(({ happenings }) => happenings), reported: talk.flatMap(({ reported }) => reported) };
}

/** The post with which each person began to write on the site. */
function firstWordsOf(rows: PostRow[]) {
  const first = new Map<string, string>();
  for (const { authorId, id } of rows.toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())) {
    if (authorId && !first.has(authorId)) first.set(authorId, id);
  }
  return new Set(first.values());
}

function groupRows(ctx: Context, demo: DemoGroup, idOf: IdOf) {
  const { threads: said, moderators, readers, asking = [], invited = [], ends, ...described } = demo;
  const id = crypto.randomUUID();
  const joined = new Set<Handle>([...moderators, ...readers, ...said.flatMap(({ posts }) => posts.map(({ by }) => by))]);
  const talk = said.toSorted((a, b) => b.opened - a.opened).map((thread, at) => threadRows(ctx, thread, at + 1, id, idOf));
  const waiting = asking.map((handle) => ({
    groupId: id,
    userId: idOf(handle),
    status: 'asked' as const,
    since: daysBefore(ctx.now, 0.6),
  }));
  const counts = { memberCount: joined.size, threadCount: talk.length };
  return {
    group: {
      ...{ ...described, ...counts, id, isDemo: true },
      ...(ends === undefined ? { createdAt: daysBefore(ctx.now, groupsBegan) } : circleTimes(ctx, ends)),
    },
    members: [...[...joined].map((handle) => memberRow(ctx, demo, id, handle, idOf)), ...waiting],
    invitations: invited.map(({ by, who }) => ({
      ...{ groupId: id, userId: idOf(who), invitedBy: idOf(by) },
      ...{ invitedAt: daysBefore(ctx.now, 1), expiresAt: daysBefore(ctx.now, -13) },
    })),
    talk,
    happenings: [
      ...talk.flatMap(({ happenings }) => happenings),
      ...waiting.map(({ userId, since }) => happening('group.asked', since, userId, id, {})),
    ],
  };
}

/** A circle runs for eight weeks. */
const circleDays = 56;
const circleTimes = ({ now }: Context, ends: number) => ({ createdAt: daysBefore(now, circleDays - ends), endsAt: daysBefore(now, -ends) });

function memberRow(ctx: Context, { moderators, ends }: DemoGroup, groupId: string, handle: Handle, idOf: IdOf) {
  const joinedSite = people.find((person) => person.handle === handle)?.joined ?? 0;
  const begun = ends === undefined ? groupsBegan : circleDays - ends;
  const role = moderators.includes(handle) ? ('moderator' as const) : ('member' as const);
  return { groupId, userId: idOf(handle), role, status: 'joined' as const, since: daysBefore(ctx.now, Math.min(joinedSite - 1, begun)) };
}

function threadRows(ctx: Context, demo: DemoThread, number: number, groupId: string, idOf: IdOf) {
  const id = crypto.randomUUID();
  const times = timesOf(demo).map((days) => daysBefore(ctx.now, days));
  const rows = demo.posts.map((post, at) => postRow(post, id, at + 1, times[at] ?? ctx.now, idOf));
  const [openedAt = ctx.now] = times;
  const { title, pinned } = demo;
  const [first] = rows;
  const answeredAt = rows.find(({ authorId }) => authorId !== first?.authorId)?.writtenAt ?? null;
  const moments = { openedAt, lastPostAt: times.at(-1) ?? openedAt, pinnedAt: pinned ? openedAt : null, answeredAt };
  const said = { authorId: first?.authorId, contentWarning: first?.contentWarning, isQuestion: title.endsWith('?') };
  return {
    thread: { id, groupId, number, title, postCount: rows.length, version: rows.length, ...said, ...moments },
    posts: rows,
    happenings: rows.map((row) => saying(row, groupId)),
    reported: rows.flatMap((row, at): Reported[] => {
      const post = demo.posts[at];
      return post?.report ? [{ post, row, groupId, threadTitle: title }] : [];
    }),
  };
}

const saying = ({ id, number, threadId, authorId, writtenAt }: ReturnType<typeof postRow>, groupId: string) =>
  number === 1
    ? happening('thread.opened', writtenAt, authorId, threadId, { groupId })
    : happening('post.written', writtenAt, authorId, id, { threadId });

function postRow({ by, text, warning }: DemoPost, threadId: string, number: number, writtenAt: Date, idOf: IdOf) {
  return {
    id: crypto.randomUUID(),
    threadId,
    number,
    version: number,
    authorId: idOf(by),
    body: text,
    html: renderMarkdown(text),
    contentWarning: warning ?? null,
    writtenAt,
  };
}

/** When each post of a thread was written, in days before now: unevenly apart, the same on every seeding, and never in the future. */
function timesOf({ title, opened, posts }: DemoThread) {
  const gaps = posts.slice(1).map(({ after }, at) => (after === undefined ? 0.1 + 0.6 * digestOf(`${title} ${at}`) : after / 24));
  const sum = (some: number[]) => some.reduce((whole, gap) => whole + gap, 0);
  const squeeze = Math.min(1, (opened * 0.9) / sum(gaps));
  return posts.map((_, at) => opened - squeeze * sum(gaps.slice(0, at)));
}

/** A number from 0 to 1 that belongs to these words. */
const digestOf = (words: string) => (createHash('sha256').update(words).digest()[0] ?? 0) / 255;
