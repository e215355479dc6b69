'use client';
import { useTranslations } from 'next-intl';
import { Button, LinkButton } from './_ui/button';
import { Page } from './_ui/page';

/** What a person sees when a page broke. What broke is in the log of the server; nothing of it is shown. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('ui.broken');
  return (
    <Page title={t('title')} lead={t('text')}>
      <p className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={reset}>
          {t('again')}
        </Button>
        <LinkButton href="/">{t('home')}</LinkButton>
      </p>
    </Page>
  );
}
