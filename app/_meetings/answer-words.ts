import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Facet, Fellowship, MeetingWindow, TimeOfDay, Venue } from '@/db/vocabulary';
import { onDay } from './times';

/** The words for an answer of the finder, by its question: `('day', '1')` is "Monday". */
export function useAnswerWords() {
  const t = useTranslations('meetings');
  const words = useTranslations('words');
  const format = useFormatter();
  const languages = new Intl.DisplayNames(useLocale(), { type: 'language' });
  // What an address says was checked by the schema of the finder; a type may be a code that we have no words for.
  const say: Record<string, (value: string) => string> = {
    day: (day) => format.dateTime(onDay(Number(day)), { weekday: 'long', timeZone: 'UTC' }),
    time: (time) => t(`timesOfDay.${time as TimeOfDay}`),
    when: (when) => t(`windows.${when as MeetingWindow}`),
    fellowship: (fellowship) => words(`fellowships.${fellowship as Fellowship}`),
    venue: (venue) => words(`venues.${venue as Venue}`),
    type: (type) => (t.has(`facets.${type as Facet}`) ? t(`facets.${type as Facet}`) : type),
    access: (facet) => t(`facets.${facet as Facet}`),
    welcome: (word) => t(`facets.${word === 'medication' ? 'medication-welcome' : 'naloxone'}`),
    language: (code) => languages.of(code) ?? code,
  };
  return (question: string, value: string) => say[question]?.(value) ?? value;
}
