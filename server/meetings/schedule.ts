/** A weekly meeting's rule: a day (0-6, Sunday 0) and wall time in a zone, and how long it takes. */
export type WeeklyRule = { day: number; time: string; timeZone: string; minutes: number };
export type Occurrence = { startsAt: Date; endsAt: Date };

/**
 * The next times a weekly meeting is held, from the one running at this moment on. A time that a change of the clocks skips
 * is held as much later, and one that comes twice is held the first time (RFC 5545, 3.3.5).
 */
export function nextOccurrences(rule: WeeklyRule, after: Date, count: number): Occurrence[] {
  const local = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(rule.timeZone);
  // A meeting is at most a day long, so the one running now began yesterday at the earliest.
  const yesterday = local.toPlainDate().subtract({ days: 1 });
  const first = yesterday.add({ days: (rule.day - (yesterday.dayOfWeek % 7) + 7) % 7 });
  const weeks = Array.from({ length: count + 1 }, (_, week) => occurrenceOn(first.add({ weeks: week }), rule));
  return weeks.filter(({ endsAt }) => endsAt > after).slice(0, count);
}

function occurrenceOn(date: Temporal.PlainDate, { time, timeZone, minutes }: WeeklyRule): Occurrence {
  const start = date.toZonedDateTime({ timeZone, plainTime: time });
  return { startsAt: new Date(start.epochMilliseconds), endsAt: new Date(start.epochMilliseconds + minutes * 60_000) };
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
