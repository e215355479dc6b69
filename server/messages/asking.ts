import { and, eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { conversations } from '@/db/schema/messages';
import type { MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { areApart, arePair, askingDays, at, daysAgo } from './between';

export type Asking = Awaited<ReturnType<typeof findAsking>>;

/** All that decides whether the actor may ask this person, or write to them at once. It is for the server: most of it is nobody's to know. */
export async function findAsking(ctx: MemberContext, otherId: string) {
  const me = sql`${ctx.actor.id}::uuid`;
  const since = at(daysAgo(ctx.now, askingDays));
  const theirs = sql`${conversations.endedBy} = ${users.id}`;
  const own = sql`select from message_requests r where r.asker_id = ${me} and r.asked_id = ${users.id}`;
  const [found] = await ctx.db
    .select({
      handle: sql<string>`${users.handle}`,
      conversationId: conversations.id,
      isAgreed: sql<boolean>`coalesce(${conversations.agreedAt} is not null, false)`,
      isInGoodStanding: sql<boolean>`${users.standing} = 'good'`,
      isApart: areApart(me, sql`${users.id}`),
      /** Nothing is in the way of writing at once; whoever ended it may begin again while they are sponsor and sponsee. */
      isConnected: sql<boolean>`coalesce(
        (${conversations.endedAt} is null and ${conversations.agreedAt} is not null)
        or (${arePair(me, sql`${users.id}`, ctx.now)} and (${conversations.endedAt} is null or not coalesce(${theirs}, true))), false)`,
      takesRequests: sql<boolean>`coalesce((select takes_requests from message_choices where user_id = ${users.id}), true)`,
      theirRequestId: sql<string | null>`(select r.id from message_requests r where r.asker_id = ${users.id} and r.asked_id = ${me}
        and r.status = 'waiting' and r.asked_at > ${since})`,
      isAsked: sql<boolean>`exists (${own} and r.status in ('waiting', 'declined') and r.asked_at > ${since})`,
      /** The other said no, or ended what there was, not long ago. */
      isUnwanted: sql<boolean>`exists (${own} and r.status = 'declined' and r.answered_at > ${since})
        or coalesce(${theirs} and ${conversations.endedAt} > ${since}, false)`,
    })
    .from(users)
    .leftJoin(
      conversations,
      and(eq(conversations.oneId, sql`least(${me}, ${users.id})`), eq(conversations.otherId, sql`greatest(${me}, ${users.id})`)),
    )
    .where(eq(users.id, otherId));
  if (!found) throw notFound('person');
  return found;
}
