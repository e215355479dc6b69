import { desc, eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { ruleVersions } from '@/db/schema/watch';
import { constraintOf } from '@/server/constraints';
import { inTransaction, type MemberContext } from '@/server/context';
import { conflict, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { readerWith, type Triage, triage } from '@/server/moderation/triage';
import { type OwnProblem, readOwnRules } from '@/server/moderation/triage-own';
import { measureOf, trialPosts } from '@/server/moderation/triage-posts';
import { rules as houseRules } from '@/server/moderation/triage-rules';
import { authorize } from '@/server/policy';
import type { GoBackRules, PublishRules, TryRules } from './input';
import { watchPolicy } from './policy';

/** What no version may fall below on the labelled posts: people in danger found, right among what is held. No harmless post may be held. */
const guards = { recall: 0.95, precision: 0.9 };
const changesMost = 40;
const versionsMost = 30;

/** Figures from 0 to 1 over the labelled posts, by the house's rules and with the admins' own. */
type Figures = { recall: number; precision: number; count: number; trapsHeld: number };
type Change = { words: string; from: Triage['severity']; to: Triage['severity'] };
type RuleTrial = {
  problems: OwnProblem[];
  before: Figures;
  after: Figures;
  /** Labelled posts that would be read otherwise than by the version in force. */
  changes: Change[];
  changesCount: number;
  refused: ('recall' | 'precision' | 'trapsHeld')[];
};

/** The rules in force as they are written, who made them so, those of before, and the house's by name. */
export async function rulesPage(ctx: MemberContext) {
  authorize(watchPolicy, 'rule', ctx.actor, undefined);
  const versions = await ctx.db
    .select({
      number: ruleVersions.number,
      text: ruleVersions.text,
      words: ruleVersions.words,
      trial: ruleVersions.trial,
      by: users.handle,
      madeAt: ruleVersions.madeAt,
    })
    .from(ruleVersions)
    .leftJoin(users, eq(users.id, ruleVersions.madeBy))
    .orderBy(desc(ruleVersions.number))
    .limit(versionsMost);
  const house = houseRules.map(({ id, at, says }) => ({ id, at, says: says.slice(0, 2).join(' · ').slice(0, 160) }));
  return { number: versions[0]?.number ?? 0, text: versions[0]?.text ?? '', versions, house };
}

/** What these rules would do with the labelled posts, before anybody's words are read by them. Nothing is kept. */
export async function tryRules(ctx: MemberContext, { text }: TryRules): Promise<RuleTrial> {
  authorize(watchPolicy, 'rule', ctx.actor, undefined);
  return trialOf(text, (await newestOf(ctx))?.text ?? '');
}

/** Puts rules in force, if they pass: from now on every process reads by them. Of two admins who change the same version the second is told. */
export function publishRules(ctx: MemberContext, { text, number, words }: PublishRules) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'rule', ctx.actor, undefined);
    const newest = await newestOf(ctx);
    if ((newest?.number ?? 0) !== number) throw conflict('rules.changedMeanwhile');
    const trial = trialOf(text, newest?.text ?? '');
    if (trial.problems.length > 0) throw conflict('rules.unreadable', 'text');
    if (trial.refused.length > 0) throw conflict('rules.guards', 'text');
    return add(ctx, number + 1, text, words, trial.after);
  });
}

/** Goes back to an earlier version, or to the house's rules alone (0): a new version with the words of that one. */
export function goBackRules(ctx: MemberContext, { number }: GoBackRules) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'rule', ctx.actor, undefined);
    const newest = await newestOf(ctx);
    if (!newest || newest.number === number) throw conflict('rules.changedMeanwhile');
    const [earlier] = number === 0 ? [{ text: '' }] : await ctx.db.select().from(ruleVersions).where(eq(ruleVersions.number, number));
    if (!earlier) throw notFound('rules');
    const trial = trialOf(earlier.text, newest.text);
    if (trial.problems.length > 0 || trial.refused.length > 0) throw conflict('rules.guards');
    return add(ctx, newest.number + 1, earlier.text, `↩ ${number}`, trial.after);
  });
}

async function add(ctx: MemberContext, number: number, text: string, words: string, { recall, precision, count }: Figures) {
  const id = crypto.randomUUID();
  await ctx.db
    .insert(ruleVersions)
    .values({ id, number, text, words, trial: { recall, precision, count }, madeBy: ctx.actor.id, madeAt: ctx.now })
    .catch((error) => {
      throw constraintOf(error) === 'rule_versions_number' ? conflict('rules.changedMeanwhile') : error;
    });
  await record(ctx, 'rules.changed', id, { number: String(number) });
  return { number };
}

async function newestOf(ctx: MemberContext) {
  const [newest] = await ctx.db
    .select({ number: ruleVersions.number, text: ruleVersions.text })
    .from(ruleVersions)
    .orderBy(desc(ruleVersions.number))
    .limit(1);
  return newest;
}

/** Each post read once, however often it is asked about. */
function readOnce(read: (text: string) => Triage) {
  const known = new Map<string, Triage>();
  return (text: string) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}

/** The harmless posts that the house itself would hold, once they were asked for: the house never changes while a process lives. */
let heldByHouse: Set<string> | undefined;

function trialOf(text: string, inForce: string): RuleTrial {
  const { own, problems } = readOwnRules(text);
  const posts = trialPosts();
  const [before, after] = [readOnce(readerWith(readOwnRules(inForce).own)), readOnce(readerWith(own))];
  const [was, becomes] = [measureOf(posts, before), measureOf(posts, after)];
  heldByHouse ??= new Set(measureOf(posts, triage).trapsHeld);
  const changes = posts.flatMap((line): Change[] => {
    const words = line.split('|').slice(2).join('|');
    const [from, to] = [before(words).severity, after(words).severity];
    return from === to ? [] : [{ words: words.slice(0, 200), from, to }];
  });
  const refused: RuleTrial['refused'] = [];
  if (becomes.recall < guards.recall) refused.push('recall');
  if (becomes.precision < guards.precision) refused.push('precision');
  if (becomes.trapsHeld.some((words) => !heldByHouse?.has(words))) refused.push('trapsHeld');
  const isReadable = problems.length === 0;
  return {
    problems,
    before: figuresOf(was),
    after: figuresOf(becomes),
    changes: changes.slice(0, changesMost),
    changesCount: changes.length,
    refused: isReadable ? refused : [],
  };
}

type Measured = ReturnType<typeof measureOf>;
const figuresOf = ({ recall, precision, count, trapsHeld }: Measured): Figures => ({
  recall,
  precision,
  count,
  trapsHeld: trapsHeld.length,
});
