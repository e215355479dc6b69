import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.unsubscribe'))('title') };
}

/** Reached from a mail, signed in or not. Looking changes nothing, for programs look at links as well; the button does. */
export default async function UnsubscribePage({ searchParams }: PageProps<'/unsubscribe'>) {
  const { token, done } = await searchParams;
  const t = await getTranslations('notifications.unsubscribe');
  if (done) return <Page title={t('doneTitle')} lead={t('done')} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form method="post" action={`/api/unsubscribe?page=1&token=${encodeURIComponent(String(token ?? ''))}`}>
        <Button type="submit" tone="primary">
          {t('do')}
        </Button>
      </form>
    </Page>
  );
}
