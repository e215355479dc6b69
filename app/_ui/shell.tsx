import { clsx } from 'clsx';
import { Inbox, Mail, Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense } from 'react';
import { UnreadCount, UnseenCount } from '@/app/_notifications/counts';
import { OwnName } from '@/app/_notifications/own-name';
import { Exit } from './exit';
import { Language } from './language';
import { Nav } from './nav';
import { Stones } from './stones';

type ShellParts = { isDemo: boolean; isSignedIn: boolean; children: ReactNode };

/** The frame of every page: the way out first, then the way in. */
export function Shell({ isDemo, isSignedIn, children }: ShellParts) {
  const t = useTranslations('ui');
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-ink px-4 py-2 font-semibold text-stone focus:not-sr-only focus:fixed focus:top-2 focus:left-3"
      >
        {t('skip')}
      </a>
      <TopBar isSignedIn={isSignedIn} />
      {isDemo && <DemoMarker />}
      <div className="mx-auto grid w-full max-w-7xl grow grid-cols-1 gap-10 px-4 sm:px-6 lg:grid-cols-[11.5rem_minmax(0,1fr)] print:block">
        <Nav isSignedIn={isSignedIn} />
        <main id="content" tabIndex={-1} className="min-w-0 py-6 outline-none lg:py-10">
          {children}
        </main>
      </div>
      <Foot />
    </div>
  );
}

const barLink = 'relative flex size-11 shrink-0 items-center justify-center gap-2 text-sm sm:w-auto';
const barCount = 'max-sm:absolute max-sm:top-0 max-sm:left-6 max-sm:flex max-sm:w-max max-sm:origin-top-left max-sm:scale-80 empty:hidden';

function TopBar({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useTranslations('ui');
  return (
    <header className="no-print sticky top-0 z-50 border-b border-line bg-stone">
      <Exit />
      <div className="mx-auto flex h-15 w-full max-w-7xl items-center gap-x-2 px-4 pr-31 max-[23rem]:gap-x-1 sm:gap-x-8 sm:px-6 sm:pr-44">
        <Link href="/" className="mr-auto flex min-h-11 min-w-11 items-center gap-2 text-lg font-bold tracking-tight sm:gap-2.5">
          <Stones className="size-8 text-moss" />
          <span className="max-[23rem]:sr-only">{t('name')}</span>
        </Link>
        {isSignedIn && (
          <>
            <Link href="/me" className="flex min-h-11 min-w-0 items-center gap-2 text-sm max-sm:hidden">
              <OwnName word={t('nav.me')} />
            </Link>
            {/* The narrowest have no room for it either: there it stands on the page about oneself. */}
            <Link href="/search" prefetch={false} className={clsx(barLink, 'max-[23rem]:hidden')}>
              <Search aria-hidden strokeWidth={1.75} className="size-5.5" />
              <span className="max-sm:sr-only">{t('nav.search')}</span>
            </Link>
            {/* A phone has no room for it: there it stands on the page of the inbox. */}
            <Link href="/messages" prefetch={false} className={clsx(barLink, 'max-sm:hidden')}>
              <Mail aria-hidden strokeWidth={1.75} className="size-5.5" />
              <span>{t('nav.messages')}</span>
              <span className="empty:hidden">
                <UnreadCount label={t('nav.unseen')} />
              </span>
            </Link>
            <Link href="/inbox" className={barLink}>
              <Inbox aria-hidden strokeWidth={1.75} className="size-5.5" />
              <span className="max-sm:sr-only">{t('nav.inbox')}</span>
              <span className={barCount}>
                <UnseenCount label={t('nav.unseen')} />
              </span>
            </Link>
          </>
        )}
        {/* A plain link: the page needs nothing of ours to work, and is not fetched before it is wanted. */}
        <a className="link inline-flex min-h-11 shrink-0 items-center text-sm font-semibold" href="/help/now">
          {t('foot.help')}
        </a>
      </div>
    </header>
  );
}

function DemoMarker() {
  const t = useTranslations('ui.demo');
  return (
    <aside aria-label={t('title')} className="no-print border-b border-line bg-dawn-soft px-4 py-1.5 text-center text-sm">
      <strong>{t('title')}.</strong> {t('text')}
    </aside>
  );
}

const footLink = 'link inline-flex min-h-11 items-center';
const helpPages = [
  { href: '/help/now', word: 'help', isFirst: true },
  { href: '/help/overdose', word: 'overdose', isFirst: false },
  { href: '/help/lines', word: 'lines', isFirst: false },
] as const;
const readingPages = [
  { href: '/stages', word: 'stages' },
  { href: '/questions', word: 'questions' },
  { href: '/rules', word: 'rules' },
  { href: '/privacy', word: 'privacy' },
  { href: '/transparency', word: 'transparency' },
] as const;

function Foot() {
  const t = useTranslations('ui.foot');
  return (
    <footer className="no-print mt-10 border-t border-line pb-20 lg:pb-0">
      <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-5 text-sm sm:px-6">
        <nav aria-label={t('label')}>
          <ul className="flex flex-wrap items-center gap-x-6">
            {/* Plain links: these pages need nothing of ours to work, and should not be fetched before they are wanted. */}
            {helpPages.map(({ href, word, isFirst }) => (
              <li key={href}>
                <a className={clsx(footLink, isFirst && 'font-semibold')} href={href}>
                  {t(word)}
                </a>
              </li>
            ))}
            {readingPages.map(({ href, word }) => (
              <li key={href}>
                <Link className={footLink} href={href}>
                  {t(word)}
                </Link>
              </li>
            ))}
            <li>
              <Suspense>
                <Language />
              </Suspense>
            </li>
          </ul>
        </nav>
        <p className="text-ink-soft">{t('promise')}</p>
      </div>
    </footer>
  );
}
