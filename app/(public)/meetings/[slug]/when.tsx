import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { onDay, zoneName } from '@/app/_meetings/times';
import { YourTime } from '@/app/_meetings/your-time';
import { Section } from '@/app/_ui/page';
import type { OneMeeting } from './listing';

/** The day and time as the group says them, and the dates they fall on. */
export function When({ meeting: { day, time, minutes, timeZone, next, rule, exceptions } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const listed = useTranslations('listings');
  const off = exceptions.filter(({ kind }) => kind === 'cancelled' || kind === 'holiday-shut');
  const format = useFormatter();
  const locale = useLocale();
  if (day === null || time === null) return <Section title={t('when')}>{t('byAppointment')}</Section>;
  const clock = (at: Date, zone: string) => format.dateTime(at, { timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const start = onDay(day, time);
  const end = new Date(start.getTime() + minutes * 60_000);
  return (
    <Section title={t('when')}>
      <div>
        <p className="font-semibold">
          {t(rule ? 'notEveryWeek' : 'everyWeek', { day: format.dateTime(start, { timeZone: 'UTC', weekday: 'long' }) })}
        </p>
        <p className="text-3xl font-semibold tabular-nums">{clock(start, 'UTC')}</p>
        <p className="text-ink-soft">
          {t('fromTo', { from: clock(start, 'UTC'), to: clock(end, 'UTC') })} · {t('minutes', { minutes })}
          <br />
          {t('theirTime', { zone: timeZone.replace(/^.*\//, '').replaceAll('_', ' ') })}
        </p>
      </div>
      {next.length > 0 && (
        <div>
          <h3 className="font-semibold">{t('nextDates')}</h3>
          <ul className="mt-1 flex flex-col gap-1">
            {next.map(({ startsAt, exception }) => (
              <li key={startsAt.toISOString()} className="flex flex-wrap items-baseline gap-x-2">
                <time dateTime={startsAt.toISOString()} className="tabular-nums">
                  {format.dateTime(startsAt, {
                    timeZone,
                    weekday: 'short',
                    day: 'numeric',
                    month: 'long',
                    hour: 'numeric',
                    minute: '2-digit',
                  })}{' '}
                  {zoneName(startsAt, timeZone, locale)}
                </time>
                <YourTime at={startsAt} timeZone={timeZone} words={t.raw('yours')} />
                {exception && (
                  <span className="text-sm font-semibold">
                    {[listed(`exceptionKinds.${exception.kind}`), exception.place, exception.note].filter(Boolean).join(' · ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {off.length > 0 && (
            <ul className="mt-2 flex flex-col gap-1">
              {off.map(({ kind, on, note }) => (
                <li key={on} className="text-sm">
                  <strong>{format.dateTime(new Date(`${on}T12:00:00Z`), { timeZone: 'UTC', day: 'numeric', month: 'long' })}:</strong>{' '}
                  {[listed(`exceptionKinds.${kind}`), note].filter(Boolean).join(' · ')}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Section>
  );
}
