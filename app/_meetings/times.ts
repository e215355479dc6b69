/** What this zone is called at this moment, in short: "EST", "GMT+1". */
export function zoneName(at: Date, timeZone: string, locale: string) {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** How many days after this one a moment is, on the calendar of its zone. */
export function daysAhead(at: Date, now: Date, timeZone: string) {
  const [then, today] = [at, now].map((moment) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)));
  return Math.round(((then ?? 0) - (today ?? 0)) / 86_400_000);
}

/** A moment on the day of the week (0-6, Sunday 0) at this wall time, to be put into words as if it were in UTC. */
export function onDay(day: number, time = '00:00') {
  return new Date(`2026-11-${22 + day}T${time.slice(0, 5)}:00Z`);
}
