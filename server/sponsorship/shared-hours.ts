import type { WeeklyHours } from '@/db/schema/sponsorship';

/** When a person can talk: wall time of every week, in their own IANA zone. */
export type Availability = { timeZone: string; hours: WeeklyHours };

/** Hours two people share: in the leanest of the coming four weeks, and when that is in the first, on the first person's clock. */
export type SharedTime = { hoursPerWeek: number; week: WeeklyHours };

// The four weeks that begin with today, UTC, as 2,688 quarters of an hour: one bit each, set when the clock of the person's wall then
// stands in an hour they gave. Offsets of zones are whole quarters, so that nothing is lost by it; clocks change on different dates,
// so each week is counted for itself (recovery.md 1.4, case TZ-01).
const weeks = 4;
const quarters = 672;
const minutesPerWeek = quarters * 15;
const wordsPerWeek = quarters / 32;
/** So many words of 32 bits hold the four weeks of a person. */
export const wordsPerPerson = weeks * wordsPerWeek;

/** The day from which weeks are counted at this moment, as milliseconds. */
export const firstDayOf = (now: Date) => Math.floor(now.getTime() / 86_400_000) * 86_400_000;

/** The four weeks of a person as bits. */
export function laidOut({ timeZone, hours }: Availability, firstDay: number): Uint32Array {
  const wall = wallWeek(hours);
  const bits = new Uint32Array(wordsPerPerson);
  for (const { from, to, shift } of stretchesOf(timeZone, firstDay))
    for (let at = from; at < to; at++) {
      const onWall = (at + shift) % quarters;
      if (((wall[onWall >>> 5] ?? 0) >>> (onWall & 31)) & 1) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  return bits;
}

/** A week by the clock on the wall, from Sunday; what runs past Saturday's midnight is on Sunday morning. */
function wallWeek(hours: WeeklyHours) {
  const wall = new Uint32Array(wordsPerWeek);
  for (const { day, from, to } of hours)
    for (let at = Math.ceil((day * 1440 + from) / 15); at < Math.floor((day * 1440 + to) / 15); at++) {
      const quarter = at % quarters;
      wall[quarter >>> 5] = (wall[quarter >>> 5] ?? 0) | (1 << (quarter & 31));
    }
  return wall;
}

/** Stretches of the four weeks in which a zone does not change its clocks, and how far the wall is then from the time line. */
type Stretch = { from: number; to: number; shift: number };

/** Of the day at hand, for each zone that came up; the next day begins anew. */
const known = { firstDay: Number.NaN, stretches: new Map<string, Stretch[]>() };

function stretchesOf(timeZone: string, firstDay: number): Stretch[] {
  if (known.firstDay !== firstDay) Object.assign(known, { firstDay, stretches: new Map() });
  const found = known.stretches.get(timeZone) ?? readStretches(timeZone, firstDay);
  known.stretches.set(timeZone, found);
  return found;
}

function readStretches(timeZone: string, firstDay: number): Stretch[] {
  const end = firstDay + weeks * minutesPerWeek * 60_000;
  const found: Stretch[] = [];
  for (let at: number = firstDay; at < end; ) {
    const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
    const change = there.getTimeZoneTransition('next')?.epochMilliseconds ?? end;
    const until = Math.min(end, change);
    const quarter = Math.round((at - firstDay) / 900_000);
    const onWall = (there.dayOfWeek % 7) * 96 + there.hour * 4 + Math.floor(there.minute / 15);
    found.push({
      from: quarter,
      to: Math.round((until - firstDay) / 900_000),
      shift: (((onWall - quarter) % quarters) + quarters) % quarters,
    });
    at = until;
  }
  return found;
}

/**
 * Quarters of an hour that two people share in the leanest of their four weeks.
 * @param oneAt and otherAt where in the words the person begins, for lists of many
 */
export function quartersShared(one: Uint32Array, other: Uint32Array, oneAt = 0, otherAt = 0): number {
  let leanest = quarters;
  for (let week = 0; week < wordsPerPerson && leanest > 0; week += wordsPerWeek) {
    let shared = 0;
    for (let at = week; at < week + wordsPerWeek; at++) {
      const both = (one[oneAt + at] ?? 0) & (other[otherAt + at] ?? 0);
      if (both !== 0) shared += ones(both);
    }
    if (shared < leanest) leanest = shared;
  }
  return leanest;
}

/** How many bits are set. */
function ones(word: number) {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The time two people share over the coming four weeks. */
export function sharedTime(mine: Availability, theirs: Availability, now: Date): SharedTime {
  const firstDay = firstDayOf(now);
  return sharedBits(laidOut(mine, firstDay), laidOut(theirs, firstDay), mine.timeZone, firstDay);
}

/** The same from bits that are there already. */
export function sharedBits(mine: Uint32Array, theirs: Uint32Array, timeZone: string, firstDay: number): SharedTime {
  const spans: { from: number; to: number }[] = [];
  for (let at = 0; at < quarters; at++) {
    if (((((mine[at >>> 5] ?? 0) & (theirs[at >>> 5] ?? 0)) >>> (at & 31)) & 1) === 0) continue;
    const last = spans.at(-1);
    if (last?.to === at) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  // A night over the edge of the week is one stretch, not two.
  const first = spans[0];
  const last = spans.at(-1);
  if (first && last && first !== last && first.from === 0 && last.to === quarters) {
    last.to += first.to;
    spans.shift();
  }
  const week = spans.map((span) => onClock(span, timeZone, firstDay)).sort((a, b) => a.day - b.day || a.from - b.from);
  return { hoursPerWeek: quartersShared(mine, theirs) / 4, week };
}

/** A stretch of the time line as a person's clock shows it; one that crosses midnight runs past 24:00 of its first day. */
function onClock({ from, to }: { from: number; to: number }, timeZone: string, firstDay: number) {
  const begins = Temporal.Instant.fromEpochMilliseconds(firstDay + from * 900_000).toZonedDateTimeISO(timeZone);
  const minute = begins.hour * 60 + begins.minute;
  return { day: begins.dayOfWeek % 7, from: minute, to: minute + (to - from) * 15 };
}
