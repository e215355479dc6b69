import type { Stage } from '@/db/vocabulary';
import type { FactId } from './facts';

/**
 * What stands on the page of a stage, in its order. The words are in `stages.of.<stage>` by the same names; `units` are the sentences of
 * the text this site grew from (`data/seed-map.tsv`), so that a test can tell that each has its place; `facts` say how sure it is.
 */
export type Entry = { name: string; units?: number[]; facts?: FactId[]; to?: PlaceName };
type StagePlan = {
  units: number[];
  feels: Entry[];
  helps: Entry[];
  lists: Entry[];
  meetings: MeetingDoor[];
  questions: QuestionName[];
  hasSetback?: boolean;
};

export const questionNames = ['types', 'genes', 'calm', 'mental-health', 'first-try'] as const;
export type QuestionName = (typeof questionNames)[number];

/** Where an entry may lead. Help pages carry no script of ours, so they are plain links. */
export const places = {
  overdose: '/help/overdose',
  lines: '/help/lines',
  lovedOnes: '/stages/loved-ones',
  sponsors: '/sponsors',
  meetings: '/meetings',
  groups: '/groups',
  mentalHealth: '/questions/mental-health',
  firstTry: '/questions/first-try',
  calm: '/questions/calm',
} as const;
export type PlaceName = keyof typeof places;

/** Ways into the meeting finder. None says where a person is: that they type themselves. */
export const meetingDoors = {
  online: { venue: 'online', when: 'soon' },
  newcomer: { type: 'newcomer' },
  medication: { welcome: 'medication' },
  tonight: { when: 'tonight' },
  open: { type: 'open' },
  families: { fellowship: 'nar-anon' },
  naloxone: { welcome: 'naloxone' },
} as const;
type MeetingDoor = keyof typeof meetingDoors;

/** The sentences that speak of all stages: their place is the page of the stages itself. */
export const overviewUnits = [1, 2, 3];
export const questionsUnits = [55];

/** What is said of a setback, wherever it is said. */
export const setbackPlan: Entry[] = [
  { name: 'first', facts: ['F15'], to: 'overdose' },
  { name: 'tell', to: 'lines' },
  { name: 'medication', facts: ['F29'] },
  { name: 'later', units: [48], facts: ['F31'] },
];

// biome-ignore format: tables
export const stagePlans: Record<Stage, StagePlan> = {
  precontemplation: {
    units: [4],
    feels: [
      { name: 'works', units: [6] },
      { name: 'fine',  units: [5] },
      { name: 'worn',  units: [7] },
      { name: 'years', units: [8] },
      { name: 'sent',  units: [10], facts: ['F04'] },
    ],
    helps: [
      { name: 'sure',    units: [11], facts: ['F01'] },
      { name: 'sick',    units: [12], facts: ['F02'] },
      { name: 'shame',   units: [12], facts: ['F02'] },
      { name: 'belief',  units: [12], facts: ['F02'] },
      { name: 'talk',    units: [9, 13], to: 'lines' },
      { name: 'others',  units: [10], to: 'lovedOnes' },
      { name: 'careful', facts: ['F15'], to: 'overdose' },
    ],
    lists: [],
    meetings: ['open', 'online', 'naloxone'],
    questions: ['types', 'genes'],
  },
  contemplation: {
    units: [14],
    feels: [
      { name: 'notice', units: [15] },
      { name: 'both',   units: [16] },
      { name: 'shame',  units: [18], facts: ['F07'] },
      { name: 'afraid', units: [19] },
      { name: 'normal', units: [20] },
      { name: 'months', units: [22], facts: ['F05'] },
    ],
    helps: [
      { name: 'weigh',   units: [16], facts: ['F06'] },
      { name: 'ask',     units: [18], to: 'groups' },
      { name: 'trouble', units: [17], to: 'lines' },
      { name: 'options', units: [21], facts: ['F12'] },
      { name: 'ground',  units: [19] },
    ],
    lists: [],
    meetings: ['newcomer', 'open', 'online'],
    questions: ['first-try', 'genes', 'types'],
  },
  preparation: {
    units: [23],
    feels: [
      { name: 'turn', units: [24], facts: ['F08'] },
      { name: 'busy', units: [26] },
      { name: 'sway' },
    ],
    helps: [
      { name: 'choose', units: [25], facts: ['F11'], to: 'lines' },
      { name: 'detox',  facts: ['F14'] },
      { name: 'both',   units: [30], facts: ['F39'], to: 'mentalHealth' },
      { name: 'trauma', units: [29], facts: ['F10'] },
      { name: 'calm',   units: [31], facts: ['F38'], to: 'calm' },
      { name: 'person', units: [25], facts: ['F18'], to: 'sponsors' },
    ],
    lists: [
      { name: 'treatment', units: [25, 27], facts: ['F09'] },
      { name: 'ask',       units: [27, 30], facts: ['F11', 'F32'] },
      { name: 'papers',    units: [27], facts: ['F09'] },
      { name: 'pack',      units: [28] },
      { name: 'home',      units: [32], facts: ['F09'] },
      { name: 'safe' },
    ],
    meetings: ['newcomer', 'medication', 'online'],
    questions: ['types', 'mental-health'],
  },
  'active-recovery': {
    units: [33],
    feels: [
      { name: 'new',  units: [34] },
      { name: 'body', facts: ['F17'] },
      { name: 'raw' },
      { name: 'open', units: [42] },
    ],
    helps: [
      { name: 'medication', units: [35], facts: ['F12', 'F13'] },
      { name: 'detox',      units: [35], facts: ['F14'] },
      { name: 'dose',       facts: ['F15'], to: 'overdose' },
      { name: 'long',       units: [36], facts: ['F16'] },
      { name: 'where',      units: [37] },
      { name: 'day',        units: [38] },
      { name: 'craving',    units: [41] },
      { name: 'halt' },
      { name: 'meetings',   units: [39, 43], facts: ['F22'], to: 'meetings' },
      { name: 'person',     units: [40], facts: ['F18', 'F19', 'F21'], to: 'sponsors' },
      { name: 'family',     units: [41], to: 'lovedOnes' },
      { name: 'plan',       units: [44] },
    ],
    lists: [{ name: 'days', units: [36] }],
    meetings: ['medication', 'newcomer', 'tonight'],
    questions: ['calm', 'mental-health', 'first-try'],
    hasSetback: true,
  },
  maintenance: {
    units: [45],
    feels: [
      { name: 'quiet' },
      { name: 'long',  units: [46] },
      { name: 'guilt', units: [48], facts: ['F31'] },
    ],
    helps: [
      { name: 'figures',    units: [47], facts: ['F23', 'F24'], to: 'firstTry' },
      { name: 'slip',       units: [48], facts: ['F25'] },
      { name: 'medication', units: [51], facts: ['F29'] },
      { name: 'people',     units: [50], facts: ['F28'], to: 'groups' },
      { name: 'support',    units: [49] },
      { name: 'base',       units: [52], facts: ['F30'] },
      { name: 'care',       units: [53] },
      { name: 'thoughts',   units: [54] },
      { name: 'plan',       units: [46] },
      { name: 'give',       units: [50], to: 'sponsors' },
    ],
    lists: [{ name: 'signs' }],
    meetings: ['medication', 'tonight', 'online'],
    questions: ['first-try', 'calm'],
    hasSetback: true,
  },
  'loved-ones': {
    units: [],
    feels: [{ name: 'watch' }, { name: 'angry' }, { name: 'alone' }, { name: 'tried' }],
    helps: [
      { name: 'craft',      units: [10], facts: ['F03'] },
      { name: 'listen',     units: [13] },
      { name: 'notice' },
      { name: 'offer',      units: [11], facts: ['F01'], to: 'lines' },
      { name: 'medication', facts: ['F12'] },
      { name: 'safe',       facts: ['F15'], to: 'overdose' },
      { name: 'you' },
      { name: 'private' },
    ],
    lists: [{ name: 'say', units: [13] }],
    meetings: ['families', 'open', 'online'],
    questions: ['genes', 'first-try'],
  },
};

type QuestionPlan = { units: number[]; points: Entry[]; stage: Stage };

// biome-ignore format: tables
export const questionPlans: Record<QuestionName, QuestionPlan> = {
  types: {
    units: [56],
    stage: 'preparation',
    points: [
      { name: 'course',   units: [57], facts: ['F17'] },
      { name: 'purity',   units: [58], facts: ['F33'] },
      { name: 'fentanyl', units: [59], facts: ['F32'] },
      { name: 'dose',     units: [60] },
    ],
  },
  genes: {
    units: [61],
    stage: 'contemplation',
    points: [
      { name: 'risk',     units: [62], facts: ['F34'] },
      { name: 'response', units: [64], facts: ['F35'] },
      { name: 'oprm1',    units: [63], facts: ['F36'] },
      { name: 'life',     units: [65] },
    ],
  },
  calm: {
    units: [66],
    stage: 'active-recovery',
    points: [
      { name: 'mindfulness', units: [68], facts: ['F38'] },
      { name: 'acupuncture', units: [68, 70], facts: ['F37'] },
      { name: 'beside',      units: [67, 69], facts: ['F12'] },
    ],
  },
  'mental-health': {
    units: [71],
    stage: 'preparation',
    points: [
      { name: 'both',       units: [72, 74], facts: ['F39'] },
      { name: 'medication', units: [73], facts: ['F40'] },
      { name: 'open',       units: [75] },
    ],
  },
  'first-try': {
    units: [76],
    stage: 'maintenance',
    points: [
      { name: 'words',    units: [76] },
      { name: 'tries',    units: [77, 79], facts: ['F27'] },
      { name: 'setbacks', units: [78], facts: ['F23', 'F26'] },
      { name: 'after',    units: [78], facts: ['F25'] },
      { name: 'learn',    units: [79] },
    ],
  },
};
