import type { Facet, Fellowship, Locale } from '@/db/vocabulary';
import { isRemote, type Listed } from './listed';

/** How a meeting comes to have a format: by a code of the NA list, by a word all fellowships share, by a language, or by how it is held. */
export type When = { codes?: string[]; facet?: Facet; always?: Facet; language?: string; is?: 'remote' | 'hybrid' | 'suspended' };
export type Format = {
  /** Never given to another: clients keep them. 1-57 are those every BMLT server is set up with, from 101 on our own. */
  id: number;
  key: string;
  type: 'FC1' | 'FC2' | 'FC3' | 'O' | 'LANG';
  /** What NA calls it world-wide: formats of different servers are told to be the same by this alone. */
  worldId: string;
  names: Record<Locale, string>;
  about: Record<Locale, string>;
  when: When;
};

type Row = [
  id: number,
  key: string,
  type: Format['type'],
  worldId: string,
  when: When,
  en: string,
  es: string,
  aboutEn: string,
  aboutEs: string,
];

// biome-ignore format: a table
const rows: Row[] = [
  [1,  'B',    'FC3', 'BEG',    { codes: ['BEG'], facet: 'newcomer' },      'Beginners', 'Para recién llegados', 'For people who are new.', 'Para quienes acaban de llegar.'],
  [3,  'BT',   'FC1', 'BT',     { codes: ['BT'] },                          'Basic Text', 'Texto Básico', 'Reads and talks about the Basic Text.', 'Se lee y comenta el Texto Básico.'],
  [4,  'C',    'O',   'CLOSED', { codes: ['C'], facet: 'closed' },          'Closed', 'Cerrada', 'For people who have, or think they may have, the problem themselves.', 'Para quienes tienen, o creen tener, el problema.'],
  [6,  'CL',   'FC2', 'CAN',    { codes: ['CAN'], facet: 'candlelight' },   'Candlelight', 'A la luz de las velas', 'Held by candlelight.', 'Se celebra a la luz de las velas.'],
  [8,  'D',    'FC1', 'DISC',   { codes: ['DISC'], facet: 'discussion' },   'Discussion', 'Discusión', 'Everybody may speak.', 'Todos pueden hablar.'],
  [9,  'ES',   'LANG', 'LANG',  { language: 'es' },                         'Español', 'Español', 'Held in Spanish.', 'En español.'],
  [10, 'GL',   'FC3', 'GL',     { codes: ['GL'], facet: 'lgbtq' },          'LGBTQ+', 'LGBTQ+', 'For LGBTQ+ people.', 'Para personas LGBTQ+.'],
  [12, 'IP',   'FC1', 'IP',     { codes: ['IP'] },                          'Informational Pamphlet', 'Folleto informativo', 'Reads and talks about a pamphlet.', 'Se lee y comenta un folleto.'],
  [13, 'IW',   'FC1', 'IW',     { codes: ['IW'] },                          'It Works: How and Why', 'Funciona: cómo y por qué', 'Reads and talks about this book.', 'Se lee y comenta este libro.'],
  [14, 'JT',   'FC1', 'JFT',    { codes: ['JFT'] },                         'Just for Today', 'Solo por hoy', 'Reads and talks about Just for Today.', 'Se lee y comenta Solo por hoy.'],
  [15, 'M',    'FC3', 'M',      { codes: ['M'], facet: 'men' },             'Men', 'Hombres', 'For men.', 'Para hombres.'],
  [17, 'O',    'O',   'OPEN',   { codes: ['O'], facet: 'open' },            'Open', 'Abierta', 'Everybody is welcome.', 'Todos son bienvenidos.'],
  [19, 'RF',   'FC1', 'VAR',    { codes: ['VAR'] },                         'Format varies', 'Formato variable', 'Another format each time.', 'Cada vez con otro formato.'],
  [23, 'SG',   'FC1', 'SWG',    { codes: ['SWG'] },                         'Step Working Guide', 'Guía para trabajar los pasos', 'Works with the Step Working Guide.', 'Se trabaja con la guía de los pasos.'],
  [24, 'SL',   'FC2', '',       { always: 'asl' },                          'Sign language', 'Lengua de señas', 'With American Sign Language.', 'Con lengua de señas americana.'],
  [26, 'So',   'FC1', 'SPK',    { codes: ['SPK'], facet: 'speaker' },       'Speaker', 'Orador', 'Somebody tells their story.', 'Alguien cuenta su historia.'],
  [27, 'St',   'FC1', 'STEP',   { codes: ['STEP'], facet: 'step' },         'Step', 'Pasos', 'About the steps.', 'Sobre los pasos.'],
  [29, 'To',   'FC1', 'TOP',    { codes: ['TOP'] },                         'Topic', 'Tema', 'About a topic.', 'Sobre un tema.'],
  [30, 'Tr',   'FC1', 'TRAD',   { codes: ['TRAD'], facet: 'tradition' },    'Tradition', 'Tradiciones', 'About the traditions.', 'Sobre las tradiciones.'],
  [32, 'W',    'FC3', 'W',      { codes: ['W'], facet: 'women' },           'Women', 'Mujeres', 'For women.', 'Para mujeres.'],
  [33, 'WC',   'FC2', 'WCHR',   { codes: ['X'], facet: 'wheelchair' },      'Wheelchair', 'Silla de ruedas', 'One can get in with a wheelchair.', 'Acceso con silla de ruedas.'],
  [34, 'YP',   'FC3', 'Y',      { codes: ['Y'], facet: 'young' },           'Young people', 'Jóvenes', 'For young people.', 'Para jóvenes.'],
  [36, 'BK',   'FC1', 'LIT',    { codes: ['LIT'], facet: 'literature' },    'Book study', 'Literatura', 'Reads and talks about a book.', 'Se lee y comenta un libro.'],
  [37, 'NS',   'FC1', 'NS',     { codes: ['NS'] },                          'No smoking', 'No se fuma', 'Nobody smokes here.', 'Aquí no se fuma.'],
  [38, 'Ag',   'FC1', '',       { always: 'secular' },                      'Secular', 'Laica', 'Without prayer, for people of any faith or none.', 'Sin rezos, con cualquier creencia o ninguna.'],
  [41, 'ME',   'FC1', 'MED',    { codes: ['MED'], facet: 'meditation' },    'Meditation', 'Meditación', 'With a time of quiet.', 'Con un rato de silencio.'],
  [42, 'RA',   'FC3', 'RA',     { codes: ['RA'] },                          'Restricted attendance', 'Acceso restringido', 'The building has rules about who may come in.', 'El edificio limita quién puede entrar.'],
  [43, 'QA',   'FC1', 'QA',     { codes: ['QA'] },                          'Questions and answers', 'Preguntas y respuestas', 'One may ask questions.', 'Se puede preguntar.'],
  [44, 'CW',   'FC3', 'CW',     { codes: ['CW'], facet: 'children' },       'Children welcome', 'Niños bienvenidos', 'Children are welcome.', 'Los niños son bienvenidos.'],
  [45, 'CP',   'FC1', 'CPT',    { codes: ['CPT'] },                         'Concepts', 'Conceptos', 'About the twelve concepts.', 'Sobre los doce conceptos.'],
  [46, 'FIN',  'LANG', 'LANG',  { language: 'fi' },                         'Finnish', 'Finés', 'Held in Finnish.', 'En finés.'],
  [47, 'ENG',  'LANG', 'LANG',  { language: 'en' },                         'English', 'Inglés', 'Held in English.', 'En inglés.'],
  [48, 'PER',  'LANG', 'LANG',  { language: 'fa' },                         'Persian', 'Persa', 'Held in Persian.', 'En persa.'],
  [51, 'LC',   'FC1', 'LC',     { codes: ['LC'] },                          'Living Clean', 'Vivir limpios', 'Reads and talks about this book.', 'Se lee y comenta este libro.'],
  [54, 'VM',   'FC2', 'VM',     { is: 'remote' },                           'Virtual meeting', 'Reunión virtual', 'One joins online or by phone.', 'Se participa en línea o por teléfono.'],
  [55, 'TC',   'FC2', 'TC',     { is: 'suspended' },                        'Temporarily closed', 'Cerrada por ahora', 'The room is closed for now.', 'El local está cerrado por ahora.'],
  [56, 'HY',   'FC2', 'HYBR',   { is: 'hybrid' },                           'Hybrid', 'Híbrida', 'One may come, or join online.', 'Se puede venir o participar en línea.'],
  [57, 'SPAD', 'FC1', 'SPAD',   { codes: ['SPAD'] },                        'A Spiritual Principle a Day', 'Un principio espiritual al día', 'Reads and talks about this book.', 'Se lee y comenta este libro.'],
  [101, 'MAW', 'FC3', '',       { always: 'medication-welcome' },           'Medication welcome', 'Medicación bienvenida', 'People on methadone, buprenorphine or other medication are welcome to speak.', 'Quienes toman metadona, buprenorfina u otra medicación pueden hablar.'],
  [102, 'NLX', 'FC2', '',       { always: 'naloxone' },                     'Naloxone on site', 'Naloxona en el lugar', 'Naloxone is at hand.', 'Hay naloxona a mano.'],
  [103, 'POA', 'FC3', '',       { always: 'proof-of-attendance' },          'Proof of attendance', 'Comprobante de asistencia', 'One can have it confirmed that one came.', 'Se puede pedir un comprobante.'],
  [104, 'BSC', 'FC3', '',       { always: 'child-care' },                   'Child care', 'Cuidado de niños', 'Children are looked after.', 'Se cuida a los niños.'],
  [105, 'SEN', 'FC3', '',       { always: 'seniors' },                      'Seniors', 'Mayores', 'For older people.', 'Para personas mayores.'],
  [106, 'POC', 'FC3', '',       { always: 'people-of-color' },              'People of color', 'Personas de color', 'For people of color.', 'Para personas de color.'],
  [107, 'DDX', 'FC3', '',       { always: 'dual-diagnosis' },               'Dual diagnosis', 'Diagnóstico dual', 'For people with another diagnosis as well.', 'Para personas con otro diagnóstico además.'],
  [108, 'OUT', 'FC2', '',       { always: 'outdoor' },                      'Outdoors', 'Al aire libre', 'Held outdoors.', 'Al aire libre.'],
  [109, 'FF',  'FC2', '',       { always: 'fragrance-free' },               'Fragrance free', 'Sin perfumes', 'Please wear no fragrance.', 'Por favor, sin perfumes.'],
];

/** More languages, each with the number 200 and its place in this list; new ones go to its end. */
const languages = [
  'af',
  'am',
  'ar',
  'bg',
  'da',
  'de',
  'el',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'is',
  'it',
  'ja',
  'ka',
  'ko',
  'lt',
  'ml',
  'mt',
  'ne',
  'nl',
  'no',
  'pl',
  'pt',
  'pa',
  'ru',
  'sk',
  'sl',
  'sv',
  'th',
  'tl',
  'tr',
  'uk',
];

/** Every format there may be. */
export const formats: Format[] = [
  ...rows.map(([id, key, type, worldId, when, en, es, aboutEn, aboutEs]) => ({
    id,
    key,
    type,
    worldId,
    when,
    names: { en, es },
    about: { en: aboutEn, es: aboutEs },
  })),
  ...languages.map(languageFormat),
];

function languageFormat(language: string, index: number): Format {
  const name = (locale: Locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return {
    id: 200 + index,
    key: `L-${language.toUpperCase()}`,
    type: 'LANG',
    worldId: 'LANG',
    when: { language },
    names: { en: name('en'), es: name('es') },
    about: { en: `Held in ${name('en')}.`, es: `Idioma: ${name('es')}.` },
  };
}

/** The fellowships that write NA's list of codes; of all others the words they share are read. */
export const naLists: Fellowship[] = ['na', 'ha', 'mara', 'pa'];

/** The formats of a meeting, open or closed first, as BMLT writes them. */
export function formatsOf(meeting: Pick<Listed, 'fellowship' | 'types' | 'facets' | 'languages' | 'venue' | 'status'>): Format[] {
  const found = formats.filter(({ when }) => holds(when, meeting));
  return [...found.filter(({ type }) => type === 'O'), ...found.filter(({ type }) => type !== 'O')];
}

function holds(when: When, meeting: Parameters<typeof formatsOf>[0]): boolean {
  const { fellowship, types, facets, languages: spoken, venue, status } = meeting;
  if (when.is === 'hybrid') return venue === 'hybrid';
  if (when.is === 'remote') return isRemote(meeting) && venue !== 'hybrid';
  if (when.is === 'suspended') return status === 'suspended' || (venue !== 'in-person' && venue !== 'hybrid' && types.includes('TC'));
  if (when.language) return spoken.includes(when.language);
  if (when.always) return facets.includes(when.always);
  if (naLists.includes(fellowship)) return Boolean(when.codes?.some((code) => types.includes(code)));
  return Boolean(when.facet && facets.includes(when.facet));
}
