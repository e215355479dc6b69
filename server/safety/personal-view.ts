import { type SQL, sql } from 'drizzle-orm';
import type { FilterEffect } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { unseal } from '@/server/seal';
import { comparable } from './input';

/**
 * Whether somebody keeps anybody or anything out of their sight, so that pages made for many are not for them. What has run out may count
 * still: it costs them a page of their own, and folds nothing.
 * @param userId whose, as SQL
 */
export const hasPersonalView = (userId: SQL) => sql<boolean>`(
  exists (select from blocks b where b.blocker_id = ${userId}) or exists (select from mutes m where m.muter_id = ${userId})
  or exists (select from alias_mutes a where a.muter_id = ${userId}) or exists (select from filters f where f.user_id = ${userId}))`;

export type PersonalRules = {
  blocked: Set<string>;
  muted: Set<string>;
  /** Each as `<id of the thread> <name there>`. */
  mutedAliases: Set<string>;
  filters: { phrase: string; effect: FilterEffect }[];
};

/** Where the words of a filter are sealed. */
export const filterPlace = (id: string) => `filters.phrase.${id}`;

/** Whom and what the actor keeps out of their own sight at this moment. */
export async function personalRules(ctx: MemberContext): Promise<PersonalRules> {
  const me = sql`${ctx.actor.id}::uuid`;
  const isStanding = sql`(expires_at is null or expires_at > ${ctx.now.toISOString()}::timestamptz)`;
  const [kept] = await ctx.db.execute<{
    blocked: string[];
    muted: string[];
    aliases: string[];
    filters: { id: string; phrase: string; effect: FilterEffect }[];
  }>(sql`
    select array(select blocked_id::text from blocks where blocker_id = ${me}) as blocked,
      array(select muted_id::text from mutes where muter_id = ${me} and ${isStanding}) as muted,
      array(select thread_id || ' ' || alias from alias_mutes where muter_id = ${me}) as aliases,
      (select coalesce(json_agg(json_build_object('id', id, 'phrase', phrase_sealed, 'effect', effect)), '[]')
        from filters where user_id = ${me} and ${isStanding}) as filters`);
  return {
    blocked: new Set(kept?.blocked),
    muted: new Set(kept?.muted),
    mutedAliases: new Set(kept?.aliases),
    filters: (kept?.filters ?? []).map(({ id, phrase, effect }) => ({ phrase: unseal(phrase, filterPlace(id)), effect })),
  };
}

/** Something written, with who wrote it under which name, and all of its words. */
export type Written = { threadId: string; authorId: string | null; isAnonymous: boolean; name: string | null; text: string };

/**
 * Why the actor would rather not see something: never their own. Words under a name for one thread are not folded for who is behind it,
 * only for that name: else keeping a person out of sight would tell which of the names is theirs.
 */
export function foldOf(
  rules: PersonalRules,
  actorId: string,
  written: Written,
): { why: 'blocked' | 'muted' | 'filtered'; isLeftOut: boolean } | null {
  const { authorId, threadId, isAnonymous, name, text } = written;
  if (authorId === actorId) return null;
  if (!isAnonymous && authorId && rules.blocked.has(authorId)) return { why: 'blocked', isLeftOut: false };
  if (!isAnonymous && authorId && rules.muted.has(authorId)) return { why: 'muted', isLeftOut: false };
  if (isAnonymous && rules.mutedAliases.has(`${threadId} ${name}`)) return { why: 'muted', isLeftOut: false };
  const words = comparable(text);
  const met = rules.filters.filter(({ phrase }) => words.includes(comparable(phrase)));
  return met.length > 0 ? { why: 'filtered', isLeftOut: met.some(({ effect }) => effect === 'hide') } : null;
}
