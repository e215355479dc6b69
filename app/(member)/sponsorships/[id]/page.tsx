import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ReportLink } from '@/app/_moderation/report-link';
import { AnswerButtons, EndButton, WithdrawButton } from '@/app/_sponsorship/acts';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Message } from '@/app/(member)/sponsorships/pair-card';

type Pair = Awaited<ReturnType<typeof api.sponsorship.get>>;

export default async function SponsorshipPage({ params }: PageProps<'/sponsorships/[id]'>) {
  const { id } = await params;
  const [t, pair] = await Promise.all([getTranslations('sponsorship.pair'), api.sponsorship.get({ sponsorshipId: id })]);
  const { otherHandle: name, status, amSponsor } = pair;
  return (
    <Page
      title={
        <span className="flex items-center gap-4">
          <Mark of={name} size={16} />
          {t('title', { name })}
        </span>
      }
      lead={<Since pair={pair} />}
    >
      <Live />
      {status === 'active' && pair.isSponsorOnABreak && <Notice>{t(amSponsor ? 'youOnABreak' : 'onABreak', { name })}</Notice>}
      {status === 'ended' && <Notice title={t('endedTitle')}>{t('endedText')}</Notice>}
      <Section title={t('message')}>
        {pair.message !== null && <Message words={pair.message} />}
        {status === 'requested' &&
          (pair.can.answer ? (
            <AnswerButtons sponsorshipId={pair.id} handle={name} />
          ) : (
            pair.can.withdraw && <WithdrawButton sponsorshipId={pair.id} />
          ))}
      </Section>
      <WhatItIs />
      {status === 'active' && pair.can.end && (
        <Section title={t('endTitle')}>
          <p className="max-w-measure">{t('endText')}</p>
          <div>
            <EndButton sponsorshipId={pair.id} />
          </div>
        </Section>
      )}
      <ReportLink targetKind="sponsorship" targetId={pair.id} />
      {status !== 'active' && (
        <p>
          <LinkButton href={amSponsor ? '/sponsorships' : '/sponsors'}>{t(amSponsor ? 'back' : 'find')}</LinkButton>
        </p>
      )}
    </Page>
  );
}

function Since({ pair: { status, amSponsor, otherHandle: name, requestedAt, answeredAt, endedAt } }: { pair: Pair }) {
  const t = useTranslations('sponsorship.mine');
  return (
    <p>
      {t(`${amSponsor ? 'asSponsor' : 'asSponsee'}.${status}`, { name })} · <Moment at={endedAt ?? answeredAt ?? requestedAt} kind="day" />
    </p>
  );
}

/** What people may hope for, and what a sponsor is not there for. */
function WhatItIs() {
  const t = useTranslations('sponsorship.pair');
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Section title={t('is')}>
        <ul className="list-disc pl-5">
          {(['company', 'listens', 'equal'] as const).map((point) => (
            <li key={point}>{t(`isPoints.${point}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('isNot')}>
        <ul className="list-disc pl-5">
          {(['doctor', 'money', 'control', 'romance'] as const).map((point) => (
            <li key={point}>{t(`isNotPoints.${point}`)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
