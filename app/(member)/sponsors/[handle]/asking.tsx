import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Section } from '@/app/_ui/page';
import { AskForm } from './ask-form';

type Sponsor = Awaited<ReturnType<typeof api.sponsorship.sponsor>>;

/** What lies with the sponsor alone, whatever one looks for. */
const theirs: Sponsor['inTheWay'][] = ['away', 'full', 'notYet'];

/** The way to ask, or why it is not open now and what to do instead. */
export function Asking({ sponsor, mayAskMore }: { sponsor: Sponsor; mayAskMore: boolean }) {
  const t = useTranslations('sponsorship.asking');
  const limits = useTranslations('seeking.limits');
  const name = sponsor.handle;
  if (sponsor.isMe) return <Instead text={t('isMe')} action={<LinkButton href="/sponsors/apply">{t('edit')}</LinkButton>} />;
  if (sponsor.myStatus)
    return (
      <Instead
        text={t(sponsor.myStatus === 'active' || sponsor.myStatus === 'trial' ? 'active' : 'requested', { name })}
        action={<LinkButton href="/sponsorships">{t('mine')}</LinkButton>}
      />
    );
  if (sponsor.isOnABreak) return <Instead text={t('away', { name })} action={<LinkButton href="/sponsors">{t('others')}</LinkButton>} />;
  if (sponsor.inTheWay && theirs.includes(sponsor.inTheWay))
    return <Instead text={limits(sponsor.inTheWay, { name })} action={<LinkButton href="/sponsors">{t('others')}</LinkButton>} />;
  if (sponsor.inTheWay)
    return (
      <Instead
        text={sponsor.hasWishes ? limits(sponsor.inTheWay, { name }) : t('sayFirst')}
        action={<LinkButton href="/sponsors/seek">{t('wishes')}</LinkButton>}
      />
    );
  if (!mayAskMore) return <Instead text={t('enough')} action={<LinkButton href="/sponsorships">{t('mine')}</LinkButton>} />;
  return (
    <div id="ask">
      <Section title={t('title', { name })}>
        <AskForm sponsorId={sponsor.id} handle={name} />
      </Section>
    </div>
  );
}

function Instead({ text, action }: { text: string; action: ReactNode }) {
  return (
    <div id="ask" className="flex flex-col items-start gap-3">
      <Notice>{text}</Notice>
      {action}
    </div>
  );
}
