import { asc, eq } from 'drizzle-orm';
import { consents, recoveryCodes, sessions, signInLinks, users } from '@/db/schema/accounts';
import type { CopyPart } from '@/server/copies';
import { myAccount } from './queries';

/** The account. Of what is secret even to its owner (passphrase, codes, links), only that it is there. */
export const accountCopy: CopyPart = {
  tables: [users, sessions, recoveryCodes, signInLinks, consents],
  async copy(ctx) {
    const { recovers: _, hasBeenAsked: __, ...account } = await myAccount(ctx);
    const { purpose, version, givenAt, withdrawnAt } = consents;
    const own = eq(sessions.userId, ctx.actor.id);
    return {
      ...account,
      standing: ctx.actor.standing,
      consents: await ctx.db
        .select({ purpose, version, givenAt, withdrawnAt })
        .from(consents)
        .where(eq(consents.userId, ctx.actor.id))
        .orderBy(asc(givenAt)),
      sessions: await ctx.db
        .select({ device: sessions.device, startedAt: sessions.startedAt, seenAt: sessions.seenAt, endedAt: sessions.endedAt })
        .from(sessions)
        .where(own)
        .orderBy(asc(sessions.startedAt)),
    };
  },
};
