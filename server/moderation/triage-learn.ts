import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPost } from './triage.ts';
import { cueKinds, featuresOf, oddsOf, shareOf, written } from './triage-cues.ts';
import { othersPosts, rulePosts } from './triage-posts.ts';

// Learns what words weigh from the labelled posts, and writes it beside them. Those that are held out (triage-posts.ts) are never read here.

type Example = { features: string[]; kind: number; words: number };
const rounds = 30;
const pace = 0.1;
/** Keeps weights small, so that what was said once tells little. */
const modesty = 0.0001;
/** Of a longer post nobody can tell which of its words made it what it is. */
const wordsMost = 120;

const here = import.meta.dirname;

/** @param areRulesNew whether the rules were made without this text: of one they were made by, that they speak tells nothing */
function exampleOf(text: string, kind: number, areRulesNew = true): Example {
  const post = readPost(text);
  const features = featuresOf(areRulesNew ? post : { ...post, spoken: [] }, 0, post.tokens.length);
  return { features: features.map(([feature]) => feature), kind, words: post.tokens.length };
}

/** What the demo community talks of, sentence by sentence: days in which nobody is in danger. */
function quietWords() {
  const folder = join(here, '../demo');
  return readdirSync(folder)
    .filter((name) => name.startsWith('talk-'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/(?:'((?:[^'\\\n]|\\.){30,900})'|"([^"\n]{30,900})"|`([^`]{30,1500})`)/g),
    ])
    .map(([, a, b, c]) => (a ?? b ?? c ?? '').replaceAll("\\'", "'").replaceAll('\\n', ' '));
}

/** Logistic regression over all kinds at once, by plain descent; the same posts always give the same weights. */
function learn(examples: Example[]): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  const rowOf = (feature: string) => {
    const row = weights.get(feature) ?? Array<number>(cueKinds.length).fill(0);
    weights.set(feature, row);
    return row;
  };
  const known = examples.map(({ features, kind, words }) => ({
    kind,
    share: shareOf(words),
    rows: ['*', ...features.filter((feature) => (seen.get(feature) ?? 0) > 1)].map(rowOf),
  }));
  for (let round = 0; round < rounds; round++) {
    const stride = pace * (1 - (round / rounds) * 0.7);
    for (const { rows, kind, share } of known) {
      const odds = oddsOf(
        cueKinds.map((_, of) => rows.reduce((sum, row) => sum + (row[of] ?? 0), 0)),
        share,
      );
      const step = stride * share;
      for (const row of rows) {
        for (let of = 0; of < row.length; of++) {
          const number = row[of] ?? 0;
          row[of] = number - step * ((odds[of] ?? 0) - (of === kind ? 1 : 0)) - stride * modesty * number;
        }
      }
    }
  }
  return weights;
}

function kindOf(severity: string, classes: string[]) {
  if (severity === '-') return 0;
  if (severity === 'S0' && classes.includes('crisis')) return cueKinds.indexOf('crisis_at_hand');
  return cueKinds.findIndex((kind) => classes.includes(kind));
}

/** In an order that has nothing to do with who wrote what, and is the same each time. */
function mixed<One>(examples: One[]) {
  let seed = 1;
  function next() {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  }
  return examples
    .map((example) => [next(), example] as const)
    .sort(([a], [b]) => a - b)
    .map(([, example]) => example);
}

function lessons(posts: string[], areRulesNew: boolean) {
  return posts.flatMap((line) => {
    const [severity = '', classes = '', ...words] = line.split('|');
    const text = words.join('|');
    const kind = kindOf(severity, classes.split(','));
    return kind < 0 || text.split(/\s+/).length > wordsMost ? [] : [exampleOf(text, kind, areRulesNew)];
  });
}

/** The plainest words of the language put together in every way, so that none of them says anything by itself. */
function plainWords() {
  const rows = [
    [
      ['I', 'we', 'he', 'she', 'they', 'you'],
      ['will', 'can', 'could', 'would', 'should', 'did', 'have to', 'want to', 'need to', 'used to'],
      [
        '',
        'be there',
        'come back',
        'go home',
        'give it back',
        'take it',
        'try again',
        'call you',
        'stay',
        'see',
        'bring it',
        'do it',
        'find it',
        'wait',
        'sleep',
        'help',
        'start over',
        'leave early',
      ],
    ],
    [
      ['I am', 'we are', 'he is', 'she is', 'it is', 'they are'],
      ['', 'not', 'still', 'just', 'already', 'now'],
      ['here', 'home', 'there', 'tired', 'ready', 'late', 'on the way', 'done', 'fine', 'at work', 'waiting', 'going', 'back'],
    ],
    [
      [
        'keep',
        'come',
        'stay',
        'go',
        'take',
        'give',
        'leave',
        'let',
        'hold',
        'get',
        'bring',
        'find',
        'make',
        'call',
        'see',
        'try',
        'wait',
        'stop',
        'end',
        'finish',
      ],
      ['', 'it', 'me', 'us', 'them', 'you'],
      [
        '',
        'going',
        'back',
        'here',
        'there',
        'home',
        'now',
        'later',
        'on',
        'out',
        'off',
        'in',
        'over',
        'up',
        'again',
        'first',
        'today',
        'tonight',
        'for a while',
        'with you',
      ],
    ],
    [
      ["I won't", "I can't", "I don't", "he won't", "she can't", "we don't", "I didn't", "I couldn't"],
      [
        '',
        'come',
        'be there',
        'make it',
        'go',
        'see it',
        'find it',
        'remember',
        'talk',
        'know',
        'mind',
        'work',
        'drive',
        'sleep in',
        'wait',
      ],
      ['', 'now', 'today', 'tonight', 'yet', 'again', 'this week', 'on sunday'],
    ],
    [
      ['yo', 'él', 'ella', 'nosotros', 'ya', 'hoy', 'mañana'],
      ['voy', 'puedo', 'quiero', 'tengo que', 'va a', 'vamos a', 'está', 'estoy'],
      ['', 'ir', 'llegar', 'venir', 'ver', 'estar ahí', 'en casa', 'aquí', 'esperar', 'dormir', 'ayudar', 'llamarte'],
    ],
  ];
  return rows.flatMap(([who = [], how = [], what = []]) =>
    who.flatMap((a) => how.flatMap((b) => what.map((c) => `${a} ${b} ${c}`.trim()))),
  );
}

/** Whole, and sentence by sentence: as short as what people say most. */
const quiet = () => quietWords().flatMap((words) => [words, ...words.split(/(?<=[.!?])\s+/)].map((part) => exampleOf(part, 0)));

if (process.argv[1] === import.meta.filename) {
  const learnt = learn(
    mixed([
      ...lessons(rulePosts(), false),
      ...lessons(othersPosts(), true),
      ...quiet(),
      ...plainWords().map((words) => exampleOf(words, 0)),
    ]),
  );
  writeFileSync(
    join(here, 'triage-weights.ts'),
    `/** What words weigh, written by \`npm run triage:learn\` from the labelled posts; read in triage-cues.ts. */\nexport const weights = \`${written(learnt).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`;\n`,
  );
}
