import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';

type Found = Awaited<ReturnType<typeof api.sponsorship.sponsors>>;
type Mine = Awaited<ReturnType<typeof api.sponsorship.mine>>;

/** The other ways from here: what I look for, who I have asked, and offering to sponsor. */
export function Beside({
  found,
  mine,
  isSponsor,
  isStaff,
  isAdmin,
}: {
  found: Found;
  mine: Mine;
  isSponsor: boolean;
  isStaff: boolean;
  isAdmin: boolean;
}) {
  const t = useTranslations('sponsorship.beside');
  const s = useTranslations('seeking');
  const r = useTranslations('rounds');
  const meanwhile = useTranslations('pairs');
  const waiting = mine.pairs.filter(({ can, status }) => can.answer && status === 'requested').length;
  const asked = mine.pairs.filter(({ amSponsor, status }) => !amSponsor && status === 'requested').length;
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-5">
      {found.hasWishes && <Way href="/sponsors/seek" title={t('wishes')} text={t('wishesText')} />}
      {found.hasWishes && <Way href="/sponsors/list" title={s('myList')} text={s('myListText')} />}
      {mine.pairs.length > 0 && <Way href="/sponsorships" title={t('mine')} text={t('mineText', { waiting, asked })} />}
      <Way href="/sponsors/apply" title={t(isSponsor ? 'profile' : 'apply')} text={t(isSponsor ? 'profileText' : 'applyText')} />
      <Way href="/sponsors/connect" title={s('connect.link')} text={s('connect.linkText')} />
      {found.hasWishes && <Way href="/sponsors/contact" title={meanwhile('contact.title')} text={meanwhile('contact.way')} />}
      {(isSponsor || isStaff) && <Way href="/sponsors/roster" title={meanwhile('roster.title')} text={meanwhile('roster.way')} />}
      {isAdmin && <Way href="/admin/sponsorship" title={r('title')} text={r('list')} />}
      {isStaff && <Way href="/sponsors/applications" title={t('applications')} text={t('applicationsText')} />}
    </nav>
  );
}

function Way({ href, title, text }: { href: string; title: string; text: string }) {
  return (
    <div className="flex flex-col items-start gap-1 border-l-2 border-line pl-4">
      <LinkButton href={href} tone="quiet" className="-ml-4">
        {title}
      </LinkButton>
      <p className="text-sm text-ink-soft">{text}</p>
    </div>
  );
}
