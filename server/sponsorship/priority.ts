import type { Experience, Focus, Gender, Pathway, SpokenLanguage, StageChoice, Urgency } from '@/db/vocabulary';

/** Where a sponsor puts somebody who looks for one: by these alone, and never by taste (recovery.md 2.4). */
export type Standing = {
  /** Somebody was with them and is not any more, through no doing of theirs. */
  comesFirst: boolean;
  urgency: Urgency;
  experiences: Experience[];
  waitingSince: number;
};

/** What a round remembers of a seeker while it runs. */
export type Told = Standing & {
  id: string;
  stage: StageChoice;
  mustAffirm: boolean;
  gender: Gender;
  language: SpokenLanguage;
  pathway: Pathway;
};

/** How hard waiting is, in tiers. */
const tiers: Record<Urgency, number> = { 'just-out': 3, setback: 2, none: 0 };
const first = 5;

/** The tier of a person with one sponsor, whose focus lifts those it is on by one. */
export function tierOf({ comesFirst, urgency, experiences }: Standing, focus: Focus[]): number {
  if (comesFirst) return first;
  const isMeant = focus.some((on) => (on === 'early' ? urgency !== 'none' : experiences.some((experience) => experience === on)));
  return tiers[urgency] + (isMeant ? 1 : 0);
}

/** What decides between two people with one sponsor, the first that differs: tier, waiting, score, lot. Below nothing: `a` comes first. */
export type Claim = { tier: number; waitingSince: number; score: number; lot: number };
export const before = (a: Claim, b: Claim) => b.tier - a.tier || a.waitingSince - b.waitingSince || b.score - a.score || a.lot - b.lot;
