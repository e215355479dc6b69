import { desc, sql } from 'drizzle-orm';
import { ruleVersions } from '@/db/schema/watch';
import type { Context } from '@/server/context';
import { readerWith, type Triage, triage } from '@/server/moderation/triage';
import { readOwnRules } from '@/server/moderation/triage-own';

type Known = { number: number; read: (text: string) => Triage };
let known: Known = { number: 0, read: triage };

/**
 * Reads as the newest version of the rules says. Which that is, is asked each time, so that every process goes over to a new one with the next
 * thing somebody writes; its text travels only when it is another than this process knows.
 */
export async function readerInForce(ctx: Context): Promise<(text: string) => Triage> {
  const [newest] = await ctx.db
    .select({
      number: ruleVersions.number,
      text: sql<string | null>`case when ${ruleVersions.number} = ${known.number} then null else ${ruleVersions.text} end`,
    })
    .from(ruleVersions)
    .orderBy(desc(ruleVersions.number))
    .limit(1);
  if (!newest) return triage;
  if (newest.text !== null) known = { number: newest.number, read: readerWith(readOwnRules(newest.text).own) };
  return known.read;
}
