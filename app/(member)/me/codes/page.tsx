import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Codes } from '@/app/_accounts/codes';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Page } from '@/app/_ui/page';
import { codesToShow } from '@/server/api/sign-in';
import { haveCodes } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.codes'))('title') };
}

/** The recovery codes of a new account, shown until their owner says that they have them. */
export default async function CodesPage() {
  const me = await api.accounts.me();
  const codes = await codesToShow(me.id);
  if (codes.length === 0) redirect('/me/privacy#codes');
  const t = await getTranslations('accounts.codes');
  return (
    <Page
      title={<span className="no-print">{t('welcome', { handle: me.handle })}</span>}
      lead={<span className="no-print">{t('lead')}</span>}
    >
      <Words of={['accounts']}>
        <Codes codes={codes} />
      </Words>
      <p className="no-print max-w-measure text-ink-soft">{t('where')}</p>
      <form action={haveCodes} className="no-print">
        <Button type="submit" tone="primary" size="large">
          {t('done')}
        </Button>
      </form>
    </Page>
  );
}
