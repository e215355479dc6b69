import { type Cue, isWeighed, type Weighed } from './triage-cues.ts';
import type { TriageClass, TriageSeverity } from './triage-rules.ts';

/** The words that made a rule speak: where they stand in the text, in UTF-16 units. */
export type TriageSpan = { class: TriageClass; rule: string; start: number; end: number; text: string };
export type Triage = { classes: TriageClass[]; severity: TriageSeverity | null; spans: TriageSpan[] };

type Severities = Map<TriageClass, TriageSeverity>;
/** What counts only with others: words of despair, each by its place; means at hand; a plan. */
export type Signs = { despair: Set<number>; means: boolean; plan: boolean };

/** How likely the weights must find it, from 0 to 1. */
export const sureEnough = {
  /** That somebody is in danger: a person looks, so rather once too often. */
  danger: 0.2,
  /** That a post is to be held. */
  hold: 0.7,
  /** That it is to stand with a note. */
  note: 0.4,
  /** That it is harmless although a rule would hold or note it. */
  harmless: 0.75,
  /** The same although a rule would call somebody, and although one heard it said plainly. */
  safe: 0.8,
  surelySafe: 0.99,
  /** So little danger that a plain kind of another sort is believed. */
  little: 0.1,
  /** Another kind of danger than the rules named, to be named beside it; and how much less likely than that one to be dropped. */
  another: 0.5,
  dropped: 0.2,
  /** That a crisis has means or a plan at hand. */
  atHand: 0.5,
};

const severities: Partial<Record<TriageClass, TriageSeverity>> = { overdose_now: 'S0', stigma_medication: 'S3', graphic_use: 'S3' };
/** How soon a person is needed for what the weights found. */
export const severityOf = ({ class: of, isDanger, isAtHand }: Cue) => (isAtHand ? 'S0' : (severities[of] ?? (isDanger ? 'S1' : 'S2')));

const isDanger = (severity: TriageSeverity) => severity === 'S0' || severity === 'S1';
const isAny = (found: Severities, is: (severity: TriageSeverity) => boolean) => [...found.values()].some(is);
const dangersOf = (found: Severities) => [...found].filter(([, severity]) => isDanger(severity)).map(([of]) => of);

/** Two words of despair are a crisis, and so is one with the means at hand; with means or a plan it is now. */
export function settleCrisis(found: Severities, { despair, means, plan }: Signs, isOver: boolean) {
  const isDespair = despair.size > 0 && !isOver;
  if (!found.has('crisis') && isDespair && (despair.size > 1 || means || plan)) found.set('crisis', 'S1');
  if (found.has('crisis') && (means || plan)) found.set('crisis', 'S0');
}

/**
 * Takes away what the rules found where the weights are sure enough that it is harmless, and gives what only the weights found.
 * @param isOwn whether a rule of the site's own said so, which stands
 * @param isPlain whether a rule heard it said plainly, which takes more to overrule
 */
export function overrule(
  found: Severities,
  { cues, danger, harmless, likely }: Weighed,
  isOwn: (of: TriageClass) => boolean,
  isPlain: boolean,
): Cue[] {
  const needed = isPlain ? sureEnough.surelySafe : isAny(found, isDanger) ? sureEnough.safe : sureEnough.harmless;
  for (const [of, severity] of found) {
    const isHarmless = harmless >= needed || (severity === 'S1' && danger < sureEnough.little && cues.length > 0);
    if (isHarmless && isWeighed(of) && !isOwn(of)) found.delete(of);
  }
  const dangers = cues.filter((cue) => cue.isDanger && (!isAny(found, isDanger) || likely(cue.class) >= sureEnough.another));
  const others = dangers.length > 0 || isAny(found, (severity) => severity !== 'S3') ? [] : cues.filter((cue) => !cue.isDanger);
  return [...new Map([...dangers, ...others].filter((cue) => !found.has(cue.class)).map((cue) => [cue.class, cue])).values()];
}

/** Of several kinds of danger in one text, leaves those that the weights find much less likely than another; and says which crisis is now. */
export function dropUnlikely(found: Severities, { likely, atHand }: Weighed, isOwn: (of: TriageClass) => boolean) {
  const dangers = dangersOf(found);
  const most = Math.max(...dangers.map(likely));
  for (const of of dangers) if (likely(of) < most * sureEnough.dropped && !isOwn(of)) found.delete(of);
  if (found.has('crisis') && atHand >= sureEnough.atHand) found.set('crisis', 'S0');
}

/** What is left when the kinds that shut each other out are told apart. */
export function verdict(found: Severities, spans: TriageSpan[], isSeeking: boolean): Triage {
  // To tell somebody to die is no cry for help, and one who asks for help is not the one who sells it.
  if (found.has('harassment') && found.get('crisis') === 'S1') found.delete('crisis');
  if (found.has('selling')) found.delete(isSeeking ? 'selling' : 'sourcing');
  if (found.has('overdose_now')) found.delete('using_now');
  const severity = [...found.values()].sort()[0] ?? null;
  return { classes: [...found.keys()], severity, spans: spans.filter((span) => found.has(span.class)) };
}
