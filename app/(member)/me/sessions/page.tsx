import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SignOut } from '@/app/_accounts/sign-out';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { EndOthers, EndSession } from './end-session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sessions'))('title') };
}

export default async function SessionsPage() {
  const sessions = await api.accounts.sessions();
  const t = await getTranslations('accounts.sessions');
  const device = (name: string) => {
    const [browser, system] = name.split(' on ');
    return browser && system ? t('device', { browser, system }) : name || t('unknownDevice');
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['accounts']}>
        <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {sessions.map(({ id, device: name, startedAt, seenAt, isThis }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line px-4 py-4 not-last:border-b sm:px-5"
            >
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {device(name)} {isThis && <Tag>{t('this')}</Tag>}
                </p>
                <p className="text-sm text-ink-soft">
                  {t('seen')} <Moment at={seenAt} /> · {t('started')} <Moment at={startedAt} kind="day" />
                </p>
              </div>
              {isThis ? <SignOut /> : <EndSession sessionId={id} device={device(name)} />}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && <EndOthers />}
      </Words>
    </Page>
  );
}
