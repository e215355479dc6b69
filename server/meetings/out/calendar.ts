import { setImmediate } from 'node:timers/promises';
import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { Locale } from '@/db/vocabulary';
import { nextOccurrences, type ScheduleException } from '../schedule';
import { withoutContacts } from './contacts';
import { hasRoom, isRemote, type Listed, remarkOn } from './listed';
import type { Site } from './meeting-guide';
import { zoneRules } from './zone-rules';

export type CalendarWish = {
  /** Says "Appointment" and nothing that tells whoever looks over a shoulder what it is. */
  isNeutral: boolean;
  locale: Locale;
  /** The year it is: as of when the changes of the clocks are told. */
  year: number;
};

const words = {
  en: { appointment: 'Appointment', calendar: 'Meetings', page: 'More' },
  es: { appointment: 'Cita', calendar: 'Reuniones', page: 'Más' },
} satisfies Record<Locale, Record<string, string>>;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Meetings as one calendar (RFC 5545), a part at a time so that others are answered in between. Each is one event that recurs by wall time
 * in its own zone, with its dates that are different; its UID is the same for ever. Meetings by appointment have no date, and are left out.
 */
export async function* calendarText(meetings: Listed[], wish: CalendarWish, site: Site): AsyncGenerator<string> {
  const dated = meetings.filter(({ day, time }) => day !== null && time !== null);
  const empty = emptyCalendar(wish);
  const [head = ''] = empty.toString().split('END:VCALENDAR');
  const zones = [...new Set(dated.map(({ timeZone }) => timeZone))].sort();
  yield `${head.trimEnd()}\r\n${zones.map((zone) => zoneRules(zone, wish.year)).join('')}`;
  for (let from = 0; from < dated.length; from += 100) {
    const part = emptyCalendar(wish);
    for (const meeting of dated.slice(from, from + 100)) addMeeting(part, meeting, wish, site);
    yield eventsOf(part);
    await setImmediate();
  }
  yield 'END:VCALENDAR\r\n';
}

function emptyCalendar({ isNeutral, locale }: CalendarWish) {
  const calendar = ical({ prodId: { company: 'Cairn', product: 'Meetings', language: locale.toUpperCase() } });
  if (!isNeutral) calendar.name(words[locale].calendar);
  calendar.ttl(6 * 3600);
  return calendar;
}

function eventsOf(calendar: ICalCalendar) {
  const text = calendar.toString();
  const from = text.indexOf('BEGIN:VEVENT');
  return from === -1 ? '' : text.slice(from, text.lastIndexOf('END:VCALENDAR'));
}

function addMeeting(calendar: ICalCalendar, meeting: Listed, wish: CalendarWish, site: Site) {
  const start = firstStart(meeting);
  if (!start) return;
  const event = (id: string, from: Temporal.ZonedDateTime, exception?: ScheduleException) =>
    calendar.createEvent({
      id,
      start: from,
      end: from.add({ minutes: exception?.minutes ?? meeting.minutes }),
      timezone: meeting.timeZone,
      stamp: meeting.updatedAt,
      lastModified: meeting.updatedAt,
      status: statusOf(meeting),
      ...shownAs(meeting, exception, wish, site),
    });
  event(meeting.id, start).repeating(ruleOf(meeting));
  for (const exception of meeting.exceptions) {
    const { kind, on } = exception;
    const held = atTime(exception.toDate ?? on, { ...meeting, time: exception.toTime ?? meeting.time });
    if (kind === 'moved') event(meeting.id, held, exception).recurrenceId(atTime(on, meeting));
    if (kind === 'extra') event(`${meeting.id}-${on.replaceAll('-', '')}`, held, exception);
  }
}

/** The rule and the dates on which it is not held, as RFC 5545 writes them. */
function ruleOf(meeting: Listed) {
  const rule = meeting.rule ?? `FREQ=WEEKLY;BYDAY=${weekdays[meeting.day ?? 0]}`;
  // A rule of two weeks says no day: it falls on that of its start.
  const until = meeting.endsOn ? `;UNTIL=${utcStampOf(atTime(meeting.endsOn, meeting))}` : '';
  const shut = meeting.exceptions.filter(({ kind }) => kind === 'cancelled' || kind === 'holiday-shut');
  const dates = shut.map(({ on }) => stampOf(atTime(on, meeting))).join(',');
  return `RRULE:${rule}${until}${dates && `\nEXDATE;TZID=${meeting.timeZone}:${dates}`}`;
}

function statusOf({ status, isUnconfirmed }: Listed) {
  if (status !== 'active') return ICalEventStatus.CANCELLED;
  return isUnconfirmed ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function shownAs(meeting: Listed, exception: ScheduleException | undefined, { isNeutral, locale }: CalendarWish, { origin }: Site) {
  const { appointment, page } = words[locale];
  const usual = hasRoom(meeting) ? meeting.address : null;
  if (isNeutral) return { summary: appointment, location: exception?.place ?? usual };
  const url = `${origin}/meetings/${meeting.slug}`;
  const join = isRemote(meeting) ? [meeting.conferenceUrl, meeting.conferencePhone] : [];
  const about = [withoutContacts(exception?.note ?? null), remarkOn(meeting), withoutContacts(meeting.notes), ...join, `${page}: ${url}`];
  const place = hasRoom(meeting) ? [meeting.placeName, meeting.address].filter(Boolean).join(', ') : meeting.conferenceUrl;
  return { summary: meeting.name, description: about.filter(Boolean).join('\n\n'), url, location: exception?.place ?? (place || null) };
}

const atTime = (date: string, { time, timeZone }: Listed) =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time ?? '00:00' });
const stampOf = (moment: Temporal.ZonedDateTime) => moment.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
const utcStampOf = (moment: Temporal.ZonedDateTime) => `${stampOf(moment.withTimeZone('UTC'))}Z`;

/** The first time it was held since it is listed: the same each time it is asked, so that a subscription does not lose what was. */
function firstStart(meeting: Listed): Temporal.ZonedDateTime | undefined {
  const from = meeting.startsOn ? new Date(atTime(meeting.startsOn, { ...meeting, time: '00:00' }).epochMilliseconds) : meeting.firstSeenAt;
  const usual = nextOccurrences({ ...meeting, exceptions: [] }, from, 2).map(({ date }) => atTime(date, meeting));
  // A time that the clocks skip on that very day would be another time for ever.
  return (
    usual.find((start) =>
      start
        .toPlainTime()
        .toString()
        .startsWith(meeting.time ?? ''),
    ) ?? usual[0]
  );
}
