import { useFormatter } from 'next-intl';

/** Days and times of day without a date, in the reader's language. 1 January 2023 was a Sunday. */
export function useClock() {
  const format = useFormatter();
  const at = (day: number, minutes: number) => new Date(Date.UTC(2023, 0, 1 + day, 0, minutes));
  const time = (minutes: number) =>
    format.dateTime(at(0, minutes), { hour: 'numeric', minute: minutes % 60 ? '2-digit' : undefined, timeZone: 'UTC' });
  return {
    day: (day: number, weekday: 'short' | 'long' = 'short') => format.dateTime(at(day, 0), { weekday, timeZone: 'UTC' }),
    range: (from: number, to: number) => `${time(from)}–${time(to)}`,
  };
}
