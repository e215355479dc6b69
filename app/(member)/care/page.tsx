import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { LinkButton } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';
import { CareCard } from '@/app/_watch/care-card';
import { ToldCare } from '@/app/_watch/care-told';
import { careForWriter } from '@/app/_watch/care-told-now';
import { AfterWords } from '@/app/_watch/place-after';

/** The title of a tab says no more than the place: a history is seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussions.care'))('tab') };
}

/** Where a plain form leads in which somebody wrote that they may be in danger: what helps now, and then on to their words. Never kept for another. */
export default async function CarePage({ searchParams }: PageProps<'/care'>) {
  const { of, to } = AfterWords.parse(await searchParams);
  const [t, told] = await Promise.all([getTranslations('discussions.care'), careForWriter()]);
  return (
    <Page title={t('tab')} lead={t('lead')}>
      <Words of={['discussions']}>
        <ToldCare told={told}>
          <CareCard severity={of} isSent presence={told.presence} />
        </ToldCare>
      </Words>
      <p>
        <LinkButton href={to}>{t('goOn')}</LinkButton>
      </p>
    </Page>
  );
}
