import { RRuleTemporal } from 'rrule-temporal';
import type { ExceptionKind } from '@/db/vocabulary';

/** When a meeting is held: a day (0-6, Sunday 0) and wall time in a zone, how long, and when not every week its rule and dates. */
export type Schedule = {
  /** Without day and time it is by appointment, and has no occurrences. */
  day: number | null;
  /** "HH:MM" or "HH:MM:SS". */
  time: string | null;
  timeZone: string;
  minutes: number;
  /** An RFC 5545 rule that falls on `day`, counted from `startsOn`; null means every week. */
  rule?: string | null;
  /** The first and last date it may be held, "YYYY-MM-DD". */
  startsOn?: string | null;
  endsOn?: string | null;
  exceptions?: ScheduleException[];
};
/** What is different on one date; dates and times are wall time in the meeting's zone. */
export type ScheduleException = {
  kind: ExceptionKind;
  on: string;
  toDate?: string | null;
  toTime?: string | null;
  minutes?: number | null;
  place?: string | null;
  note?: string | null;
};
/** One time it is held. `date` is the local date it begins on; `exception` says what is different about it, if anything. */
export type Occurrence = { startsAt: Date; endsAt: Date; date: string; exception: ScheduleException | null };

/** So many dates are looked at for the next ones: twenty years of a monthly meeting of which each was cancelled. */
const patience = 250;

/**
 * The next times a meeting is held, from the one running at this moment on, with its exceptions: what is cancelled is left out, what is
 * moved comes at its new time. A time that a change of the clocks skips is held as much later, and one that comes twice is held the
 * first time (RFC 5545, 3.3.5). Fewer than `count` when it ends before; none when it is by appointment.
 */
export function nextOccurrences(schedule: Schedule, from: Date, count: number): Occurrence[] {
  const { day, time, exceptions = [] } = schedule;
  if (day === null || time === null) return [];
  const usual = { ...schedule, day, time };
  const exceptional = exceptions.flatMap((exception) => heldInstead(usual, exception) ?? []).filter(({ endsAt }) => endsAt > from);
  const byDate = new Map(exceptions.flatMap((exception) => (exception.kind === 'extra' ? [] : [[exception.on, exception]])));
  const found: Occurrence[] = [];
  for (const date of datesFrom(usual, from)) {
    const exception = byDate.get(date.toString()) ?? null;
    if (exception && exception.kind !== 'holiday-held') continue;
    const one = occurrenceOn(date, usual, exception);
    if (one.endsAt > from) found.push(one);
    if (found.length >= count) break;
  }
  return [...found, ...exceptional].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime()).slice(0, count);
}

type Timed = Schedule & { day: number; time: string };

/** The dates of the rule, from the day before this moment on: what is running now began yesterday at the earliest. */
function* datesFrom({ day, timeZone, rule, startsOn, endsOn }: Timed, from: Date): Generator<Temporal.PlainDate> {
  const yesterday = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: 1 });
  const first = startsOn ? Temporal.PlainDate.from(startsOn) : null;
  const start = first && Temporal.PlainDate.compare(first, yesterday) > 0 ? first : yesterday;
  const isPast = (date: Temporal.PlainDate) => Boolean(endsOn && date.toString() > endsOn);
  const onDay = (date: Temporal.PlainDate) => date.add({ days: (day - (date.dayOfWeek % 7) + 7) % 7 });
  if (!rule || !first) {
    for (let date = onDay(start), step = 0; step < patience && !isPast(date); date = date.add({ weeks: 1 }), step++) yield date;
    return;
  }
  // The library counts dates, at noon where no clock ever changes; the hour on the wall is put to each date here.
  const noon = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const dtstart = noon(rule.startsWith('FREQ=WEEKLY') ? onDay(first) : first);
  const dates = new RRuleTemporal({ rruleString: rule, dtstart, tzid: 'UTC' });
  let last = noon(start.subtract({ days: 1 }));
  for (let step = 0; step < patience; step++) {
    const next = dates.next(new Date(last.epochMilliseconds));
    if (!next) return;
    const date = Temporal.PlainDate.from(next.toString().slice(0, 10));
    if (isPast(date)) return;
    yield date;
    last = noon(date);
  }
}

function heldInstead(usual: Timed, exception: ScheduleException): Occurrence | undefined {
  if (exception.kind !== 'moved' && exception.kind !== 'extra') return undefined;
  const time = exception.toTime ?? usual.time;
  const minutes = exception.minutes ?? usual.minutes;
  return occurrenceOn(Temporal.PlainDate.from(exception.toDate ?? exception.on), { ...usual, time, minutes }, exception);
}

function occurrenceOn(date: Temporal.PlainDate, { time, timeZone, minutes }: Timed, exception: ScheduleException | null): Occurrence {
  const start = date.toZonedDateTime({ timeZone, plainTime: time });
  const startsAt = new Date(start.epochMilliseconds);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), date: date.toString(), exception };
}

/** The days as RFC 5545 names them, Sunday first. */
export const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Whether this is a rule that a meeting on this day may have: every second to eighth week, or on named ones of its weekday in the month. */
export function isRuleOn(rule: string, day: number): boolean {
  const name = weekdayNames[day];
  return new RegExp(`^FREQ=(WEEKLY;INTERVAL=[2-8]|MONTHLY(;INTERVAL=([2-9]|1[0-2]))?;BYDAY=(-1|[1-5])${name}(,(-1|[1-5])${name})*)$`).test(
    rule,
  );
}

/** Whether this is the name of a zone by place, such as `Europe/Dublin`; not a bare offset or an abbreviation. */
export function isTimeZone(name: string) {
  if (!/^[A-Za-z_]+\/[A-Za-z0-9_+/-]+$/.test(name)) return false;
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
