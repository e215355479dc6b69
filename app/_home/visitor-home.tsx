import { CalendarDays, HeartHandshake, LifeBuoy, type LucideIcon, MessagesSquare } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StageDoors } from '@/app/_stages/stage-doors';
import { LinkButton } from '@/app/_ui/button';
import { Landscape } from './landscape';

/** The front page for somebody who is not signed in: what this is, three doors, and a way to look around without an account. */
export function VisitorHome() {
  const t = useTranslations('home');
  return (
    <div className="mx-auto flex max-w-6xl flex-col gap-14 lg:gap-20">
      <Welcome />
      <section aria-labelledby="doors" className="flex flex-col gap-5">
        <h2 id="doors" className="text-xl lg:text-2xl">
          {t('doors.title')}
        </h2>
        <ul className="grid gap-4 md:grid-cols-3">
          <Door href="/groups" name="talk" Icon={MessagesSquare} />
          <Door href="/meetings" name="meeting" Icon={CalendarDays} />
          <Door href="/sponsors" name="sponsor" Icon={HeartHandshake} />
        </ul>
        <NeedHelp />
      </section>
      <Looking />
      <Promises />
    </div>
  );
}

function Welcome() {
  const t = useTranslations('home');
  return (
    <section className="grid items-center gap-8 lg:grid-cols-[1.1fr_1fr] lg:gap-12">
      <div className="flex flex-col items-start gap-5">
        <h1 className="text-3xl lg:text-4xl">{t('title')}</h1>
        <p className="max-w-[46ch] text-lg text-ink-soft">{t('lead')}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/sign-up" tone="primary" size="large">
            {t('join')}
          </LinkButton>
          <LinkButton href="#looking" size="large">
            {t('look')}
          </LinkButton>
        </div>
        <p className="text-sm text-ink-soft">{t('noName')}</p>
      </div>
      <Landscape className="w-full rounded-card bg-sunken max-lg:-order-1 max-lg:h-36" />
    </section>
  );
}

function Door({ href, name, Icon }: { href: string; name: 'talk' | 'meeting' | 'sponsor'; Icon: LucideIcon }) {
  const t = useTranslations(`home.doors.${name}`);
  return (
    <li>
      <Link
        href={href}
        className="group flex h-full flex-col gap-2 rounded-card border border-line bg-surface p-5 transition-colors hover:border-moss"
      >
        <span className="mb-1 flex size-12 items-center justify-center rounded-full bg-moss-soft text-moss">
          <Icon aria-hidden strokeWidth={1.75} />
        </span>
        <span className="text-lg font-bold">{t('title')}</span>
        <span className="grow text-ink-soft">{t('text')}</span>
        <span className="mt-2 font-semibold text-moss underline-offset-4 group-hover:underline">{t('go')}</span>
      </Link>
    </li>
  );
}

function NeedHelp() {
  const t = useTranslations('home.help');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-card border border-alert/40 bg-alert-soft p-5">
      <div className="flex min-w-0 gap-3">
        <LifeBuoy aria-hidden strokeWidth={1.75} className="mt-0.5 shrink-0 text-alert" />
        <div>
          <h3 className="font-semibold">{t('title')}</h3>
          <p className="max-w-measure text-ink-soft">{t('text')}</p>
        </div>
      </div>
      <LinkButton href="/help/now" prefetch={false} tone="alert">
        {t('go')}
      </LinkButton>
    </div>
  );
}

/** Ways in for somebody who is only looking: one for each stage, in words a person would say. */
function Looking() {
  const t = useTranslations('home.looking');
  return (
    <section id="looking" aria-labelledby="looking-title" className="grid gap-6 lg:grid-cols-[1fr_1.4fr] lg:gap-12">
      <div className="flex flex-col gap-2">
        <h2 id="looking-title" className="text-xl lg:text-2xl">
          {t('title')}
        </h2>
        <p className="max-w-[46ch] text-ink-soft">{t('text')}</p>
        <Link href="/stages" className="link inline-flex min-h-11 items-center self-start font-semibold">
          {t('all')}
        </Link>
      </div>
      <StageDoors />
    </section>
  );
}

function Promises() {
  const t = useTranslations('home.promises');
  return (
    <section aria-labelledby="promises" className="flex flex-col gap-5 border-t border-line pt-10">
      <h2 id="promises" className="text-xl lg:text-2xl">
        {t('title')}
      </h2>
      <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {(['name', 'medication', 'setback', 'leave'] as const).map((name) => (
          <div key={name}>
            <dt className="font-semibold">{t(`${name}.title`)}</dt>
            <dd className="max-w-measure text-ink-soft">{t(`${name}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
