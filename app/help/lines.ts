import { api } from '@/app/_trpc/server';

/** The day the emergency numbers were written down. They are the only ones shown without somebody of the site having checked them. */
export const writtenDownAt = new Date('2026-11-22T12:00:00Z');

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const emergencies = [
  { where: 'us', number: '911', countries: ['US', 'CA'] },
  { where: 'eu', number: '112', countries: union },
  { where: 'uk', number: '999', countries: ['GB'] },
  { where: 'au', number: '000', countries: ['AU'] },
] as const;

/** Emergency numbers: where, and what to dial; that of the reader's country first. */
export const emergenciesFor = (country: string | undefined) =>
  [...emergencies].sort((a, b) => Number(isFor(b.countries, country)) - Number(isFor(a.countries, country)));
const isFor = (countries: readonly string[], country: string | undefined) => country !== undefined && countries.includes(country);

/** Where 988 answers; also shown where the site has no number of its own to show. */
export const has988 = (country: string | undefined) => country === undefined || country === 'US' || country === 'CA';

export type Line = Awaited<ReturnType<typeof api.watch.lines>>[number];

/** The numbers that somebody of this site has checked of late. When the rest of the site cannot answer, these pages still do. */
export const checkedLines = (): Promise<Line[]> => api.watch.lines().catch(() => []);
