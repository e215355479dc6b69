import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';
import { Diary } from './diary';
import { InAccount } from './in-account';
import { OnDevice } from './on-device';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('going'))('mine.title'), robots: { index: false } };
}

/** What a person keeps: on this device, and in their account where they asked for that. */
export default async function MinePage() {
  const [t, { me }] = await Promise.all([getTranslations('going.mine'), api.site.about()]);
  const [saved, diary] = me ? await Promise.all([api.meetings.saved(), api.meetings.visits({})]) : [[], undefined];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<LinkButton href="/meetings">{t('find')}</LinkButton>}>
      <Words of={['going']}>
        {me && <InAccount saved={saved} />}
        <OnDevice isSignedIn={me !== undefined} inAccount={saved.map(({ slug }) => slug)} />
        {diary && <Diary visits={diary.visits} places={saved.map(({ slug, name }) => ({ value: slug, label: name }))} />}
      </Words>
    </Page>
  );
}
