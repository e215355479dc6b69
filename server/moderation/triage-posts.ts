import type { Triage } from './triage.ts';
import { postsA } from './triage-posts-a.ts';
import { postsB } from './triage-posts-b.ts';
import { postsC } from './triage-posts-c.ts';
import { postsD } from './triage-posts-d.ts';
import { postsE } from './triage-posts-e.ts';
import { postsF } from './triage-posts-f.ts';
import { freshPosts } from './triage-posts-fresh.ts';
import { postsG } from './triage-posts-g.ts';
import { postsH } from './triage-posts-h.ts';
import { unseenPosts } from './triage-posts-unseen.ts';

const linesOf = (text: string) => text.trim().split('\n');

/** The labelled posts that rules and weights were made by: `severity|classes|words`, with `-` for a trap. */
export const tunedPosts = () => [postsA, postsB, postsC, postsD, postsE, postsF, postsG, postsH].flatMap(linesOf);
/** Those that neither has ever seen: one batch much like the others, and one that is harder. */
export const heldOutPosts = () => linesOf(unseenPosts);
export const hardPosts = () => linesOf(freshPosts);

export type Measure = {
  count: number;
  /** Of the posts of people in danger (S0, S1), how many were found, from 0 to 1; of what was held (S2), how much was right. */
  recall: number;
  precision: number;
  missed: string[];
  trapsHeld: string[];
};

/** How well a reader does with these posts. */
export function measureOf(posts: string[], read: (text: string) => Triage): Measure {
  const told = posts.map((line) => {
    const [severity = '', , ...words] = line.split('|');
    const text = words.join('|');
    return { severity, text, found: read(text).severity };
  });
  const isDanger = (severity: string | null) => severity === 'S0' || severity === 'S1';
  const danger = told.filter(({ severity }) => isDanger(severity));
  const missed = danger.filter(({ found }) => !isDanger(found)).map(({ text }) => text);
  const held = told.filter(({ found }) => found === 'S2');
  return {
    count: told.length,
    recall: danger.length === 0 ? 1 : 1 - missed.length / danger.length,
    precision: held.length === 0 ? 1 : held.filter(({ severity }) => severity === 'S2').length / held.length,
    missed,
    trapsHeld: held.filter(({ severity }) => severity === '-').map(({ text }) => text),
  };
}
