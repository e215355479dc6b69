import { and, eq, isNull, sql } from 'drizzle-orm';
import { groupInvitations, groupRefusals, groups, memberships } from '@/db/schema/groups';
import type { RefusalKind } from '@/db/vocabulary';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import type { DeclineRequest, PersonInGroup, RemovePerson } from './input';
import { countIn, countOut, lockGroup } from './locking';
import { groupPolicy } from './policy';
import { coolDownDays, daysAfter, holdRole } from './standing';

/** Lets in somebody who asked. */
export function admitToGroup(ctx: MemberContext, { groupId, userId }: PersonInGroup) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'admit', ctx.actor, group);
    const admitted = await ctx.db
      .update(memberships)
      .set({ status: 'joined', since: ctx.now })
      .where(and(of(groupId, userId), eq(memberships.status, 'asked')))
      .returning();
    if (admitted.length === 0) throw conflict('group.requestGone');
    await countIn(ctx, group);
    await record(ctx, 'group.admitted', groupId, { userId }, [userId]);
  });
}

/** Tells somebody who asked that they are not let in, with words to them alone. They may ask again after a while. */
export function declineFromGroup(ctx: MemberContext, { groupId, userId, note }: DeclineRequest) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'admit', ctx.actor, group);
    const declined = await ctx.db
      .delete(memberships)
      .where(and(of(groupId, userId), eq(memberships.status, 'asked')))
      .returning();
    if (declined.length === 0) throw conflict('group.requestGone');
    await refuse(ctx, { groupId, userId, kind: 'declined', note });
    await record(ctx, 'group.declined', groupId, { userId }, [userId]);
  });
}

/**
 * Asks somebody to leave: at once, with all that being in the group lets one do, and for a while or until it is taken back. An invitation
 * they had is void, and so are those they sent. A moderator is asked by the site's moderators alone.
 */
export function removeFromGroup(ctx: MemberContext, { groupId, userId, kind, note }: RemovePerson) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'remove', ctx.actor, group);
    if (userId === ctx.actor.id) throw conflict('group.oneself');
    const [person] = await ctx.db
      .select({ role: memberships.role, status: memberships.status })
      .from(memberships)
      .where(of(groupId, userId));
    if (!person || person.status === 'banned') throw conflict('group.personGone');
    if (person.role === 'moderator') authorize(groupPolicy, 'removeModerator', ctx.actor, group);
    if (kind === 'banned') await ctx.db.update(memberships).set({ status: 'banned', role: 'member' }).where(of(groupId, userId));
    else await ctx.db.delete(memberships).where(of(groupId, userId));
    if (person.status === 'joined') await countOut(ctx, group);
    await ctx.db
      .update(groupInvitations)
      .set({ answeredAt: ctx.now })
      .where(and(eq(groupInvitations.groupId, groupId), eq(groupInvitations.userId, userId), isNull(groupInvitations.answeredAt)));
    await refuse(ctx, { groupId, userId, kind, note });
    if (person.role === 'moderator') await grow(ctx, groupId);
    await record(ctx, kind === 'banned' ? 'group.banned' : 'group.removed', groupId, { userId }, [userId]);
  });
}

async function refuse(ctx: MemberContext, refusal: PersonInGroup & { kind: RefusalKind; note?: string }) {
  const { groupId, userId, kind, note = '' } = refusal;
  const until = kind === 'banned' ? null : daysAfter(ctx.now, coolDownDays);
  const said = { kind, note, until, refusedBy: ctx.actor.id, refusedAt: ctx.now, triedAt: null };
  await ctx.db
    .insert(groupRefusals)
    .values({ groupId, userId, ...said })
    .onConflictDoUpdate({ target: [groupRefusals.groupId, groupRefusals.userId], set: said });
}

/** Takes back that somebody is kept out: they may ask again, or be asked in. */
export function liftRefusal(ctx: MemberContext, { groupId, userId }: PersonInGroup) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'remove', ctx.actor, group);
    const lifted = await ctx.db
      .delete(groupRefusals)
      .where(and(eq(groupRefusals.groupId, groupId), eq(groupRefusals.userId, userId)))
      .returning();
    await ctx.db.delete(memberships).where(and(of(groupId, userId), eq(memberships.status, 'banned')));
    if (lifted.length > 0) await record(ctx, 'group.lifted', groupId, { userId }, [userId]);
  });
}

/** Has somebody who is in the group moderate it. */
export function appointModerator(ctx: MemberContext, { groupId, userId }: PersonInGroup) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'appoint', ctx.actor, group);
    await holdRole(ctx);
    const [person] = await ctx.db
      .select({ role: memberships.role })
      .from(memberships)
      .where(and(of(groupId, userId), eq(memberships.status, 'joined')));
    if (!person) throw conflict('group.personGone');
    if (person.role === 'moderator') return;
    await ctx.db.update(memberships).set({ role: 'moderator' }).where(of(groupId, userId));
    await grow(ctx, groupId);
    await record(ctx, 'group.appointed', groupId, { userId }, [userId]);
  });
}

const of = (groupId: string, userId: string) => and(eq(memberships.groupId, groupId), eq(memberships.userId, userId));

const grow = (ctx: MemberContext, groupId: string) =>
  ctx.db
    .update(groups)
    .set({ version: sql`${groups.version} + 1` })
    .where(eq(groups.id, groupId));
