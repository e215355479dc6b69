import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Page } from '@/app/_ui/page';
import { PassphraseForm } from './passphrase-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.passphrase'))('title') };
}

export default async function PassphrasePage({ searchParams }: PageProps<'/me/passphrase'>) {
  const { problem } = await searchParams;
  const me = await api.accounts.me();
  const t = await getTranslations('accounts.passphrase');
  return (
    <div className="mx-auto max-w-lg">
      <Page title={t('title')} lead={me.recovers ? t('leadRecovering') : t('lead')}>
        <ProblemOnReturn reason={problem} />
        <Card>
          <Words of={['accounts']}>
            <PassphraseForm handle={me.handle} asksOld={!me.recovers} />
          </Words>
        </Card>
        {!me.recovers && (
          <p className="text-ink-soft">
            {t.rich('forgotten', {
              code: (words) => (
                <Link className="link" href="/sign-in/code">
                  {words}
                </Link>
              ),
            })}
          </p>
        )}
      </Page>
    </div>
  );
}
