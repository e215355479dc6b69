const day = 86_400_000;
/** A talk lasts so long, and is shown while it does. */
const talkMs = 90 * 60_000;

/**
 * When the circle of sponsors talks next, or since when it does: the first Sunday of each month, 18:00 UTC, an hour at which both Americas
 * and Europe are awake (recovery.md 2.7, rule 10: monthly sponsor circle).
 */
export function circleTalk(now: Date): Date {
  const months = [0, 1].map((ahead) => firstSunday(now.getUTCFullYear(), now.getUTCMonth() + ahead));
  return new Date(months.find((begins) => begins + talkMs > now.getTime()) ?? Number.NaN);
}

function firstSunday(year: number, month: number) {
  const first = Date.UTC(year, month, 1, 18);
  return first + ((7 - new Date(first).getUTCDay()) % 7) * day;
}
