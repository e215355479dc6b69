import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { onDay } from '@/app/_meetings/times';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { venues } from '@/db/vocabulary';
import { ChangeForm } from './change-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('going'))('change.title'), robots: { index: false } };
}

export default async function ChangePage({ params }: PageProps<'/meetings/[slug]/change'>) {
  const { slug } = await params;
  const [t, words, format, meeting] = await Promise.all([
    getTranslations('going'),
    getTranslations('words'),
    getFormatter(),
    api.meetings.get({ slug }),
  ]);
  const { name, day, time, minutes, venue, placeName, address, notes } = meeting;
  return (
    <Page title={t('change.title')} lead={t('change.lead', { name })}>
      <Words of={['going']}>
        <ChangeForm
          slug={slug}
          now={{
            name,
            day: day === null ? '' : String(day),
            time: time?.slice(0, 5) ?? '',
            minutes: String(minutes),
            venue,
            placeName: placeName ?? '',
            address: address ?? '',
            notes: notes ?? '',
          }}
          days={[0, 1, 2, 3, 4, 5, 6].map((one) => ({
            value: String(one),
            label: format.dateTime(onDay(one), { weekday: 'long', timeZone: 'UTC' }),
          }))}
          venues={venues.map((one) => ({ value: one, label: words(`venues.${one}`) }))}
        />
      </Words>
    </Page>
  );
}
