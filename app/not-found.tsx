import { getTranslations } from 'next-intl/server';
import { LinkButton } from './_ui/button';
import { Page } from './_ui/page';

export default async function NotFoundPage() {
  const t = await getTranslations('ui.notFound');
  return (
    <Page title={t('title')} lead={t('text')}>
      <p className="flex flex-wrap gap-3">
        <LinkButton href="/" tone="primary">
          {t('home')}
        </LinkButton>
        <LinkButton href="/help/now" prefetch={false}>
          {t('help')}
        </LinkButton>
      </p>
    </Page>
  );
}
