import { countryCookie, type LineKind } from '@/db/vocabulary';

/** A line that is not for one country. */
const anywhere = 'XX';

type Sorted = { country: string; kind: LineKind; languages: string[] };

/** The countries there are numbers for, the host's own first: the lines come in the host's order. */
export const countriesOf = (lines: readonly Pick<Sorted, 'country'>[]) =>
  [...new Set(lines.map(({ country }) => country))].filter((country) => country !== anywhere);

/** The country whose numbers are shown: what the reader chose, where there are any for it, else the host's own. Nobody is guessed at by their address. */
export const countryOf = (lines: readonly Pick<Sorted, 'country'>[], chosen: string | undefined) => {
  const countries = countriesOf(lines);
  return countries.find((country) => country === chosen) ?? countries[0];
};

/** The lines of a country, then those for any; of each first the wanted kinds, and among them those that speak the reader's language. Else the order stays. */
export function linesFor<L extends Sorted>(
  lines: readonly L[],
  country: string | undefined,
  language: string,
  kinds: readonly LineKind[] = [],
) {
  const rankOf = (line: L) => [
    line.country === country ? 0 : 1,
    kinds.includes(line.kind) ? kinds.indexOf(line.kind) : kinds.length,
    line.languages.includes(language) ? 0 : 1,
  ];
  return lines
    .filter((line) => line.country === country || line.country === anywhere)
    .map((line) => ({ line, rank: rankOf(line) }))
    .sort((a, b) => a.rank.reduce((sum, part, at) => sum || part - (b.rank[at] ?? 0), 0))
    .map(({ line }) => line);
}

/** What was chosen, as a cookie header says it. */
export const chosenIn = (cookies: string) => new RegExp(`(?:^|;\\s*)${countryCookie}=([A-Z]{2})(?:;|$)`).exec(cookies)?.[1];
/** The cookie that remembers it for a year. */
export const choiceOf = (country: string) => `${countryCookie}=${country}; Path=/; Max-Age=31536000; SameSite=Lax`;
