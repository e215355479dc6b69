import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groupInvitations, groupRefusals, groups, memberships } from '@/db/schema/groups';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';
import { record } from '@/server/events';
import { allows, authorize } from '@/server/policy';
import { isBlockedBetween, lockPair } from '@/server/safety/pairs';
import type { GroupBySlug, GroupRef, Invite } from './input';
import { lockGroup } from './locking';
import { enter, noteTry } from './mutations';
import { groupPolicy, isIn } from './policy';
import { loadGroup } from './queries';
import { daysAfter, invitationDays, standingInvitation } from './standing';

type Group = Awaited<ReturnType<typeof lockGroup>>;

/**
 * Asks somebody in, by their handle. Why it cannot be done is never said: that there is no such person, that they are kept out, or that
 * one of the two wants nothing to do with the other, all sound the same. Done twice, it is done once.
 */
export async function inviteToGroup(ctx: MemberContext, { groupId, handle }: Invite) {
  const isSent = await inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'invite', ctx.actor, group);
    const [person] = await ctx.db
      .select({ id: users.id, standing: users.standing })
      .from(users)
      .where(eq(sql`lower(${users.handle})`, handle.toLowerCase()));
    if (person?.standing !== 'good' || person.id === ctx.actor.id) return false;
    await lockPair(ctx, ctx.actor.id, person.id);
    if (await isBlockedBetween(ctx, ctx.actor.id, person.id)) return false;
    return send(ctx, group, person.id);
  });
  if (!isSent) throw conflict('group.notInvited', 'handle');
}

async function send(ctx: MemberContext, group: Group, userId: string) {
  if (await isKeptOut(ctx, group, userId)) {
    await noteTry(ctx, { groupId: group.id, userId });
    return false;
  }
  const [present] = await ctx.db
    .select({ status: memberships.status })
    .from(memberships)
    .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, userId)));
  if (present?.status === 'joined') throw conflict('group.alreadyIn', 'handle');
  const stands = await ctx.db.execute(
    sql`select from group_invitations i where i.group_id = ${group.id} and i.user_id = ${userId} and ${standingInvitation(ctx)}`,
  );
  if (stands.length > 0) return true;
  await answer(ctx, group.id, userId);
  const expiresAt = daysAfter(ctx.now, invitationDays);
  await ctx.db.insert(groupInvitations).values({ groupId: group.id, userId, invitedBy: ctx.actor.id, invitedAt: ctx.now, expiresAt });
  await record(ctx, 'group.invited', group.id, { userId }, [userId]);
  return true;
}

/** Whether somebody was turned away. Its moderators may ask in again whom they did not ban: that takes it back. */
async function isKeptOut(ctx: MemberContext, group: Group, userId: string) {
  const which = and(eq(groupRefusals.groupId, group.id), eq(groupRefusals.userId, userId));
  const [refusal] = await ctx.db.select({ kind: groupRefusals.kind, until: groupRefusals.until }).from(groupRefusals).where(which);
  if (!refusal || (refusal.until && refusal.until <= ctx.now)) return false;
  if (refusal.kind === 'banned' || !allows(groupPolicy, 'remove', ctx.actor, group)) return true;
  await ctx.db.delete(groupRefusals).where(which);
  return false;
}

/** Takes an invitation back: its sender theirs, a moderator of the group anybody's. The person is told nothing; it is as if it had never been. */
export function takeBackInvitation(ctx: MemberContext, { groupId, handle }: Invite) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'takeBack', ctx.actor, group);
    const ofAll = allows(groupPolicy, 'admit', ctx.actor, group);
    const taken = await ctx.db
      .update(groupInvitations)
      .set({ answeredAt: ctx.now })
      .where(
        and(
          eq(groupInvitations.groupId, groupId),
          isNull(groupInvitations.answeredAt),
          sql`${groupInvitations.userId} = (select u.id from users u where u.handle = ${handle})`,
          ofAll ? undefined : eq(groupInvitations.invitedBy, ctx.actor.id),
        ),
      )
      .returning({ userId: groupInvitations.userId });
    for (const { userId } of taken) await record(ctx, 'group.uninvited', groupId, { userId }, [userId]);
    if (taken.length === 0) throw conflict('group.invitationGone');
  });
}

/** Says yes to an invitation. Done twice, it is done once. */
export function acceptInvitation(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    if (isIn(ctx.actor, group)) return;
    authorize(groupPolicy, 'accept', ctx.actor, group);
    if (group.isOver) throw conflict('group.readOnly');
    if (group.refusal) throw conflict('group.notNow');
    await enter(ctx, group);
    await answer(ctx, groupId, ctx.actor.id);
    await record(ctx, 'group.accepted', groupId, {}, [ctx.actor.id]);
  });
}

/** Says no to an invitation. Nobody is told. */
export function refuseInvitation(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'accept', ctx.actor, group);
    await answer(ctx, groupId, ctx.actor.id);
  });
}

const answer = (ctx: MemberContext, groupId: string, userId: string) =>
  ctx.db
    .update(groupInvitations)
    .set({ answeredAt: ctx.now })
    .where(and(eq(groupInvitations.groupId, groupId), eq(groupInvitations.userId, userId), isNull(groupInvitations.answeredAt)));

/** The groups the actor is asked into, with who asks. */
export const myInvitations = (ctx: MemberContext) => selectInvitations(ctx, sql`i.user_id = ${ctx.actor.id}`);

/** Whom the group waits for: all of them for its moderators, and for others those they asked in themselves. */
export async function findInvited(ctx: MemberContext, { slug }: GroupBySlug) {
  const group = await loadGroup(ctx, eq(groups.slug, slug));
  authorize(groupPolicy, 'invite', ctx.actor, group);
  const ofAll = allows(groupPolicy, 'admit', ctx.actor, group);
  const whose = ofAll ? sql`i.group_id = ${group.id}` : sql`i.group_id = ${group.id} and i.invited_by = ${ctx.actor.id}`;
  return { group: { id: group.id, slug: group.slug, name: group.name }, invited: await selectInvitations(ctx, whose) };
}

async function selectInvitations(ctx: MemberContext, whose: SQL) {
  const invitation = sql`(select i.* from group_invitations i where ${whose} and ${standingInvitation(ctx)}) i`;
  return ctx.db
    .select({
      groupId: groups.id,
      slug: groups.slug,
      name: groups.name,
      description: groups.description,
      handle: users.handle,
      invitedBy: sql<string>`(select handle from users where id = i.invited_by)`,
      expiresAt: sql<Date>`i.expires_at`.mapWith(groupInvitations.expiresAt),
    })
    .from(invitation)
    .innerJoin(groups, sql`${groups.id} = i.group_id`)
    .innerJoin(users, sql`${users.id} = i.user_id`)
    .where(isNull(groups.archivedAt))
    .orderBy(asc(groups.name), asc(users.handle))
    .limit(100);
}
