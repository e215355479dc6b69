import {
  Bell,
  Bookmark,
  Download,
  Flag,
  KeyRound,
  LifeBuoy,
  Mail,
  MapPin,
  MonitorSmartphone,
  Scale,
  Search,
  Shield,
  ShieldAlert,
  ShieldCheck,
} from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SignOut } from '@/app/_accounts/sign-out';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { locales } from '@/db/vocabulary';
import { chooseLanguage } from './actions';
import { Closing } from './privacy/leaving';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.me'))('title') };
}

export default async function MePage() {
  const [me, about] = await Promise.all([api.accounts.me(), api.site.about()]);
  const t = await getTranslations('accounts.me');
  const words = await getTranslations('words');
  const [safety, news] = [await getTranslations('safety.me'), await getTranslations('notifications.me')];
  const reports = await getTranslations('reporting.me');
  const [privacy, nav] = [await getTranslations('accounts.privacy'), await getTranslations('ui.nav')];
  const reading = await getTranslations('reading.bookmarks');
  return (
    <Page
      title={
        <span className="flex items-center gap-4">
          <Mark of={me.handle} size={16} /> <span className="min-w-0 break-words">{me.handle}</span>
        </span>
      }
      lead={
        <>
          {t('since')} <Moment at={me.joinedAt} kind="day" />
          {me.role !== 'member' && <> · {words(`roles.${me.role}`)}</>}
        </>
      }
    >
      {me.closesAt && (
        <Words of={['accounts']}>
          <Closing at={me.closesAt} />
        </Words>
      )}
      <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
        {about.me?.moderates && (
          <Row href="/moderation" Icon={ShieldAlert} name={t('moderation')}>
            {t('moderationAbout')}
          </Row>
        )}
        <Row href="/me/stage" Icon={MapPin} name={t('stage')}>
          {me.hasBeenAsked ? words(`stageChoices.${me.stage}`) : t('stageUnasked')}
        </Row>
        <Row href="/search" Icon={Search} name={nav('search')}>
          {nav('searchAbout')}
        </Row>
        <Row href="/me/bookmarks" Icon={Bookmark} name={reading('title')}>
          {reading('about')}
        </Row>
        <Row href="/me/privacy" Icon={ShieldCheck} name={t('privacy')}>
          {t('privacyAbout')}
        </Row>
        <Row href="/me/safety" Icon={Shield} name={safety('name')}>
          {safety('about')}
        </Row>
        <Row href="/me/reports" Icon={Flag} name={reports('title')}>
          {reports('about')}
        </Row>
        <Row href="/me/moderation" Icon={Scale} name={reports('you')}>
          {reports('youAbout')}
        </Row>
        <Row href="/me/notifications" Icon={Bell} name={news('name')}>
          {news('about')}
        </Row>
        <Row href="/me/privacy#email" Icon={Mail} name={t('email')}>
          {me.email ? t('emailKept') : t('emailNone')}
        </Row>
        <Row href="/me/privacy#copy" Icon={Download} name={privacy('copy.title')}>
          {privacy('close.title')}
        </Row>
        <Row href="/me/passphrase" Icon={KeyRound} name={t('passphrase')}>
          {t('passphraseAbout')}
        </Row>
        <Row href="/me/privacy#codes" Icon={LifeBuoy} name={t('codes')}>
          {t('codesLeft', { count: me.codesLeft })}
        </Row>
        <Row href="/me/sessions" Icon={MonitorSmartphone} name={t('sessions')}>
          {t('sessionsAbout')}
        </Row>
      </ul>
      <Section title={t('language')}>
        <LanguageChoice />
      </Section>
      <div className="border-t border-line pt-6">
        <SignOut />
      </div>
    </Page>
  );
}

type RowParts = { href: string; Icon: typeof MapPin; name: string; children: ReactNode };

function Row({ href, Icon, name, children }: RowParts) {
  return (
    <li className="border-line not-last:border-b">
      <Link href={href} className="flex min-h-16 items-center gap-4 px-4 py-3 hover:bg-sunken sm:px-5">
        <Icon aria-hidden strokeWidth={1.75} className="size-6 shrink-0 text-moss" />
        <span className="min-w-0">
          <span className="block font-semibold">{name}</span> <span className="block text-ink-soft">{children}</span>
        </span>
      </Link>
    </li>
  );
}

async function LanguageChoice() {
  const here = await getLocale();
  const words = await getTranslations('words.locales');
  return (
    <form action={chooseLanguage} className="flex flex-wrap gap-2">
      {locales.map((locale) => (
        <Button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === here}
          tone={locale === here ? 'primary' : 'plain'}
        >
          {words(locale)}
        </Button>
      ))}
    </form>
  );
}
