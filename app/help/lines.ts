/** The day the numbers were written down. Nobody has called them since: the pages say so. */
export const writtenDownAt = new Date('2026-11-22T12:00:00Z');

/** Emergency numbers: where, and what to dial. */
export const emergencies = [
  { where: 'us', number: '911' },
  { where: 'eu', number: '112' },
  { where: 'uk', number: '999' },
  { where: 'au', number: '000' },
] as const;

type Line = {
  name: 'lifeline' | 'textLine' | 'samhsa' | 'neverAlone' | 'neverAloneEast';
  call?: string;
  text?: string;
  source: 'general' | 'filter';
};

/** Helplines, and where each number was read. */
// biome-ignore format: a table
export const lines: Line[] = [
  { name: 'lifeline',       call: '988',            text: '988',    source: 'general' },
  { name: 'textLine',                               text: '741741', source: 'general' },
  { name: 'samhsa',         call: '1-800-662-4357',                 source: 'general' },
  { name: 'neverAlone',     call: '1-877-696-1996',                 source: 'general' },
  { name: 'neverAloneEast', call: '1-800-972-0590',                 source: 'filter' },
];
