import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { NewsForm } from './news-form';
import { PushPart } from './push-part';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.choices'))('title') };
}

export default async function NewsPage() {
  const [{ hasEmail, choices }, key, isPushed] = await Promise.all([
    api.notifications.choices(),
    api.notifications.pushKey(),
    api.notifications.isPushed(),
  ]);
  const t = await getTranslations('notifications.choices');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['notifications']}>
        {!hasEmail && (
          <Notice>
            <p>{t('mail.none')}</p>
            <div className="mt-2">
              <LinkButton href="/me/privacy#email">{t('mail.give')}</LinkButton>
            </div>
          </Notice>
        )}
        <NewsForm choices={choices} zones={Intl.supportedValuesOf('timeZone')} />
        <Section title={t('push.title')}>
          <p className="max-w-measure">{t('push.about')}</p>
          <PushPart publicKey={key} wasPushed={isPushed} language={await getLocale()} />
        </Section>
      </Words>
    </Page>
  );
}
