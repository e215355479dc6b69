import { rules as houseRules, type Rule, type TriageClass, type TriageSeverity, triageClasses } from './triage-rules.ts';

/** What the admins of a site add to the house's rules: rules of their own, house rules switched off, and words that mean no harm. */
export type OwnRules = { rules: Rule[]; off: string[]; harmless: string[] };
export type OwnProblem = { line: number; reason: OwnReason };
type OwnReason = 'form' | 'class' | 'severity' | 'pattern' | 'rule' | 'tooMany' | 'tooLong';

const linesMost = 200;
const lineMost = 200;
/** How each line begins, and what it comes to. Who may be in danger is never held, and nothing else calls a person at night. */
const verbs: Record<string, TriageSeverity> = { now: 'S0', soon: 'S1', hold: 'S2', note: 'S3' };
const dangers = new Set<string>(['crisis', 'overdose_now', 'using_now', 'threat', 'minor', 'exploitation']);

/**
 * Reads rules as admins write them, one to a line. None can run away: a pattern is a row of steps, each a word, `several|words` or
 * `a_phrase`, with `..3` for up to so many words between (triage-match.ts); nothing else has a meaning.
 *
 *     hold sourcing: need ..3 dogfood|white_girl
 *     soon crisis: see_you_on_the_other_side
 *     harmless: dying to see you
 *     off: selling.trade
 *     # a remark
 */
export function readOwnRules(text: string): { own: OwnRules; problems: OwnProblem[] } {
  const own: OwnRules = { rules: [], off: [], harmless: [] };
  const problems: OwnProblem[] = [];
  const lines = text.split(/\r?\n/);
  lines.slice(0, linesMost).forEach((written, at) => {
    const line = written.trim().toLowerCase();
    if (line === '' || line.startsWith('#')) return;
    const reason = line.length > lineMost ? 'tooLong' : readLine(line, at + 1, own);
    if (reason) problems.push({ line: at + 1, reason });
  });
  if (lines.length > linesMost) problems.push({ line: linesMost + 1, reason: 'tooMany' });
  return { own, problems };
}

/** Puts one line where it belongs; or says what is wrong with it. */
function readLine(line: string, number: number, own: OwnRules): OwnReason | undefined {
  const [, verb = '', of = '', rest = ''] = /^([a-z]+)(?: ([a-z_]+))?: *(.+)$/.exec(line) ?? [];
  if (verb === 'off' && !of) {
    const rule = houseRules.find(({ id }) => id.toLowerCase() === rest);
    if (!rule) return 'rule';
    own.off.push(rule.id);
    return undefined;
  }
  if (verb === 'harmless' && !of) {
    if (!/^[\p{L}\p{N}' ]{3,80}$/u.test(rest)) return 'pattern';
    own.harmless.push(plain(rest));
    return undefined;
  }
  const at = verbs[verb];
  if (!at || !of) return 'form';
  if (!(triageClasses as readonly string[]).includes(of)) return 'class';
  if (dangers.has(of) !== (at === 'S0' || at === 'S1')) return 'severity';
  const steps = rest.split(/ +/);
  const words = steps.filter((step) => !/^\.\.[1-9]$/.test(step));
  const isPattern = words.every((step) => /^[\p{L}\p{N}'_]+(?:\|[\p{L}\p{N}'_]+){0,19}$/u.test(step));
  if (!isPattern || words.length === 0 || words.length > 8 || steps[0]?.startsWith('..') || steps.at(-1)?.startsWith('..'))
    return 'pattern';
  if (words.length === 1 && words[0]?.split('|').some((word) => word.length < 3)) return 'pattern';
  own.rules.push({ id: `own.${number}`, is: of as TriageClass, at, says: [steps.map(plain).join(' ')] });
  return undefined;
}

/** As words of a text come to be (triage-text.ts): without accents and apostrophes. */
const plain = (words: string) => words.normalize('NFKD').replace(/[\p{M}']/gu, '');
