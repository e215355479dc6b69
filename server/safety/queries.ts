import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import { aliasMutes, blocks, filters, mutes, safetyChoices } from '@/db/schema/safety';
import type { MemberContext } from '@/server/context';
import { findableBy } from '@/server/discussions/policy';
import { ownMembership } from '@/server/groups/policy';
import { authorize } from '@/server/policy';
import { unseal } from '@/server/seal';
import { filterPlace } from './personal-view';
import { safetyPolicy } from './policy';

/** The most that one person keeps of each; more than that is no longer read by anyone. */
export const keptMax = 500;

/** Whom the actor blocked, by name. */
export async function findBlocked(ctx: MemberContext) {
  authorize(safetyPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  return ctx.db
    .select({ handle: users.handle, blockedAt: blocks.blockedAt })
    .from(blocks)
    .innerJoin(users, eq(users.id, blocks.blockedId))
    .where(eq(blocks.blockerId, ctx.actor.id))
    .orderBy(asc(users.handle))
    .limit(keptMax);
}

/** Whom the actor muted and still mutes, by name. */
export async function findMuted(ctx: MemberContext) {
  authorize(safetyPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  return ctx.db
    .select({ handle: users.handle, expiresAt: mutes.expiresAt })
    .from(mutes)
    .innerJoin(users, eq(users.id, mutes.mutedId))
    .where(and(eq(mutes.muterId, ctx.actor.id), or(isNull(mutes.expiresAt), gt(mutes.expiresAt, ctx.now))))
    .orderBy(asc(users.handle))
    .limit(keptMax);
}

/** Names of one thread that the actor muted. What the thread is called is said while they may read it. */
export async function findMutedAliases(ctx: MemberContext) {
  authorize(safetyPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  const rows = await ctx.db
    .select({ threadId: aliasMutes.threadId, alias: aliasMutes.alias, title: threads.title, number: threads.number, slug: groups.slug })
    .from(aliasMutes)
    .innerJoin(threads, eq(threads.id, aliasMutes.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .leftJoin(memberships, ownMembership(ctx.actor))
    .where(and(eq(aliasMutes.muterId, ctx.actor.id), findableBy(ctx.actor)))
    .orderBy(desc(aliasMutes.mutedAt), asc(aliasMutes.alias))
    .limit(keptMax);
  return rows;
}

/** The words the actor keeps out of their way, the latest first. */
export async function findFilters(ctx: MemberContext) {
  authorize(safetyPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  const rows = await ctx.db
    .select({ id: filters.id, phraseSealed: filters.phraseSealed, effect: filters.effect, expiresAt: filters.expiresAt })
    .from(filters)
    .where(and(eq(filters.userId, ctx.actor.id), or(isNull(filters.expiresAt), gt(filters.expiresAt, ctx.now))))
    .orderBy(desc(filters.createdAt), asc(filters.id))
    .limit(keptMax);
  return rows.map(({ phraseSealed, ...filter }) => ({ ...filter, phrase: unseal(phraseSealed, filterPlace(filter.id)) }));
}

/** Who may call the actor by name. */
export async function mentionChoice(ctx: MemberContext) {
  authorize(safetyPolicy, 'see', ctx.actor, { userId: ctx.actor.id });
  const [row] = await ctx.db.select().from(safetyChoices).where(eq(safetyChoices.userId, ctx.actor.id));
  return row?.mentions ?? 'everyone';
}
