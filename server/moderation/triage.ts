import { type Spoken, type Weighable, weigh } from './triage-cues.ts';
import { looksOf } from './triage-looks.ts';
import { compile, type Match, matchAt, type Pattern } from './triage-match.ts';
import type { OwnRules } from './triage-own.ts';
import { lowerBound, pastOf, placesOf } from './triage-places.ts';
import { rules as houseRules, type Rule, type TriageClass, type TriageSeverity } from './triage-rules.ts';
import { tokensOf } from './triage-text.ts';
import {
  dropUnlikely,
  overrule,
  type Signs,
  settleCrisis,
  severityOf,
  sureEnough,
  type Triage,
  type TriageSpan,
  verdict,
} from './triage-verdict.ts';
import { ideas } from './triage-words.ts';
import { moreIdeas } from './triage-words-more.ts';
import { scopeIdeas } from './triage-words-scopes.ts';

export type { Triage } from './triage-verdict.ts';

const telling = [
  'DIE',
  'SUICIDAL',
  'OD',
  'NO_BREATH',
  'NO_WAKE',
  'NARCAN',
  'PLUG',
  'DRUG',
  'DIVERTED',
  'USE',
  'HOPELESS',
  'DEATH_WISH',
  'SELL_SURE',
  'NO_MORE',
  'MEANS',
  'FAREWELL_SURE',
  'INSULT_SURE',
  'FADING',
  'ROMANCE',
];
/** How far apart two ideas of one sentence may stand to be said of each other, and how much of a long text is read. */
const near = 16;
const beside = 5;
const readMax = 20_000;
const spansMax = 24;
/** What the admins of a site know to mean no harm; speaks against every rule and weight close to it. */
const harmlessIdea = 'HARMLESS';

type Ready = Rule & { patterns: Part[]; against: number[]; againstPost: number[]; groups: number[][] };
type Part = { first: Pattern; more: Pattern[]; isPostWide: boolean; number: number; needs: number[][] };
type Begun = { rule: Ready; part: Part };
/** `said` is filled with the rules that spoke, each time they did. */
type Reader = (text: string, said?: Spoken[]) => Triage;

const houseIdeas = { ...ideas, ...moreIdeas, ...scopeIdeas };
const language = compile(houseIdeas, telling);
const house = reader(houseRules);
const plainRules = new Set(houseRules.filter(({ isPlain }) => isPlain).map(({ id }) => id));

/** A text as the weights are learned from: its words, the ideas in them, and the house's rules that spoke. */
export function readPost(text: string): Weighable {
  const tokens = tokensOf(text, language.lexicon);
  const said: Spoken[] = [];
  house(text, said);
  return { tokens, found: language.read(tokens), nameOf: language.nameOf, spoken: said.filter(({ rule }) => !rule.startsWith('cue.')) };
}

/**
 * Says what in these words may need a person: of what class, how soon, and which words said so. Pure and local: nothing is asked of anybody
 * and nothing is kept. Both languages are read whatever the locale, as people mix them; a text in another language raises nothing.
 */
export function triage(text: string, _locale?: string): Triage {
  return house(text);
}

/** The same with what the admins of a site have added, in words of its own, so that the house's are as they were. */
export function readerWith({ rules, off, harmless }: OwnRules): Reader {
  if (rules.length + off.length + harmless.length === 0) return house;
  const kept = houseRules.filter(({ id }) => !off.includes(id));
  const ideasToo = harmless.length > 0 ? { ...houseIdeas, [harmlessIdea]: harmless.join(',') } : houseIdeas;
  return reader([...kept, ...rules], compile(ideasToo, telling));
}

function reader(rules: Rule[], within = language): Reader {
  const { lexicon, read, pattern, idea, nameOf } = within;
  let parts = 0;
  const ready: Ready[] = rules.map((rule) => ({
    ...rule,
    patterns: rule.says.map((said) => {
      const isPostWide = said.includes('&&');
      const [first = '', ...more] = said.split(/&&?/).map((part) => part.trim());
      const part = { first: pattern(first), more: more.map(pattern), isPostWide, number: parts++ };
      return { ...part, needs: needsOf(part) };
    }),
    against: [...new Set([...(rule.unless ?? []), harmlessIdea].map((name) => numberOf(name)))],
    againstPost: [...new Set((rule.unlessPost ?? []).map((name) => numberOf(name)))],
    groups: (rule.tally?.groups ?? []).map((group) => group.map(idea)),
  }));
  function numberOf(name: string) {
    return /^[A-Z]/.test(name) ? idea(name) : ([...(pattern(name).steps[0]?.ideas ?? [])][0] ?? -1);
  }
  // Which parts can begin with which idea, so that each place of a text is asked only about those.
  const beginning: (Begun[] | undefined)[] = [];
  for (const rule of ready) {
    for (const part of rule.patterns) {
      for (const step of part.first.steps) {
        for (const number of step.ideas) {
          const begun = beginning[number] ?? [];
          begun.push({ rule, part });
          beginning[number] = begun;
        }
        if (!step.isOptional) break;
      }
    }
  }
  const scope = Object.fromEntries(
    ['PAST', 'NOW', 'WAS', 'PRESENT', 'AFTERWARDS', 'IF', 'TELLING', 'SAID', 'NOT', 'LATELY'].map((name) => [name, idea(name)]),
  ) as Record<'PAST' | 'NOW' | 'WAS' | 'PRESENT' | 'AFTERWARDS' | 'IF' | 'TELLING' | 'SAID' | 'NOT' | 'LATELY', number>;
  const [phoneIdea, linkIdea] = [idea('PHONE'), idea('LINK')];

  return (whole, said = []) => {
    const text = whole.length > readMax ? whole.slice(0, readMax) : whole;
    const looks = looksOf(text);
    const tokens = tokensOf(text, lexicon);
    const found = read(tokens);
    const places = placesOf(found);
    const isInPost = (number: number) =>
      places[number] !== undefined || (number === phoneIdea && looks.hasPhone) || (number === linkIdea && looks.hasLink);
    const isPast = pastOf(tokens, places, scope);
    const isTold = isInPost(scope.SAID) || isInPost(scope.TELLING);

    const spans: TriageSpan[] = [];
    const signs: Signs = { despair: new Set(), means: false, plan: false };
    const severities = new Map<TriageClass, TriageSeverity>();
    const spoken = new Set<string>();

    function speak(rule: Pick<Rule, 'id' | 'is' | 'at'>, { from, to }: Match) {
      spoken.add(rule.id);
      said.push({ rule: rule.id, at: from });
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      const of = rule.is === 'despair' || rule.is === 'means' || rule.is === 'plan' ? 'crisis' : rule.is;
      if (rule.is === 'despair') signs.despair.add(from);
      else if (rule.is === 'means') signs.means = true;
      else if (rule.is === 'plan') signs.plan = true;
      else if ((severities.get(rule.is) ?? 'S9') > rule.at) severities.set(rule.is, rule.at);
      if (spans.length < spansMax) spans.push({ class: of, rule: rule.id, start, end, text: text.slice(start, end) });
    }

    function holds(rule: Ready, part: Part, from: number): Match | undefined {
      const match = matchAt(found, tokens, part.first, from);
      if (!match) return undefined;
      const sentence = tokens[from]?.sentence ?? 0;
      if (!rule.alsoPast && isPast[sentence]) return undefined;
      if (!rule.alsoIf && isInSentence(scope.IF, from)) return undefined;
      if (!rule.alsoTold && (isInSentence(scope.TELLING, from) || (isTold && tokens[from]?.isQuoted))) return undefined;
      if (!rule.alsoDenied && isDenied(from)) return undefined;
      for (const number of rule.against) if (isBeside(number, match)) return undefined;
      for (const number of rule.againstPost) if (isInPost(number)) return undefined;
      let reach = match;
      for (const other of part.more) {
        const there = findNear(other, match, sentence, part.isPostWide);
        if (!there) return undefined;
        if (!part.isPostWide) reach = { from: Math.min(reach.from, there.from), to: Math.max(reach.to, there.to) };
      }
      return reach;
    }

    /** Whether this idea is met anywhere in the sentence of this place: of its places, one on either side tells. */
    function isInSentence(number: number, place: number) {
      const known = places[number];
      if (!known) return false;
      const sentence = tokens[place]?.sentence;
      const after = lowerBound(known, place);
      return tokens[known[after] ?? -1]?.sentence === sentence || tokens[known[after - 1] ?? -1]?.sentence === sentence;
    }

    /** Whether this idea is met so close to the match, in the same sentence, that it is said of it. */
    function isBeside(number: number, { from, to }: Match) {
      const known = places[number];
      if (!known) return false;
      for (let i = lowerBound(known, from - beside - 3); i < known.length; i++) {
        const at = known[i] ?? 0;
        if (at > to + beside) return false;
        if (tokens[at]?.sentence !== tokens[from]?.sentence) continue;
        if (found[at]?.some(({ idea: here, length }) => here === number && at + length >= from - beside)) return true;
      }
      return false;
    }

    function findNear(other: Pattern, match: Match, sentence: number, isPostWide: boolean): Match | undefined {
      const step = other.steps[0];
      for (const number of step?.ideas ?? []) {
        if (number === phoneIdea && looks.hasPhone) return match;
        if (number === linkIdea && looks.hasLink) return match;
        const known = places[number] ?? [];
        // Of many places only those close by can count, and one of a few is as good as one of all.
        for (let i = lowerBound(known, isPostWide ? 0 : match.from - near); i < known.length; i++) {
          const at = known[i] ?? 0;
          if (!isPostWide && at > match.to + near) break;
          if (!isPostWide && tokens[at]?.sentence !== sentence) continue;
          if (at >= match.from && at < match.to && other.steps.length === 1 && isSame(at, match)) continue;
          const there = matchAt(found, tokens, other, at);
          if (there) return there;
        }
      }
      return undefined;
    }
    const isSame = (at: number, match: Match) => at === match.from && match.to - match.from === 1;

    /** Said not to be so: a "not" shortly before, unless the match begins with one itself. */
    function isDenied(from: number) {
      if (found[from]?.some(({ idea: number }) => number === scope.NOT)) return false;
      const sentence = tokens[from]?.sentence;
      for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
        if (tokens[at]?.sentence !== sentence) return false;
        const word = tokens[at]?.word;
        if (word === 'but' || word === 'pero' || word === 'and' || word === 'y') return false;
        if (found[at]?.some(({ idea: number, length }) => number === scope.NOT && at + length <= from)) return true;
      }
      return false;
    }

    const asked = new Int32Array(parts).fill(-1);
    const possible = new Int8Array(parts);
    /** Whether all that a pattern needs is somewhere in the text at all. */
    function isPossible(part: Part) {
      if (possible[part.number] === 0) possible[part.number] = part.needs.every((ideas) => ideas.some(isInPost)) ? 1 : 2;
      return possible[part.number] === 1;
    }
    const asking = new Array<Begun[] | undefined>(places.length);
    /** The parts to be asked about where an idea is met: those that this text can hold, found out once for each idea. */
    function askingOf(number: number) {
      const before = asking[number];
      if (before) return before;
      const possibleOnes = (beginning[number] ?? []).filter(({ part }) => isPossible(part));
      asking[number] = possibleOnes;
      return possibleOnes;
    }
    for (let at = 0; at < tokens.length; at++) {
      for (const { idea: number } of found[at] ?? []) {
        for (const { rule, part } of askingOf(number)) {
          if (asked[part.number] === at || (spoken.has(rule.id) && rule.is !== 'despair')) continue;
          asked[part.number] = at;
          const match = holds(rule, part, at);
          if (match) speak(rule, match);
        }
      }
    }

    /** The groups of ideas met in what is present and the person's own, each by its first place; a place counts for one group only. */
    function tallied(rule: Ready): number[] {
      const taken: number[] = [];
      for (const group of rule.groups) {
        const at = group
          .flatMap((number) => places[number] ?? [])
          .find((place) => {
            const sentence = tokens[place]?.sentence ?? 0;
            if (taken.includes(place) || isPast[sentence] || isInSentence(scope.IF, place) || isInSentence(scope.TELLING, place))
              return false;
            for (const number of rule.against) if (isBeside(number, { from: place, to: place + 1 })) return false;
            return !(isTold && tokens[place]?.isQuoted) && (rule.alsoDenied || !isDenied(place));
          });
        if (at !== undefined) taken.push(at);
        else if (taken.length === 0) return [];
      }
      return taken;
    }
    for (const rule of ready) {
      if (!rule.tally || spoken.has(rule.id) || rule.againstPost.some(isInPost)) continue;
      const at = tallied(rule);
      if (at.length < rule.tally.least) continue;
      for (const place of at) speak(rule, { from: place, to: place + 1 });
    }

    settleCrisis(severities, signs, isInPost(scope.AFTERWARDS));
    const weighed = weigh({ tokens, found, nameOf, spoken: said }, sureEnough);
    // What an admin's own rule said stands; the weights may only overrule the house's.
    const isOwn = (of: TriageClass) => spans.some((span) => span.class === of && span.rule.startsWith('own.'));
    for (const cue of overrule(
      severities,
      weighed,
      isOwn,
      [...spoken].some((id) => plainRules.has(id)),
    )) {
      if (cue.class === 'personal_data' && looks.found.some((look) => look.class === 'meeting_link')) continue;
      const where = cue.where();
      if (!isBeside(idea(harmlessIdea), where)) speak({ id: `cue.${cue.class}`, is: cue.class, at: severityOf(cue) }, where);
    }
    dropUnlikely(severities, weighed, isOwn);

    for (const look of looks.found) {
      if (look.class === 'personal_data' && severities.has('solicitation')) continue;
      severities.set(look.class, look.severity);
      if (spans.length < spansMax) spans.push({ ...look, text: text.slice(look.start, look.end) });
    }
    return verdict(severities, spans, severities.has('sourcing') && !isInPost(idea('SELL_SURE')));
  };
}

/** What must be in a text for a part to be met: of each step that is not optional one idea. */
function needsOf({ first, more }: Pick<Part, 'first' | 'more'>) {
  const steps = [first, ...more].flatMap((pattern) => pattern.steps);
  return steps.filter(({ isOptional }) => !isOptional).map(({ ideas }) => [...ideas]);
}
