import type { Facet, Fellowship, MeetingWindow, TimeOfDay, Venue } from '@/db/vocabulary';
import type { FindMeetings } from './input';
import { folded } from './naming';

/** What words in the one box of the finder stand for, beside a place or a name. */
export type BoxChoices = {
  fellowship?: Fellowship;
  venue?: Venue;
  type?: Facet;
  welcome?: 'medication' | 'naloxone';
  access?: 'wheelchair' | 'asl' | 'children';
  day?: number;
  time?: TimeOfDay;
  when?: MeetingWindow;
  language?: string;
};

/** How people write it, in English and Spanish, without accents. Words that are towns as well (Reading, Nice) are not here. */
// biome-ignore format: a table
const words: [BoxChoices, string][] = [
  [{ fellowship: 'na' },         'na|n a|narcotics anonymous|narcoticos anonimos'],
  [{ fellowship: 'ha' },         'ha|h a|heroin anonymous|heroina anonimos'],
  [{ fellowship: 'aa' },         'aa|a a|alcoholics anonymous|alcoholicos anonimos'],
  [{ fellowship: 'ca' },         'ca|cocaine anonymous|cocaina anonimos'],
  [{ fellowship: 'cma' },        'cma|crystal meth anonymous'],
  [{ fellowship: 'daa' },        'daa|drug addicts anonymous'],
  [{ fellowship: 'ma' },         'ma|marijuana anonymous|marihuana anonimos'],
  [{ fellowship: 'pa' },         'pa|pills anonymous'],
  [{ fellowship: 'mara' },       'mara|medication assisted recovery anonymous'],
  [{ fellowship: 'smart' },      'smart|smart recovery'],
  [{ fellowship: 'rd' },         'recovery dharma|dharma'],
  [{ fellowship: 'refuge' },     'refuge recovery'],
  [{ fellowship: 'lifering' },   'lifering|life ring'],
  [{ fellowship: 'al-anon' },    'al anon|alanon'],
  [{ fellowship: 'nar-anon' },   'nar anon|naranon'],
  [{ fellowship: 'families' },   'families anonymous|family groups|grupos familiares'],
  [{ venue: 'online' },          'online|zoom|virtual|en linea|por internet'],
  [{ venue: 'in-person' },       'in person|face to face|en persona|presencial|presenciales'],
  [{ venue: 'hybrid' },          'hybrid|hibrida|hibridas'],
  [{ venue: 'phone' },           'by phone|phone|telephone|por telefono|telefono'],
  [{ type: 'newcomer' },         'newcomer|newcomers|beginner|beginners|first meeting|recien llegados|principiantes'],
  [{ type: 'open' },             'open meeting|open meetings|reunion abierta|reuniones abiertas'],
  [{ type: 'closed' },           'closed meeting|closed meetings|reunion cerrada|reuniones cerradas'],
  [{ type: 'women' },            'women|womens|woman|mujeres|mujer'],
  [{ type: 'men' },              'men|mens|hombres|hombre'],
  [{ type: 'lgbtq' },            'lgbt|lgbtq|lgbtqia|lgbtqi|gay|lesbian|queer|trans|lesbianas'],
  [{ type: 'young' },            'young people|young peoples|youth|jovenes'],
  [{ type: 'speaker' },          'speaker|speakers|orador|oradores'],
  [{ type: 'step' },             'step study|steps|step meeting|pasos'],
  [{ type: 'literature' },       'literature|book study|big book|basic text|literatura|texto basico'],
  [{ type: 'discussion' },       'discussion|discusion'],
  [{ type: 'meditation' },       'meditation|meditacion'],
  [{ type: 'secular' },          'secular|agnostic|atheist|agnosticos|laica'],
  [{ type: 'proof-of-attendance' }, 'proof of attendance|court card|comprobante de asistencia'],
  [{ welcome: 'medication' },    'medication|medication welcome|mat|moud|methadone|suboxone|buprenorphine|medicacion|medicamento|metadona|buprenorfina'],
  [{ welcome: 'naloxone' },      'naloxone|narcan|naloxona'],
  [{ access: 'wheelchair' },     'wheelchair|wheelchair access|accessible|silla de ruedas|accesible'],
  [{ access: 'asl' },            'asl|sign language|deaf|lengua de senas|lengua de signos|sordos'],
  [{ access: 'children' },       'children|kids|childcare|child care|babysitting|ninos|guarderia'],
  [{ language: 'es' },           'spanish|espanol|en espanol'],
  [{ language: 'en' },           'in english|en ingles'],
  [{ language: 'fr' },           'french|frances|francais|en frances'],
  [{ language: 'pt' },           'portuguese|portugues|en portugues'],
  [{ language: 'ru' },           'russian|ruso|en ruso'],
  [{ language: 'pl' },           'polish|polaco|polski|en polaco'],
  [{ language: 'de' },           'german|aleman|deutsch|en aleman'],
  [{ day: 0 },                   'sunday|sundays|domingo|domingos'],
  [{ day: 1 },                   'monday|mondays|lunes'],
  [{ day: 2 },                   'tuesday|tuesdays|martes'],
  [{ day: 3 },                   'wednesday|wednesdays|miercoles'],
  [{ day: 4 },                   'thursday|thursdays|jueves'],
  [{ day: 5 },                   'friday|fridays|viernes'],
  [{ day: 6 },                   'saturday|saturdays|sabado|sabados'],
  [{ when: 'now' },              'now|on now|right now|ahora|ahora mismo'],
  [{ when: 'today' },            'today|hoy'],
  [{ when: 'tonight' },          'tonight|esta noche'],
  [{ time: 'morning' },          'morning|mornings|por la manana|en la manana'],
  [{ time: 'afternoon' },        'afternoon|afternoons|por la tarde|en la tarde'],
  [{ time: 'evening' },          'evening|evenings'],
  [{ time: 'night' },            'night|nights|por la noche|en la noche'],
];
const meanings = new Map(words.flatMap(([choices, phrases]) => phrases.split('|').map((phrase) => [phrase, choices] as const)));
const longest = 4;
/** Codes of two letters that are states as well: "CA" after a town is California. */
const alsoStates = new Set(['ca', 'ma', 'pa', 'al']);
/** Words between the others, which say nothing by themselves. */
const between = new Set([
  'in',
  'at',
  'near',
  'around',
  'for',
  'on',
  'meeting',
  'meetings',
  'en',
  'de',
  'cerca',
  'para',
  'por',
  'el',
  'los',
  'las',
  'reunion',
  'reuniones',
]);

export type ReadBox = { choices: BoxChoices[]; rest: string };

/**
 * Takes words we have a meaning for out of what somebody typed: "NA women London Monday" is a fellowship, a kind, a day, and London.
 * The rest, as it was typed, is a place or a name. Where nothing has a meaning, all of it is the rest.
 */
export function readBox(typed: string): ReadBox {
  const tokens = typed.split(/\s+/).filter(Boolean);
  const keys = tokens.map((token) => folded(token.replace(/['’]/g, '')).trim());
  const choices: BoxChoices[] = [];
  const kept: { token: string; isBetween: boolean }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = spanAt(keys, at, tokens);
    if (span) choices.push(span.meaning);
    else kept.push({ token: tokens[at] ?? '', isBetween: between.has(keys[at] ?? '') });
    at += span?.length ?? 1;
  }
  const isRead = choices.length > 0 || kept.some(({ isBetween }, index) => isBetween && index === 0 && kept.length > 1);
  if (!isRead) return { choices, rest: typed.trim() };
  while (kept[0]?.isBetween) kept.shift();
  while (kept.at(-1)?.isBetween) kept.pop();
  return {
    choices,
    rest: kept
      .map(({ token }) => token)
      .join(' ')
      .replace(/^[,\s]+|[,\s]+$/g, ''),
  };
}

function spanAt(keys: string[], at: number, tokens: string[]) {
  for (let length = Math.min(longest, keys.length - at); length > 0; length--) {
    const phrase = keys.slice(at, at + length).join(' ');
    const meaning = meanings.get(phrase);
    const isState = alsoStates.has(phrase) && at > 0 && (tokens[at - 1]?.endsWith(',') || !meanings.has(keys[at - 1] ?? ''));
    if (meaning && !isState) return { meaning, length };
  }
  return undefined;
}

/** What was asked, with what the box says beside it; an answer given in its own field stands before one read from words. */
export function withChoices(input: FindMeetings, choices: BoxChoices[]): FindMeetings {
  const all = <W extends keyof BoxChoices>(word: W) =>
    [...new Set(choices.flatMap((choice) => choice[word] ?? []))] as NonNullable<BoxChoices[W]>[];
  const either = <T>(said: T[], read: T[]) => (said.length > 0 ? said : read);
  return {
    ...input,
    fellowship: either(input.fellowship, all('fellowship')),
    venue: either(input.venue, all('venue')),
    type: either<string>(input.type, all('type')),
    welcome: either(input.welcome, all('welcome')),
    access: either(input.access, all('access')),
    day: either(input.day, all('day')),
    time: either(input.time, all('time')),
    language: either(input.language, all('language')),
    when: input.when ?? all('when')[0],
  };
}
