import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { SignUpForm } from './sign-up-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.signUp'))('title') };
}

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const { problem } = await searchParams;
  const t = await getTranslations('accounts.signUp');
  const suggestions = await api.accounts.suggestHandles({ locale: await getLocale() });
  return (
    <div className="mx-auto max-w-lg">
      <Page title={t('title')} lead={t('lead')}>
        <ProblemOnReturn reason={problem} />
        <Words of={['accounts']}>
          <SignUpForm suggestions={suggestions} />
        </Words>
        <p className="border-t border-line pt-4">
          {t('isKnown')}{' '}
          <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
            {t('signIn')}
          </Link>
        </p>
      </Page>
    </div>
  );
}
