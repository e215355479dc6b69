/** How sure a fact is. Each has words in `stages.sources.status`. */
const factStatuses = ['supported', 'oversimplified', 'general', 'contested', 'own_knowledge'] as const;
type FactStatus = (typeof factStatuses)[number];

/** Where facts were read, by the number they have in the collection of sources. Names of papers stay in their own language. */
// biome-ignore format: a table
const sources = {
  S2:   { cite: 'White and others, survey of 322 people on methadone who go to 12-step groups' },
  S3:   { cite: 'Tonigan and Rice, 2010', at: 'PMC5512698' },
  S4:   { cite: 'Kelly, Greene and Bergman, Drug and Alcohol Dependence, 2016', at: 'PMC5331924' },
  S18:  { cite: 'Koschate-Reis and others, Journal of Medical Internet Research, 2022, e36555' },
  S28:  { cite: 'SMART Recovery, toolbox', href: 'https://smartrecovery.org' },
  S67:  { cite: 'Kelly and others, Cochrane review, 2020', at: 'PMC8060988' },
  S68:  { cite: 'Harm Reduction Journal 1:3, table 5', href: 'https://harmreductionjournal.biomedcentral.com/articles/10.1186/1477-7517-1-3' },
  S77:  { cite: 'Kirby and others, 2017', at: 'PMC5690811' },
  S78:  { cite: 'Roozen and others, 2010', href: 'https://repub.eur.nl/pub/28164' },
  S79:  { cite: 'The abstinence violation effect, after G. A. Marlatt (essay, second hand)' },
  S82:  { cite: 'Recovery Research Institute, Life after detox', href: 'https://www.recoveryanswers.org' },
  S83:  { cite: 'NIDA, Words Matter', href: 'https://nida.nih.gov' },
  S85:  { cite: 'Larochelle and others, as told at drugwarfacts.org', href: 'https://www.drugwarfacts.org/node/3934' },
  S86:  { cite: 'Yale study of deaths in Connecticut in 2017, reported 2023', href: 'https://scienceblog.com/541231' },
  S112: { cite: 'NIDA, chart of return to use, 2008' },
  S114: { cite: 'Smyth and others, Ireland, 2010', href: 'https://pubmed.ncbi.nlm.nih.gov/20669601/' },
  S115: { cite: 'Chalana and others, 2016', at: 'PMC5046044' },
  S116: { cite: 'Gossop and others, United Kingdom, 1989' },
  S117: { cite: 'Kelly and others, 2019', at: 'PMC6602820' },
  S118: { cite: 'Seok and others, Frontiers in Psychiatry, 2025, 1660046' },
  S119: { cite: 'Opioid withdrawal, a clinical summary' },
  S120: { cite: 'Fentanyl and the start of buprenorphine', at: 'PMC8926080' },
  S121: { cite: 'Zhou and others, 2020', at: 'PMC7270886' },
  S122: { cite: 'Heritability of opioid dependence', at: 'PMC6614928' },
  S123: { cite: 'Baker and Chang, 2016' },
  S124: { cite: 'Zhang and others, 2014, 313549' },
  S125: { cite: 'Cooperman and others, 2023', at: 'PMC10704342' },
} as const satisfies Record<string, Source>;
type Source = { cite: string; at?: string; href?: string };
type SourceId = keyof typeof sources;

/** What our pages say on the word of others: how sure it is, and who says it. */
// biome-ignore format: a table
export const facts = {
  F01: { status: 'supported',      from: ['S77'] },
  F02: { status: 'supported',      from: ['S68'] },
  F03: { status: 'supported',      from: ['S77', 'S78'] },
  F04: { status: 'oversimplified', from: [] },
  F05: { status: 'supported',      from: ['S68'] },
  F06: { status: 'supported',      from: ['S28'] },
  F07: { status: 'supported',      from: ['S83'] },
  F08: { status: 'supported',      from: ['S68'] },
  F09: { status: 'general',        from: [] },
  F10: { status: 'contested',      from: ['S118'] },
  F11: { status: 'general',        from: ['S86'] },
  F12: { status: 'supported',      from: ['S85'] },
  F13: { status: 'supported',      from: ['S86'] },
  F14: { status: 'contested',      from: ['S86'] },
  F15: { status: 'supported',      from: ['S82'] },
  F16: { status: 'oversimplified', from: ['S82'] },
  F17: { status: 'supported',      from: ['S119'] },
  F18: { status: 'supported',      from: ['S3'] },
  F19: { status: 'supported',      from: ['S4'] },
  F21: { status: 'supported',      from: ['S2'] },
  F22: { status: 'contested',      from: ['S67'] },
  F23: { status: 'contested',      from: ['S112', 'S114', 'S115'] },
  F24: { status: 'contested',      from: ['S114'] },
  F25: { status: 'supported',      from: ['S116'] },
  F26: { status: 'contested',      from: ['S114', 'S115'] },
  F27: { status: 'contested',      from: ['S117'] },
  F28: { status: 'supported',      from: ['S18'] },
  F29: { status: 'supported',      from: ['S85'] },
  F30: { status: 'supported',      from: [] },
  F31: { status: 'supported',      from: ['S79'] },
  F32: { status: 'supported',      from: ['S120'] },
  F33: { status: 'own_knowledge',  from: [] },
  F34: { status: 'contested',      from: ['S121', 'S122'] },
  F35: { status: 'contested',      from: ['S121'] },
  F36: { status: 'contested',      from: ['S121'] },
  F37: { status: 'contested',      from: ['S123', 'S124'] },
  F38: { status: 'supported',      from: ['S125'] },
  F39: { status: 'supported',      from: [] },
  F40: { status: 'oversimplified', from: [] },
} as const satisfies Record<string, { status: FactStatus; from: readonly SourceId[] }>;
export type FactId = keyof typeof facts;

/** The sources behind these facts, each once, in the order in which a page comes to them. */
export function sourcesOf(told: readonly FactId[]) {
  const ids = [...new Set(told.flatMap((fact): readonly SourceId[] => facts[fact].from))];
  return ids.map((id) => ({ id, ...addressed(sources[id]) }));
}

const addressed = ({ cite, at, href }: Source) => ({
  cite: at ? `${cite} (${at})` : cite,
  href: at ? `https://pmc.ncbi.nlm.nih.gov/articles/${at}/` : href,
});

/** The less sure of some facts told together: a paragraph is as sure as its weakest part. */
export function weakest(told: readonly FactId[]): FactStatus | null {
  const found = factStatuses.filter((status) => told.some((fact) => facts[fact].status === status));
  return found.includes('contested') ? 'contested' : (found.at(-1) ?? null);
}
