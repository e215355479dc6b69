import { type SQL, sql } from 'drizzle-orm';
import { groups } from '@/db/schema/groups';
import type { Context, MemberContext } from '@/server/context';
import { conflict, forbidden } from '@/server/errors';

/** How long an invitation stands, and how long somebody waits who was not let in or was asked to leave. */
export const invitationDays = 14;
export const coolDownDays = 14;
export const daysAfter = (moment: Date, days: number) => new Date(moment.getTime() + days * 86_400_000);
const timeOf = ({ now }: Pick<Context, 'now'>) => sql`${now.toISOString()}::timestamptz`;

/**
 * Holds the actor to it, until the transaction ends, that they may speak in this group at this moment. Who is being paused or silenced
 * meanwhile speaks before it, or not at all.
 */
export async function holdSpeaker({ db, actor }: MemberContext, groupId: string) {
  const [speaker] = await db.execute<{ standing: string; is_silenced: boolean }>(sql`
    select u.standing, u.is_silenced or coalesce((select m.is_silenced from memberships m where m.group_id = ${groupId} and m.user_id = u.id), false)
      as is_silenced
    from users u where u.id = ${actor.id} for key share of u`);
  if (speaker?.standing !== 'good') throw forbidden('suspended');
  if (speaker.is_silenced) throw conflict('group.silenced', 'body');
}

/**
 * Holds the actor to the roles they came with, of the site and of each group, until the transaction ends: who loses one meanwhile has acted
 * before that, or does not. What they may do by a role of a group has to be asked after this.
 */
export async function holdRole({ db, actor }: MemberContext) {
  const [me] = await db.execute<{ role: string; standing: string }>(sql`select role, standing from users where id = ${actor.id} for share`);
  if (me?.role !== actor.role || me.standing !== 'good') throw forbidden();
  if (actor.role === 'member')
    await db.execute(sql`select 1 from memberships where user_id = ${actor.id} and role = 'moderator' order by group_id for share`);
}

/** Whether nothing more is said in a group: over `groups`. */
export const isOver = (ctx: Pick<Context, 'now'>) =>
  sql<boolean>`(${groups.archivedAt} is not null or coalesce(${groups.endsAt} <= ${timeOf(ctx)}, false))`;

/**
 * What of an invitation `i` makes it stand: nobody answered it, it is not too old, who sent it is in good standing and still in the
 * group, and the two want to do with each other.
 */
export const standingInvitation = (ctx: Pick<Context, 'now'>) => sql`
  i.answered_at is null and i.expires_at > ${timeOf(ctx)}
  and exists (select from users u join memberships m on m.user_id = u.id and m.group_id = i.group_id and m.status = 'joined'
    where u.id = i.invited_by and u.standing = 'good')
  and not exists (select from blocks b where (b.blocker_id = i.invited_by and b.blocked_id = i.user_id) or (b.blocker_id = i.user_id and b.blocked_id = i.invited_by))`;

/** Whether the actor has an invitation that stands, over `groups`. */
export function isInvited({ actor, now }: Pick<Context, 'actor' | 'now'>): SQL<boolean> {
  if (actor.kind !== 'member') return sql<boolean>`false`;
  return sql<boolean>`exists (select from group_invitations i where i.group_id = ${groups.id} and i.user_id = ${actor.id} and ${standingInvitation({ now })})`;
}

/** What keeps a person out of a group at this moment, over `groups`: their words to them, and until when; nothing for most people. */
export function refusalOf({ actor, now }: Pick<Context, 'actor' | 'now'>) {
  const userId = actor.kind === 'member' ? sql`${actor.id}::uuid` : sql`null::uuid`;
  return sql<{
    note: string;
    until: string | null;
  } | null>`(select jsonb_build_object('note', r.note, 'until', r.until) from group_refusals r
    where r.group_id = ${groups.id} and r.user_id = ${userId} and (r.until is null or r.until > ${timeOf({ now })}))`;
}
