import { eq, sql } from 'drizzle-orm';
import { type Db, one } from '@/db/client';
import { memberships } from '@/db/schema/groups';
import { cases } from '@/db/schema/moderation';
import type { ReportReason } from '@/db/vocabulary';
import type { Member, MemberContext } from '@/server/context';
import { actOn } from '@/server/moderation/deeds';
import { reportPost } from '@/server/moderation/reporting';
import type { Make } from './make';

type As = (member: Member, now?: Date) => MemberContext;

/** What tests of moderation share. */

/** A thread of somebody in a group with a moderator of its own, two who moderate the site, and an admin. */
export async function house(make: Make, over: Parameters<Make['group']>[0] = {}) {
  const group = await make.group({ memberCount: 3, ...over });
  const [person, reader, groupModerator] = [await make.member(), await make.member(), await make.member()];
  const [moderator, another, admin] = [
    await make.member({ role: 'moderator' }),
    await make.member({ role: 'moderator' }),
    await make.member({ role: 'admin' }),
  ];
  await make.membership({ groupId: group.id, userId: reader.id });
  await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  const postId = thread.first.id;
  return { group, person, reader, groupModerator: { ...groupModerator, moderatesAGroup: true }, moderator, another, admin, thread, postId };
}

/** A report of a post, and the open case it belongs to. */
export async function reported(ctx: MemberContext, postId: string, reason: ReportReason = 'other') {
  const { caseId } = await reportPost(ctx, { postId, reason, words: 'Please look at this.' });
  return one(await ctx.db.select().from(cases).where(eq(cases.id, caseId)));
}

/** The house, in which somebody has reported the post. */
export async function houseWithCase(make: Make, as: As, reason?: ReportReason) {
  const made = await house(make);
  return { ...made, caseId: (await reported(as(made.reader), made.postId, reason)).id };
}

/** Pauses somebody's account; gives back the act. */
export async function suspend(ctx: MemberContext, { handle }: Member) {
  const [done] = await actOn(ctx, { ...because, targetKind: 'person', targetId: handle, scope: 'site', kinds: ['suspend'] });
  return done?.id ?? '';
}

/** What an act needs beside its kind, where it is against somebody. */
export const because = { reason: 'harassment', words: 'Please speak of yourself.', note: '', scope: 'group', everything: false } as const;

/** Everything that acts can change, as one word that differs whenever anything of it does. */
export async function stateOf(db: Db, groupIds: string[]) {
  const list = sql`${`{${groupIds.join(',')}}`}::uuid[]`;
  const [row] = await db.execute<{ state: string }>(sql`select jsonb_build_object(
    'posts', (select jsonb_agg(jsonb_build_array(p.id, p.hidden_at, p.hidden_by, p.hidden_for, p.hidden_note, p.content_warning, p.deleted_at) order by p.id)
      from posts p join threads t on t.id = p.thread_id where t.group_id = any(${list})),
    'threads', (select jsonb_agg(jsonb_build_array(t.id, t.group_id, t.number, t.closed_at, t.closed_by, t.slow_seconds, t.hidden_at, t.content_warning, t.pinned_at) order by t.id)
      from threads t where t.group_id = any(${list})),
    'members', (select jsonb_agg(jsonb_build_array(m.group_id, m.user_id, m.role, m.status, m.since, m.is_silenced) order by m.group_id, m.user_id)
      from memberships m where m.group_id = any(${list})),
    'refusals', (select jsonb_agg(jsonb_build_array(r.group_id, r.user_id, r.kind, r.note, r.until, r.refused_by) order by r.group_id, r.user_id)
      from group_refusals r where r.group_id = any(${list})),
    'counts', (select jsonb_agg(jsonb_build_array(g.id, g.member_count) order by g.id) from groups g where g.id = any(${list})),
    'people', (select jsonb_agg(jsonb_build_array(u.id, u.role, u.standing, u.is_silenced) order by u.id) from users u
      where exists (select from memberships m where m.user_id = u.id and m.group_id = any(${list}))))::text as state`);
  return row?.state ?? '';
}

/** The membership somebody has in a group. */
export const membershipOf = async (db: Db, groupId: string, { id }: Member) =>
  (await db.select().from(memberships).where(eq(memberships.groupId, groupId))).find(({ userId }) => userId === id);

type Kinds = Parameters<typeof actOn>[1]['kinds'];

/** Acts on a post, and on a person. */
export const onPost = (targetId: string, kinds: Kinds, more: object = {}) => ({
  ...because,
  targetKind: 'post' as const,
  targetId,
  kinds,
  ...more,
});
export const onPerson = ({ handle }: Member, kinds: Kinds, more: object = {}) => ({
  ...because,
  ...{ targetKind: 'person' as const, targetId: handle, scope: 'site' as const, kinds },
  ...more,
});
