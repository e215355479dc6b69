import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPost } from './triage.ts';
import { type CueWeights, cueKinds, featuresOf, oddsOf, written } from './triage-cues.ts';
import { tunedPosts } from './triage-posts.ts';

// Learns what words weigh from the labelled posts, and writes it beside them. The posts of triage-posts-unseen.ts are never read here.

type Example = { features: string[]; kind: number };
const rounds = 60;
const pace = 0.1;
/** Keeps weights small, so that what was said once tells little. */
const modesty = 0.0015;

const here = import.meta.dirname;

function exampleOf(text: string, classes: string[], severity: string): Example {
  const { tokens, found, nameOf } = readPost(text);
  const isDanger = severity === 'S0' || severity === 'S1';
  const kind = isDanger ? cueKinds.findIndex((kind) => classes.includes(kind)) : 0;
  return { features: [...featuresOf(tokens, found, nameOf, 0, tokens.length).keys()], kind: Math.max(0, kind) };
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
function learn(examples: Example[]): CueWeights {
  const weights = new Map<string, number[]>();
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const known = examples.map(({ features, kind }) => ({
    kind,
    features: ['*', ...features.filter((feature) => (seen.get(feature) ?? 0) > 1)],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { features, kind } of known) {
      const odds = oddsOf(features.slice(1), weights);
      const step = pace / Math.sqrt(features.length / 8);
      for (const feature of features) {
        const numbers = weights.get(feature) ?? Array<number>(cueKinds.length).fill(0);
        weights.set(
          feature,
          numbers.map((number, of) => number - step * ((odds[of] ?? 0) - (of === kind ? 1 : 0)) - pace * modesty * number),
        );
      }
    }
  }
  return weights;
}

const lessons = (posts: string[]) =>
  posts.map((line) => {
    const [severity = '', classes = '', ...words] = line.split('|');
    return exampleOf(words.join('|'), classes.split(','), severity);
  });

const quiet = () => quietWords().map((words) => exampleOf(words, [], '-'));

if (process.argv[1] === import.meta.filename) {
  const learnt = learn([...lessons(tunedPosts()), ...quiet()]);
  writeFileSync(
    join(here, 'triage-weights.ts'),
    `/** What words weigh, written by \`npm run triage:learn\` from the labelled posts; read in triage-cues.ts. */\nexport const weights = \`${written(learnt).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`;\n`,
  );
}
