/** From when on the changes of the clocks are told one by one; before, it is as on the first day of it. */
const firstYear = 2020;
/** For how many years ahead: a calendar is read again long before that. */
const ahead = 15;

/**
 * The rules of a zone as RFC 5545 has them (VTIMEZONE): each change of the clocks by itself, as this machine's time zone data knows it, by
 * which our own times are reckoned as well. Rules that repeat for ever, as libraries give them, are wrong where a country changed its mind,
 * or goes by the moon (Morocco, Palestine, Egypt, British Columbia).
 */
export function zoneRules(zone: string, year: number): string {
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime({ timeZone: zone });
  const changes = [...changesOf(start, year + ahead)];
  const first = changes[0]?.before ?? start;
  const parts = [
    observance('19700101T000000', first, first),
    ...changes.map(({ before, after }) => observance(localStart(before, after), before, after)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, `X-LIC-LOCATION:${zone}`, ...parts.flat(), 'END:VTIMEZONE', ''].join('\r\n');
}

type Change = { before: Temporal.ZonedDateTime; after: Temporal.ZonedDateTime };

function* changesOf(from: Temporal.ZonedDateTime, lastYear: number): Generator<Change> {
  for (let after = from.getTimeZoneTransition('next'); after && after.year <= lastYear; after = after.getTimeZoneTransition('next')) {
    const before = after.subtract({ nanoseconds: 1 });
    if (before.offset !== after.offset) yield { before, after };
  }
}

/** When it begins, by the clock that was on the wall until then. */
const localStart = (before: Temporal.ZonedDateTime, after: Temporal.ZonedDateTime) =>
  after.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

function observance(start: string, before: Temporal.ZonedDateTime, after: Temporal.ZonedDateTime): string[] {
  const kind = after.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${offset(before)}`, `TZOFFSETTO:${offset(after)}`, `END:${kind}`];
}

const offset = ({ offset }: Temporal.ZonedDateTime) => offset.replace(':', '').slice(0, 5);
