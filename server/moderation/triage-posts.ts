import type { Triage } from './triage.ts';
import { postsA } from './triage-posts/a.ts';
import { acceptancePosts } from './triage-posts/acceptance.ts';
import { acceptanceTwoPosts } from './triage-posts/acceptance-two.ts';
import { advocatePosts } from './triage-posts/advocate.ts';
import { postsB } from './triage-posts/b.ts';
import { basicsPosts } from './triage-posts/basics.ts';
import { postsC } from './triage-posts/c.ts';
import { chaplainPosts } from './triage-posts/chaplain.ts';
import { cityPosts } from './triage-posts/city.ts';
import { comedianPosts } from './triage-posts/comedian.ts';
import { counsellorPosts } from './triage-posts/counsellor.ts';
import { postsD } from './triage-posts/d.ts';
import { postsE } from './triage-posts/e.ts';
import { emergencyPosts } from './triage-posts/emergency.ts';
import { postsF } from './triage-posts/f.ts';
import { falseAlarmsPosts } from './triage-posts/false-alarms.ts';
import { familiesPosts } from './triage-posts/families.ts';
import { freshPosts } from './triage-posts/fresh.ts';
import { postsG } from './triage-posts/g.ts';
import { postsH } from './triage-posts/h.ts';
import { lastHourPosts } from './triage-posts/last-hour.ts';
import { novelistPosts } from './triage-posts/novelist.ts';
import { roadPosts } from './triage-posts/road.ts';
import { safetyPosts } from './triage-posts/safety.ts';
import { shortPosts } from './triage-posts/short.ts';
import { socialWorkerPosts } from './triage-posts/social-worker.ts';
import { spanishPosts } from './triage-posts/spanish.ts';
import { streetPosts } from './triage-posts/street.ts';
import { trainerPosts } from './triage-posts/trainer.ts';
import { unseenPosts } from './triage-posts/unseen.ts';
import { youngPosts } from './triage-posts/young.ts';

const linesOf = (text: string) => text.trim().split('\n');

/** The labelled posts that the rules were made by: `severity|classes|words`, with `-` for a trap. */
export const rulePosts = () => [postsA, postsB, postsC, postsD, postsE, postsF, postsG, postsH].flatMap(linesOf);
/** Those of other authors, by whom only the weights were learned. */
export const othersPosts = () =>
  [
    streetPosts,
    familiesPosts,
    spanishPosts,
    counsellorPosts,
    safetyPosts,
    novelistPosts,
    chaplainPosts,
    socialWorkerPosts,
    youngPosts,
    falseAlarmsPosts,
    trainerPosts,
    cityPosts,
    emergencyPosts,
    comedianPosts,
    roadPosts,
    advocatePosts,
    lastHourPosts,
    shortPosts,
    basicsPosts,
  ].flatMap(linesOf);
/** All that rules and weights were made by. */
export const tunedPosts = () => [...rulePosts(), ...othersPosts()];
/** Those that neither has ever seen: by the author of the rules, and harder ones of theirs, each harmless one beside one that is meant. */
export const heldOutPosts = () => linesOf(unseenPosts);
export const hardPosts = () => linesOf(freshPosts);
/** Those of two other authors who knew nothing of rules or weights, and of whom neither knows. */
export const othersUnseenPosts = () => [acceptancePosts, acceptanceTwoPosts].flatMap(linesOf);

/** By which rules of a site's own are tried: those that the rules were made by and those that nothing was learned from. */
export const trialPosts = () => [...rulePosts(), ...heldOutPosts(), ...othersUnseenPosts()];

export type Measure = {
  count: number;
  /** Of the posts of people in danger (S0, S1), how many were found, from 0 to 1; of what was held (S2), how much was right. */
  recall: number;
  precision: number;
  missed: string[];
  trapsHeld: string[];
  /** Harmless posts for which a person would be called. */
  trapsAlarming: string[];
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
    trapsAlarming: told.filter(({ severity, found }) => severity === '-' && isDanger(found)).map(({ text }) => text),
  };
}
