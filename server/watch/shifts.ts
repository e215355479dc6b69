/** Stretches of time on a roster, reckoned with and without anybody's clock. */
export type Shift = { startsAt: Date; endsAt: Date };

/** In milliseconds. */
export const hour = 3_600_000;

/** The longest time that lies within any one stretch of this length, in milliseconds; a shift that is only partly in it counts in part. */
export function mostWithin(shifts: readonly Shift[], length: number): number {
  // What lies within a window grows until it meets the beginning of a shift on its left or the end of one on its right.
  const windows = shifts.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime() - length]);
  const within = (from: number) =>
    shifts.reduce(
      (sum, { startsAt, endsAt }) => sum + Math.max(0, Math.min(endsAt.getTime(), from + length) - Math.max(startsAt.getTime(), from)),
      0,
    );
  return Math.max(0, ...windows.map(within));
}

/** What of this time no shift covers, in order. */
export function gapsIn(shifts: readonly Shift[], from: Date, until: Date): Shift[] {
  const gaps: Shift[] = [];
  let covered = from;
  for (const { startsAt, endsAt } of [...shifts].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    if (startsAt >= until) break;
    if (startsAt > covered) gaps.push({ startsAt: covered, endsAt: startsAt });
    if (endsAt > covered) covered = endsAt;
  }
  if (covered < until) gaps.push({ startsAt: covered, endsAt: until });
  return gaps;
}

/** The coming days on the clock of a zone, today from now on: whose shifts begin in each or reach into it, and when nobody is there. */
export function daysOf<S extends Shift>(shifts: readonly S[], now: Date, timeZone: string, count: number) {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return Array.from({ length: count }, (_, at) => {
    const day = today.add({ days: at });
    const midnight = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
    const from = at === 0 ? now : midnight(day);
    const until = midnight(day.add({ days: 1 }));
    const within = shifts.filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from);
    return { day: day.toString(), from, until, shifts: within, gaps: gapsIn(within, from, until) };
  });
}
