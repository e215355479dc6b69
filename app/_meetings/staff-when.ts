import { getFormatter, getTranslations } from 'next-intl/server';

/** Says when a meeting is held, in short: "Mon 19:00", or that it is by appointment. */
export async function meetingWhen() {
  const format = await getFormatter();
  const t = await getTranslations('meetings');
  return (day: number | null, time: string | null) => {
    if (day === null || !time) return t('byAppointment');
    // The first of January 2023 was a Sunday.
    const name = format.dateTime(new Date(Date.UTC(2023, 0, 1 + day)), { weekday: 'short', timeZone: 'UTC' });
    return `${name} ${time.slice(0, 5)}`;
  };
}
