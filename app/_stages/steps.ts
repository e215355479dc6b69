import type { StageChoice } from '@/db/vocabulary';

type Step = { name: string; href: string; for?: 'sponsors' | 'others' };

/** The small steps of each stage: one is put before a person each day. */
// biome-ignore format: a table
export const stageSteps: Record<StageChoice, Step[]> = {
  precontemplation: [
    { name: 'company',  href: '/help/lines' },
    { name: 'naloxone', href: '/help/overdose' },
    { name: 'matters',  href: '/groups' },
    { name: 'listen',   href: '/groups?stage=precontemplation' },
  ],
  contemplation: [
    { name: 'both',    href: '/groups?stage=contemplation' },
    { name: 'letter',  href: '/questions' },
    { name: 'options', href: '/help/lines' },
    { name: 'story',   href: '/meetings?venue=online' },
  ],
  preparation: [
    { name: 'call',     href: '/help/lines' },
    { name: 'paper',    href: '/stages/preparation#list-papers' },
    { name: 'person',   href: '/groups?stage=preparation' },
    { name: 'sponsor',  href: '/sponsors' },
    { name: 'naloxone', href: '/help/overdose' },
  ],
  'active-recovery': [
    { name: 'tell',    href: '/groups?stage=active-recovery' },
    { name: 'halt',    href: '/stages/active-recovery#helps-halt' },
    { name: 'tonight', href: '/meetings?when=tonight' },
    { name: 'walk',    href: '/groups?topic=running' },
    { name: 'person',  href: '/sponsors' },
  ],
  maintenance: [
    { name: 'sponsor',    href: '/sponsors/apply', for: 'others' },
    { name: 'sponsoring', href: '/sponsorships', for: 'sponsors' },
    { name: 'signs',      href: '/stages/maintenance#list-signs' },
    { name: 'fun',        href: '/groups' },
    { name: 'answer',     href: '/groups/needs-an-answer' },
  ],
  'loved-ones': [
    { name: 'rest',     href: '/groups?stage=loved-ones' },
    { name: 'naloxone', href: '/help/overdose' },
    { name: 'sentence', href: '/stages/loved-ones#list-say' },
    { name: 'number',   href: '/help/lines' },
  ],
  unsaid: [
    { name: 'look',    href: '/groups' },
    { name: 'stages',  href: '/stages' },
    { name: 'meeting', href: '/meetings' },
  ],
};

/** The step for this day: the same all day, and the next one tomorrow. */
export function stepOfDay(stage: StageChoice, day: Date, isSponsor: boolean): Step {
  const fit = stageSteps[stage].filter((step) => step.for !== (isSponsor ? 'others' : 'sponsors'));
  const step = fit[Math.floor(day.getTime() / 86_400_000) % fit.length];
  if (!step) throw new Error(`No step for ${stage}`);
  return step;
}
