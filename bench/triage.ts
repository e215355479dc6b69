import { triage } from '@/server/moderation/triage';
import { tunedPosts } from '@/server/moderation/triage-posts';

// How long reading a post for danger takes: each post of our own, an ordinary one of 5,000 characters, and one that is nothing but alarms.
const lines = tunedPosts().map((line) => line.split('|'));
const textsOf = (isWanted: (severity: string) => boolean) =>
  lines.filter(([severity = '']) => isWanted(severity)).map((line) => line[2] ?? '');
const long = (texts: string[]) => texts.join('. ').repeat(3).slice(0, 5000);

const samples: Record<string, string[]> = {
  'each labelled post': textsOf(() => true),
  '5,000 characters, ordinary': [long(textsOf((severity) => !severity.startsWith('S')))],
  '5,000 characters of alarms': [long(textsOf((severity) => severity.startsWith('S')))],
};

console.log('| triage of | p50 ms | p99 ms | most ms |\n|---|---:|---:|---:|');
for (const [what, texts] of Object.entries(samples)) {
  for (let turn = 0; turn < 200; turn++) triage(texts[turn % texts.length] ?? '');
  const times = Array.from({ length: 2000 }, (_, turn) => {
    const began = performance.now();
    triage(texts[turn % texts.length] ?? '');
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(2);
  console.log(`| ${what} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`);
}
