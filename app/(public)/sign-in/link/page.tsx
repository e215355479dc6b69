import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { UseLink } from '@/server/accounts/input';
import { AskLinkForm, UseLinkForm } from './link-forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.link'))('title') };
}

/** Both ends of a link in a mail: asking for one, and, once it was followed, a button. Programs that scan mail press no buttons. */
export default async function LinkPage({ searchParams }: PageProps<'/sign-in/link'>) {
  const { token, problem } = await searchParams;
  const followed = UseLink.safeParse({ token });
  const owner = followed.success ? await api.accounts.linkOwner(followed.data) : null;
  const t = await getTranslations('accounts.link');
  return (
    <div className="mx-auto max-w-md">
      {followed.success && owner ? (
        <Page title={t('ready')} lead={t('as', { handle: owner.handle })}>
          <UseLinkForm token={followed.data.token} submit={t('enter')} />
        </Page>
      ) : (
        <Page title={t('title')} lead={t('lead')}>
          <ProblemOnReturn reason={problem} />
          {token && <Notice tone="alert">{t('tooOld')}</Notice>}
          <Card>
            <AskLinkForm words={{ email: t('email'), submit: t('submit'), sent: t('sent'), sentTitle: t('sentTitle') }} />
          </Card>
          <p>
            <Link className="link inline-flex min-h-11 items-center" href="/sign-in">
              {t('back')}
            </Link>
          </p>
        </Page>
      )}
    </div>
  );
}
