import { sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { events } from '@/db/schema/events';
import type { Context } from './context';
import { later } from './jobs';

/** All that can happen, and what is noted of it: ids and codes, never a person's words. */
export type EventDetails = {
  'account.created': Record<string, never>;
  'account.signedIn': Record<string, never>;
  'account.passphraseChanged': Record<string, never>;
  'account.codesRenewed': Record<string, never>;
  'account.emailChanged': Record<string, never>;
  'account.roleChanged': { role: string };
  'session.ended': Record<string, never>;
  'group.joined': Record<string, never>;
  'group.asked': Record<string, never>;
  'group.admitted': { userId: string };
  'group.declined': { userId: string };
  'group.left': Record<string, never>;
  'group.withdrew': Record<string, never>;
  'thread.opened': { groupId: string };
  'post.written': { threadId: string };
  'post.edited': { threadId: string };
  'post.deleted': { threadId: string };
  'post.hidden': { threadId: string; authorId: string; reason: string };
  'post.restored': { threadId: string; authorId: string };
  'case.reported': { targetKind: string; targetId: string };
  'case.upheld': { targetKind: string; targetId: string };
  'case.dismissed': { targetKind: string; targetId: string };
  'case.reversed': { targetKind: string; targetId: string };
  'sponsorship.requested': { sponsorId: string };
  'sponsorship.answered': { sponseeId: string; answer: 'accept' | 'decline' };
  /** Without an actor: it was taken back by itself, when another sponsor said yes. */
  'sponsorship.withdrawn': { sponsorId: string };
  'sponsorship.ended': { otherId: string };
  'sponsor.applied': Record<string, never>;
  'sponsor.approved': Record<string, never>;
  'sponsor.changed': Record<string, never>;
  'seeker.changed': Record<string, never>;
  'meetings.imported': { added: string; updated: string; unchanged: string; removed: string; rejected: string };
};
export type EventName = keyof EventDetails;

/** Which events people are told of; `server/notifications` says who, and how. */
const told = new Set<EventName>([
  'group.asked',
  'group.admitted',
  'group.declined',
  'post.written',
  'post.hidden',
  'post.restored',
  'case.reported',
  'case.upheld',
  'case.dismissed',
  'sponsorship.requested',
  'sponsorship.answered',
  'sponsorship.ended',
  'sponsorship.withdrawn',
  'sponsor.applied',
  'sponsor.approved',
]);

/**
 * Notes what happened, in the transaction that made it happen. Whoever watches the subject, or one of the other topics (the id
 * of a group, thread, person or session), is told when that commits.
 */
export async function record<N extends EventName>(
  ctx: Context,
  name: N,
  subjectId: string,
  details: EventDetails[N],
  topics: string[] = [],
) {
  const actorId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const event = one(
    await ctx.db.insert(events).values({ name, subjectId, actorId, details, happenedAt: ctx.now }).returning({ id: events.id }),
  );
  await announce(ctx, [subjectId, ...topics]);
  if (told.has(name)) await later(ctx, 'notify', { eventId: event.id });
}

/** Has whoever watches these topics look again, when the transaction at hand commits. */
export async function announce(ctx: Pick<Context, 'db'>, topics: string[]) {
  const watched = [...new Set(topics)];
  if (watched.length === 0) return;
  await ctx.db.execute(
    sql`select pg_notify('events', topic) from unnest(array[${sql.join(
      watched.map((topic) => sql`${topic}`),
      sql`, `,
    )}]::text[]) topic`,
  );
}
