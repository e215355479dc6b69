'use client';
import { clsx } from 'clsx';
import { CalendarDays, CircleUserRound, HeartHandshake, House, LogIn, type LucideIcon, MessagesSquare, ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { OpenCaseCount } from '@/app/_notifications/counts';
import { useOwn } from '@/app/_notifications/use-own';

/** The five places of the site: a bar within reach of the thumb on a phone, a rail beside the page on a wide screen. */
export function Nav({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useTranslations('ui.nav');
  const moderates = useOwn('site.about', isSignedIn)?.me?.moderates;
  return (
    <nav
      aria-label={t('label')}
      className="no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:sticky lg:top-15 lg:z-0 lg:self-start lg:border-0 lg:py-10 lg:bg-transparent"
    >
      <ul className="grid grid-cols-5 lg:flex lg:flex-col lg:gap-1">
        <Place href="/" Icon={House} name={t('home')} />
        <Place href="/groups" Icon={MessagesSquare} name={t('groups')} />
        <Place href="/meetings" Icon={CalendarDays} name={t('meetings')} />
        <Place href="/sponsors" also="/sponsorships" Icon={HeartHandshake} name={t('sponsors')} />
        {isSignedIn ? (
          <Place href="/me" Icon={CircleUserRound} name={t('me')} />
        ) : (
          <Place href="/sign-in" Icon={LogIn} name={t('signIn')} />
        )}
        {moderates && (
          <Place href="/moderation" Icon={ShieldCheck} name={t('moderation')} onlyWide>
            <OpenCaseCount label={t('waiting')} />
          </Place>
        )}
      </ul>
    </nav>
  );
}

type PlaceParts = { href: string; also?: string; Icon: LucideIcon; name: string; onlyWide?: boolean; children?: ReactNode };

function Place({ href, also, Icon, name, onlyWide, children }: PlaceParts) {
  const path = usePathname();
  const isHere = [href, also].some((place) => place && (path === place || (place !== '/' && path.startsWith(`${place}/`))));
  return (
    <li className={clsx(onlyWide && 'hidden lg:mt-3 lg:block lg:border-t lg:border-line lg:pt-3')}>
      <Link
        href={href}
        aria-current={isHere ? 'page' : undefined}
        className={clsx(
          'flex min-h-15 flex-col items-center justify-center gap-0.5 px-0.5 text-[0.74rem] leading-tight lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-control lg:px-3 lg:text-base',
          isHere ? 'font-semibold text-moss lg:bg-moss-soft' : 'text-ink-soft hover:text-ink lg:hover:bg-sunken',
        )}
      >
        <Icon aria-hidden strokeWidth={isHere ? 2.25 : 1.75} className="size-6 lg:size-5" />
        {name}
        {children}
      </Link>
    </li>
  );
}
