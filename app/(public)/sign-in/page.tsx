import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { typedHandle } from '@/server/api/sign-in';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.signIn'))('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { problem, next, closing } = await searchParams;
  const t = await getTranslations('accounts.signIn');
  return (
    <div className="mx-auto max-w-md">
      <Page title={t('title')} lead={t('lead')}>
        <ProblemOnReturn reason={problem} />
        {closing && <Notice>{t('closing')}</Notice>}
        <Card>
          <SignInForm
            handle={problem ? await typedHandle() : undefined}
            next={typeof next === 'string' ? next : undefined}
            words={{ handle: t('handle'), passphrase: t('passphrase'), submit: t('submit') }}
          />
        </Card>
        <ul className="flex flex-col">
          <li>
            <Link className="link inline-flex min-h-11 items-center" href="/sign-in/code">
              {t('byCode')}
            </Link>
          </li>
          <li>
            <Link className="link inline-flex min-h-11 items-center" href="/sign-in/link">
              {t('byLink')}
            </Link>
          </li>
        </ul>
        <div className="flex flex-col items-start gap-3 border-t border-line pt-6">
          <p>{t('isNew')}</p>
          <LinkButton href="/sign-up">{t('signUp')}</LinkButton>
        </div>
      </Page>
    </div>
  );
}
