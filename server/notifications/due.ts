import type { NewsChoices } from '@/db/schema/notifications';

type Clock = Pick<NewsChoices, 'timeZone' | 'quietFrom' | 'quietUntil'>;
type Rhythm = Clock & Pick<NewsChoices, 'mail' | 'mailHour' | 'mailDay' | 'mailedUntil'>;

const localTime = ({ timeZone }: Pick<Clock, 'timeZone'>, now: Date) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);

/** Whether the person wants to be left in peace at this moment, by the clock on their wall; their night may go over midnight. */
export function isQuiet({ quietFrom: from, quietUntil: until, timeZone }: Clock, now: Date) {
  if (from === null || until === null) return false;
  const { hour, minute } = localTime({ timeZone }, now);
  const time = hour * 60 + minute;
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/**
 * Whether a mail is due, if there is news: at any time but in quiet hours; daily or weekly, when the hour they chose has come round
 * since the last. One that fell into quiet hours comes after them.
 */
export function isMailDue(choices: Rhythm, now: Date) {
  if (choices.mail === 'never' || isQuiet(choices, now)) return false;
  return choices.mail === 'each' || choices.mailedUntil.getTime() < lastRound(choices, now);
}

/** When the hour of their mail last struck. An hour that summer time skips strikes as the next. */
function lastRound(choices: Rhythm, now: Date) {
  const today = localTime(choices, now).toPlainDate();
  const sinceDay = choices.mail === 'weekly' ? (today.dayOfWeek - choices.mailDay + 7) % 7 : 0;
  const strikes = (daysAgo: number) =>
    today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: choices.timeZone, plainTime: { hour: choices.mailHour } })
      .epochMilliseconds;
  const latest = strikes(sinceDay);
  return latest <= now.getTime() ? latest : strikes(sinceDay + (choices.mail === 'weekly' ? 7 : 1));
}
