import type { inferRouterOutputs } from '@trpc/server';
import { House, MonitorSmartphone, Phone, Video } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useLocale, useNow, useTranslations } from 'next-intl';
import { Tag } from '@/app/_ui/tag';
import type { Venue } from '@/db/vocabulary';
import type { AppRouter } from '@/server/api/root';
import { daysAhead, zoneName } from './times';
import { YourTime } from './your-time';

export type FoundMeeting = inferRouterOutputs<AppRouter>['meetings']['find']['meetings'][number];

/** One meeting in a list: when first, then what and where. All of it is the link. */
export function MeetingRow({ meeting }: { meeting: FoundMeeting }) {
  const t = useTranslations('meetings');
  const words = useTranslations('words');
  return (
    <li className="relative grid gap-x-6 gap-y-2 p-4 hover:bg-sunken sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:p-5">
      <MeetingTime meeting={meeting} />
      <div className="flex min-w-0 flex-col gap-1.5">
        <h3 className="text-lg leading-snug font-semibold">
          <Link
            href={`/meetings/${meeting.slug}`}
            className="underline-offset-4 after:absolute after:inset-0 hover:underline"
            prefetch={false}
          >
            {meeting.name}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">{words(`fellowships.${meeting.fellowship}`)}</p>
        <Where meeting={meeting} />
        {meeting.isUnconfirmed && (
          <p>
            <Tag hue="alert">{t('unconfirmed')}</Tag>
          </p>
        )}
        {meeting.facets.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-1.5">
            {meeting.facets.map((facet) => (
              <li key={facet}>
                <Tag hue={facet === 'medication-welcome' ? 'moss' : undefined}>{t(`facets.${facet}`)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function MeetingTime({ meeting: { startsAt, timeZone, minutes } }: { meeting: FoundMeeting }) {
  const t = useTranslations('meetings');
  const format = useFormatter();
  const locale = useLocale();
  const now = useNow();
  if (!startsAt) return <p className="font-semibold">{t('byAppointment')}</p>;
  const ahead = daysAhead(startsAt, now, timeZone);
  const day =
    startsAt <= now
      ? t('onNow')
      : ahead === 0
        ? t('today')
        : ahead === 1
          ? t('tomorrow')
          : format.dateTime(startsAt, { timeZone, weekday: 'long' });
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 sm:flex-col sm:gap-0">
      <span className={startsAt <= now ? 'text-sm font-semibold text-moss' : 'text-sm text-ink-soft'}>{day}</span>
      <time dateTime={startsAt.toISOString()} className="text-2xl leading-tight font-semibold tabular-nums">
        {format.dateTime(startsAt, { timeZone, hour: 'numeric', minute: '2-digit' })}
      </time>
      <span className="text-sm text-ink-soft">
        {zoneName(startsAt, timeZone, locale)} · {t('minutes', { minutes })}
      </span>
      <YourTime at={startsAt} timeZone={timeZone} words={t.raw('yours')} />
    </p>
  );
}

// biome-ignore format: a table
const icons = { 'in-person': House, online: Video, hybrid: MonitorSmartphone, phone: Phone } satisfies Record<Venue, unknown>;

function Where({ meeting: { venue, placeName, address, city, regions, metres, isApproximate } }: { meeting: FoundMeeting }) {
  const t = useTranslations('meetings');
  const words = useTranslations('words');
  const format = useFormatter();
  const Icon = icons[venue];
  const hasRoom = venue === 'in-person' || venue === 'hybrid';
  const place = hasRoom ? [placeName, address].filter(Boolean).join(', ') : (city ?? regions.at(-1));
  const km = metres === null ? null : format.number(metres / 1000, { maximumFractionDigits: metres < 10_000 ? 1 : 0 });
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden className="mt-1 size-4.5 shrink-0 text-ink-soft" strokeWidth={1.75} />
      <span className="min-w-0 break-words">
        {[venue === 'in-person' ? null : words(`venues.${venue}`), place].filter(Boolean).join(' · ') || words(`venues.${venue}`)}
        {km !== null && hasRoom && (
          <span className="whitespace-nowrap text-ink-soft"> · {t(isApproximate ? 'approximately' : 'distance', { km })}</span>
        )}
      </span>
    </p>
  );
}
