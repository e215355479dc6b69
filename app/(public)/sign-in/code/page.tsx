import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { Card } from '@/app/_ui/card';
import { Page } from '@/app/_ui/page';
import { CodeForm } from './code-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.code'))('title') };
}

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { problem } = await searchParams;
  const t = await getTranslations('accounts.code');
  return (
    <div className="mx-auto max-w-md">
      <Page title={t('title')} lead={t('lead')}>
        <ProblemOnReturn reason={problem} />
        <Card>
          <CodeForm words={{ handle: t('handle'), code: t('code'), hint: t('codeHint'), submit: t('submit') }} />
        </Card>
        <p className="text-ink-soft">{t('without')}</p>
        <p>
          <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
            {t('back')}
          </Link>
        </p>
      </Page>
    </div>
  );
}
