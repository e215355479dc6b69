import type { Locale, Role, StageChoice } from '@/db/vocabulary';

/** `joined` is how many days ago. */
export type DemoPerson = {
  handle: string;
  stage: StageChoice;
  joined: number;
  locale?: Locale;
  role?: Role;
  email?: string;
};

/** Everybody in the demo community. None of them is, or stands for, a real person. */
export const people = [
  { handle: 'harbor-lamp', stage: 'maintenance', joined: 240, role: 'admin' },
  { handle: 'slow-river', stage: 'maintenance', joined: 228, role: 'moderator', email: 'slow-river@example.org' },
  { handle: 'grey-heron', stage: 'maintenance', joined: 221 },
  { handle: 'juniper-moss', stage: 'maintenance', joined: 214 },
  { handle: 'field-sparrow', stage: 'loved-ones', joined: 203 },
  { handle: 'night-swimmer', stage: 'maintenance', joined: 190 },
  { handle: 'old-cedar', stage: 'maintenance', joined: 187 },
  { handle: 'copper-kettle', stage: 'maintenance', joined: 171 },
  { handle: 'stone-bridge', stage: 'maintenance', joined: 166 },
  { handle: 'rio-manso', stage: 'maintenance', joined: 152, locale: 'es' },
  { handle: 'winter-wren', stage: 'maintenance', joined: 96 },
  { handle: 'long-meadow', stage: 'maintenance', joined: 143 },
  { handle: 'sea-glass', stage: 'maintenance', joined: 131 },
  { handle: 'kestrel', stage: 'active-recovery', joined: 118 },
  { handle: 'tin-whistle', stage: 'active-recovery', joined: 74 },
  { handle: 'morning-otter', stage: 'active-recovery', joined: 47, email: 'morning-otter@example.org' },
  { handle: 'mirlo', stage: 'active-recovery', joined: 58, locale: 'es' },
  { handle: 'amber-lantern', stage: 'preparation', joined: 39 },
  { handle: 'paper-boat', stage: 'contemplation', joined: 52 },
  { handle: 'quiet-fern', stage: 'precontemplation', joined: 33 },
  { handle: 'blue-spruce', stage: 'loved-ones', joined: 61 },
  { handle: 'lark-song', stage: 'loved-ones', joined: 44 },
  { handle: 'willow-gate', stage: 'loved-ones', joined: 37 },
  { handle: 'dust-road', stage: 'unsaid', joined: 35 },
  { handle: 'passing-cloud', stage: 'unsaid', joined: 30 },
  { handle: 'new-dawn-guide', stage: 'unsaid', joined: 28 },
] as const satisfies readonly DemoPerson[];

export type Handle = (typeof people)[number]['handle'];

/** One way in for each role, for trying the site out. Printed in the README, and refused when the site runs without its demo. */
export const demoSignIns = [
  { handle: 'morning-otter', passphrase: 'velvet canyon mustard orbit', role: 'member' },
  { handle: 'night-swimmer', passphrase: 'gravel tulip harness moonlit', role: 'sponsor' },
  { handle: 'grey-heron', passphrase: 'walnut ferry crimson ladder', role: 'group moderator' },
  { handle: 'slow-river', passphrase: 'pocket glacier thunder basil', role: 'site moderator' },
  { handle: 'harbor-lamp', passphrase: 'copper violin stampede orchard', role: 'admin' },
  { handle: 'blue-spruce', passphrase: 'lantern biscuit plateau wisdom', role: 'loved one' },
  { handle: 'amber-lantern', passphrase: 'saddle coral whisper almanac', role: 'seeker' },
] as const satisfies readonly { handle: Handle; passphrase: string; role: string }[];
