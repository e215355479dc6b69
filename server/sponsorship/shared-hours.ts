import type { WeeklyHours } from '@/db/schema/sponsorship';

/** When a person can talk: wall time of every week, in their own IANA zone. */
export type Availability = { timeZone: string; hours: WeeklyHours };

/** Hours two people share: in the leanest of the coming four weeks, and when that is in the first, on the first person's clock. */
export type SharedTime = { hoursPerWeek: number; week: WeeklyHours };

type Span = { from: number; to: number };
const weeks = 4;
const spill = 2;
const minutesPerWeek = 7 * 1440;

/**
 * The time two people share over the coming four weeks. Weekly hours are wall time and clocks change on different dates, so each
 * week is laid out on the one time line for itself (recovery.md 1.4, case TZ-01).
 */
export const sharedTime = (mine: Availability, theirs: Availability, now: Date): SharedTime => sharedTimeOf(mine, now)(theirs);

/** The same for one person and many others, whose zones and hours are often alike and worked out once. */
export function sharedTimeOf(mine: Availability, now: Date): (theirs: Availability) => SharedTime {
  const days = daysFrom(mine.timeZone, now);
  const clocks = clockReader(days);
  const start = clocks(mine.timeZone, spill, 0);
  const laidOutMine = laidOut(mine, days, clocks);
  return (theirs) => {
    const shared = common(laidOutMine, laidOut(theirs, days, clocks));
    const inWeek = (week: number) => clipped(shared, start + week * minutesPerWeek, start + (week + 1) * minutesPerWeek);
    const leanest = Math.min(...Array.from({ length: weeks }, (_, week) => total(inWeek(week))));
    return { hoursPerWeek: leanest / 60, week: inWeek(0).map((span) => onClock(span, mine.timeZone)) };
  };
}

/** Two days before the first week, whose nights and far zones reach into it, to two days after the last. */
function daysFrom(timeZone: string, now: Date) {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: weeks * 7 + 2 * spill }, (_, at) => today.add({ days: at - spill }));
}

/** Reads minutes of the time line off a day and a wall time in a zone, and remembers them. */
function clockReader(days: Temporal.PlainDate[]) {
  const known = new Map<string, Map<number, number>>();
  return (timeZone: string, at: number, minutes: number) => {
    const inZone = known.get(timeZone) ?? new Map<number, number>();
    known.set(timeZone, inZone);
    const found =
      inZone.get(at * 10_000 + minutes) ?? days[at]?.toPlainDateTime().add({ minutes }).toZonedDateTime(timeZone).epochMilliseconds;
    if (found === undefined) throw new RangeError('This day is not among those looked at.');
    inZone.set(at * 10_000 + minutes, found);
    return found / 60_000;
  };
}

function laidOut({ timeZone, hours }: Availability, days: Temporal.PlainDate[], clocks: ReturnType<typeof clockReader>): Span[] {
  const firstDay = days[0]?.dayOfWeek ?? 0;
  const spans = days.flatMap((_, at) =>
    hours
      .filter(({ day }) => day === (firstDay + at) % 7)
      .map(({ from, to }) => ({ from: clocks(timeZone, at, from), to: clocks(timeZone, at, to) })),
  );
  return merged(spans);
}

function merged(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}

function common(mine: Span[], theirs: Span[]): Span[] {
  const shared: Span[] = [];
  for (let a = 0, b = 0; ; ) {
    const one = mine[a];
    const other = theirs[b];
    if (!one || !other) return shared;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from < to) shared.push({ from, to });
    if (one.to < other.to) a++;
    else b++;
  }
}

const clipped = (spans: Span[], start: number, end: number) =>
  spans.map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, end) })).filter(({ from, to }) => from < to);

const total = (spans: Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** A stretch of the time line as a person's clock shows it; one that crosses midnight runs past 24:00 of its first day. */
function onClock({ from, to }: Span, timeZone: string) {
  const begins = Temporal.Instant.fromEpochMilliseconds(from * 60_000).toZonedDateTimeISO(timeZone);
  const minute = begins.hour * 60 + begins.minute;
  return { day: begins.dayOfWeek % 7, from: minute, to: minute + to - from };
}
