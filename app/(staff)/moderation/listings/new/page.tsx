import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { LinkButton } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';
import { AddMeetingForm } from './add-meeting';

export async function generateMetadata() {
  return { title: (await getTranslations('listings.add'))('title') };
}

/** Enters a meeting that no source lists. */
export default async function AddMeetingPage() {
  const t = await getTranslations('listings');
  return (
    <Page title={t('add.title')} lead={t('add.lead')} actions={<LinkButton href="/moderation/listings">{t('find.title')}</LinkButton>}>
      <Words of={['listings', 'meetings']}>
        <AddMeetingForm />
      </Words>
    </Page>
  );
}
