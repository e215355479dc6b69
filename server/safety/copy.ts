import { aliasMutes, blocks, filters, mutes, safetyChoices } from '@/db/schema/safety';
import type { CopyPart } from '@/server/copies';
import { findBlocked, findFilters, findMuted, findMutedAliases, mentionChoice } from './queries';

/** Whom and what a person keeps away. Who blocked them is not theirs to know. */
export const safetyCopy: CopyPart = {
  tables: [blocks, mutes, aliasMutes, filters, safetyChoices],
  copy: async (ctx) => ({
    blocked: await findBlocked(ctx),
    muted: await findMuted(ctx),
    mutedNames: (await findMutedAliases(ctx)).map(({ alias, slug, number }) => ({ alias, thread: `/groups/${slug}/${number}` })),
    filters: (await findFilters(ctx)).map(({ phrase, effect, expiresAt }) => ({ phrase, effect, expiresAt })),
    whoMayCallMe: await mentionChoice(ctx),
  }),
};
