import { type Facet, type Fellowship, facets } from '@/db/vocabulary';

/**
 * What the type codes of each fellowship have in common. The same code means different things (`POA` is proof of attendance in AA
 * and "parents" in Al-Anon), so a code is only ever read with its fellowship. Codes: code4recovery/spec 1.1.9, TSML 3.19.
 */
const steps: Record<string, Facet> = {
  O: 'open',
  C: 'closed',
  BE: 'newcomer',
  W: 'women',
  M: 'men',
  Y: 'young',
  YP: 'young',
  YA: 'young',
  SP: 'speaker',
  SS: 'speaker',
  ST: 'step',
  '12x12': 'step',
  '11': 'meditation',
  MED: 'meditation',
  LIT: 'literature',
  B: 'literature',
  BB: 'literature',
  GR: 'literature',
  LS: 'literature',
  ABSI: 'literature',
  DR: 'literature',
  D: 'discussion',
  A: 'secular',
  X: 'wheelchair',
  ASL: 'asl',
  BA: 'child-care',
  CF: 'children',
  POA: 'proof-of-attendance',
  LGBTQ: 'lgbtq',
  'LGBTQI+': 'lgbtq',
  LGBTQIA: 'lgbtq',
  G: 'lgbtq',
  L: 'lgbtq',
  BI: 'lgbtq',
  T: 'lgbtq',
  NB: 'lgbtq',
  SEN: 'seniors',
  POC: 'people-of-color',
  TR: 'tradition',
  DD: 'dual-diagnosis',
  CAN: 'candlelight',
  OUT: 'outdoor',
  FF: 'fragrance-free',
};
const narcotics: Record<string, Facet> = {
  O: 'open',
  C: 'closed',
  BEG: 'newcomer',
  W: 'women',
  M: 'men',
  Y: 'young',
  GL: 'lgbtq',
  SPK: 'speaker',
  STEP: 'step',
  SWG: 'step',
  IW: 'step',
  LIT: 'literature',
  BT: 'literature',
  IP: 'literature',
  JFT: 'literature',
  LC: 'literature',
  SPAD: 'literature',
  DISC: 'discussion',
  TOP: 'discussion',
  MED: 'meditation',
  X: 'wheelchair',
  CW: 'children',
  TRAD: 'tradition',
  CAN: 'candlelight',
  ASL: 'asl',
};
const dharma: Record<string, Facet> = { ...steps, CC: 'child-care', MI: 'meditation', WA: 'wheelchair', '8F': 'literature' };
const { POA: _parents, ...families } = steps;
const own: Record<string, Facet> = { MAW: 'medication-welcome', NLX: 'naloxone' };

/** Which list of codes a fellowship writes; the words for each are in the messages, under the same name. */
export const codeLists: Record<Fellowship, 'aa' | 'na' | 'rd' | 'families'> = {
  na: 'na',
  ha: 'na',
  mara: 'na',
  pa: 'na',
  smart: 'aa',
  rd: 'rd',
  refuge: 'rd',
  lifering: 'aa',
  aa: 'aa',
  ca: 'aa',
  cma: 'aa',
  daa: 'aa',
  ma: 'aa',
  wfs: 'aa',
  oa: 'aa',
  aca: 'aa',
  coda: 'aa',
  eda: 'aa',
  'al-anon': 'families',
  'nar-anon': 'families',
  pal: 'families',
  families: 'families',
  other: 'aa',
};
const facetsOf = { aa: steps, na: narcotics, rd: dharma, families };

const languages: Record<string, string> = {
  AF: 'af',
  AM: 'am',
  AR: 'ar',
  BG: 'bg',
  DA: 'da',
  DE: 'de',
  EL: 'el',
  EN: 'en',
  FA: 'fa',
  FI: 'fi',
  FR: 'fr',
  HE: 'he',
  HI: 'hi',
  HR: 'hr',
  HU: 'hu',
  IS: 'is',
  ITA: 'it',
  JA: 'ja',
  KA: 'ka',
  KOR: 'ko',
  LT: 'lt',
  ML: 'ml',
  MT: 'mt',
  NE: 'ne',
  NL: 'nl',
  NO: 'no',
  POL: 'pl',
  POR: 'pt',
  PUN: 'pa',
  RUS: 'ru',
  S: 'es',
  SK: 'sk',
  SL: 'sl',
  SV: 'sv',
  TH: 'th',
  TL: 'tl',
  TUR: 'tr',
  UK: 'uk',
};

/** What these codes say in the words all fellowships share. Medication-assisted fellowships welcome medication by their name. */
export function sharedMeaning(fellowship: Fellowship, codes: string[]) {
  const list: Record<string, Facet> = { ...facetsOf[codeLists[fellowship]], ...own };
  const found = new Set(codes.flatMap((code) => list[code] ?? []));
  if (fellowship === 'mara') found.add('medication-welcome');
  return {
    facets: facets.filter((facet) => found.has(facet)),
    languages: [...new Set(codes.flatMap((code) => languages[code] ?? []))].sort(),
  };
}

/** The codes of a fellowship that say something all share. */
export const codesWithMeaning = (fellowship: Fellowship) => Object.keys({ ...facetsOf[codeLists[fellowship]], ...own });

/** The code as the lists write it, whatever case a feed wrote it in. */
export function knownCode(code: string) {
  const upper = code.trim().toUpperCase();
  if (upper === '12X12') return '12x12';
  return upper;
}
