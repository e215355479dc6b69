import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPost } from './triage.ts';
import { cueKinds, featuresOf, oddsOf, written } from './triage-cues.ts';
import { tunedPosts } from './triage-posts.ts';

// Learns what words weigh from the labelled posts, and writes it beside them. The posts of triage-posts-unseen.ts are never read here.

type Example = { features: string[]; kind: number };
const rounds = 40;
const pace = 0.1;
/** Keeps weights small, so that what was said once tells little. */
const modesty = 0.0007;
/** Of a longer post nobody can tell which of its words made it what it is. */
const wordsMost = 60;

const here = import.meta.dirname;

function exampleOf(text: string, kind: number): Example {
  const { tokens, found, nameOf } = readPost(text);
  return { features: featuresOf(tokens, found, nameOf, 0, tokens.length).map(([feature]) => feature), kind };
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
  const known = examples.map(({ features, kind }) => ({
    kind,
    rows: ['*', ...features.filter((feature) => (seen.get(feature) ?? 0) > 1)].map(rowOf),
  }));
  for (let round = 0; round < rounds; round++) {
    const stride = pace * (1 - (round / rounds) * 0.7);
    for (const { rows, kind } of known) {
      const odds = oddsOf(cueKinds.map((_, of) => rows.reduce((sum, row) => sum + (row[of] ?? 0), 0)));
      const step = stride / Math.sqrt(rows.length / 8);
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

function lessons(posts: string[]) {
  return posts.flatMap((line) => {
    const [severity = '', classes = '', ...words] = line.split('|');
    const text = words.join('|');
    const kind = severity === '-' ? 0 : cueKinds.findIndex((kind) => classes.split(',').includes(kind));
    return kind < 0 || text.split(/\s+/).length > wordsMost ? [] : [exampleOf(text, kind)];
  });
}

/** Whole, and sentence by sentence: as short as what people say most. */
const quiet = () => quietWords().flatMap((words) => [words, ...words.split(/(?<=[.!?])\s+/)].map((part) => exampleOf(part, 0)));

if (process.argv[1] === import.meta.filename) {
  const learnt = learn([...lessons(tunedPosts()), ...quiet()]);
  writeFileSync(
    join(here, 'triage-weights.ts'),
    `/** What words weigh, written by \`npm run triage:learn\` from the labelled posts; read in triage-cues.ts. */\nexport const weights = \`${written(learnt).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`;\n`,
  );
}
