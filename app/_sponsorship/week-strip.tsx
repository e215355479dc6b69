import { useTranslations } from 'next-intl';
import { useClock } from './clock';

type Slot = { day: number; from: number; to: number };
const week = [1, 2, 3, 4, 5, 6, 0];

/** The hours two people share in a week: seven small days to see, and the same in words. */
export function WeekStrip({ hours: given }: { hours: Slot[] }) {
  const hours = given.toSorted((a, b) => week.indexOf(a.day) - week.indexOf(b.day) || a.from - b.from);
  const t = useTranslations('sponsorship');
  const clock = useClock();
  const pieces = hours.flatMap(atMidnight);
  return (
    <div className="flex flex-col gap-2">
      <div aria-hidden="true" className="grid max-w-xs grid-cols-7 gap-1">
        {week.map((day) => (
          <div key={day} className="flex flex-col items-center gap-1">
            <svg
              aria-hidden="true"
              viewBox="0 0 24 48"
              preserveAspectRatio="none"
              className="h-14 w-full rounded-[4px] border border-line bg-sunken"
            >
              {pieces
                .filter((piece) => piece.day === day)
                .map(({ from, to }) => (
                  <rect key={from} x="0" width="24" y={from / 30} height={Math.max(1.5, (to - from) / 30)} className="fill-moss" />
                ))}
            </svg>
            <span className="text-xs text-ink-soft">{clock.day(day)}</span>
          </div>
        ))}
      </div>
      <p className="text-sm text-ink-soft">
        <span className="sr-only">{t('sharedHours')} </span>
        {inWords(hours, clock)} <span className="whitespace-nowrap">{t('yourTime')}</span>
      </p>
    </div>
  );
}

/** A stretch that runs over midnight is drawn on both days. */
function atMidnight({ day, from, to }: Slot): Slot[] {
  if (to <= 1440) return [{ day, from, to }];
  return [{ day, from, to: 1440 }, ...atMidnight({ day: (day + 1) % 7, from: 0, to: to - 1440 })];
}

/** Such as "Mon, Thu 6 PM–9 PM; Sun 2 PM–4 PM". */
function inWords(hours: Slot[], clock: ReturnType<typeof useClock>) {
  const times = [...new Set(hours.map(({ from, to }) => clock.range(from, to)))];
  return times
    .map(
      (time) =>
        `${week
          .filter((day) => hours.some((slot) => slot.day === day && clock.range(slot.from, slot.to) === time))
          .map((day) => clock.day(day))
          .join(', ')} ${time}`,
    )
    .join('; ');
}
