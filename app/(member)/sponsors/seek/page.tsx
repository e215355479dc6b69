import { getTranslations } from 'next-intl/server';
import { ForgetButton } from '@/app/_sponsorship/acts';
import { api } from '@/app/_trpc/server';
import { Page, Section } from '@/app/_ui/page';
import { SeekForm } from './seek-form';

export default async function SeekPage() {
  const [t, wishes] = await Promise.all([getTranslations('sponsorship.seek'), api.sponsorship.wishes()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SeekForm wishes={wishes ?? undefined} zones={Intl.supportedValuesOf('timeZone')} />
      {wishes && (
        <Section title={t('forgetTitle')}>
          <p className="max-w-measure">{t('forgetText')}</p>
          <ForgetButton />
        </Section>
      )}
    </Page>
  );
}
