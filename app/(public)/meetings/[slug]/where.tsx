import { MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Section } from '@/app/_ui/page';
import type { OneMeeting } from './listing';

/** The door to go to. The map opens in the reader's own app, when they tap and not before. */
export function Where({ meeting }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const words = useTranslations('words');
  const { venue, placeName, address, placeNotes, regions, latitude, longitude, isApproximate } = meeting;
  if (venue === 'online' || venue === 'phone')
    return <Section title={t('where')}>{[words(`venues.${venue}`), regions.at(-1)].filter(Boolean).join(' · ')}</Section>;
  const point = `${latitude},${longitude}`;
  return (
    <Section title={t('where')}>
      <address className="not-italic">
        {placeName && <span className="block font-semibold">{placeName}</span>}
        {address}
      </address>
      {placeNotes && <p className="whitespace-pre-line text-ink-soft">{placeNotes}</p>}
      {latitude !== null && (
        <p className="flex flex-col items-start">
          <a href={`geo:${point}?q=${point}`} rel="noreferrer nofollow" className="link inline-flex min-h-11 items-center gap-2">
            <MapPin aria-hidden className="size-5" strokeWidth={1.75} />
            {t('directions')}
          </a>
          {isApproximate && <span className="text-sm text-ink-soft">{t('approximateNote')}</span>}
        </p>
      )}
    </Section>
  );
}
