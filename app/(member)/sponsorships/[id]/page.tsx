import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ReportLink } from '@/app/_moderation/report-link';
import { SafetyEnd } from '@/app/_pairs/safety-end';
import { PairSpace } from '@/app/_pairs/space';
import { endNow, takeBackEnd } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import { AnswerButtons, WithdrawButton } from '@/app/_sponsorship/acts';
import { Live } from '@/app/_sponsorship/live';
import { OfferAnswer } from '@/app/_sponsorship/offer-answer';
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
  const [t, pair, space] = await Promise.all([
    getTranslations('sponsorship.pair'),
    api.sponsorship.get({ sponsorshipId: id }),
    api.pairs.get({ sponsorshipId: id }),
  ]);
  const { otherHandle: name, status, amSponsor } = pair;
  return (
    <Page
      title={
        <span className="flex items-center gap-4">
          <Mark of={name} size={16} />
          <span className="min-w-0 break-words">{t('title', { name })}</span>
        </span>
      }
      lead={<Since pair={pair} />}
    >
      <Live />
      {space && pair.isSponsorOnABreak && <Notice>{t(amSponsor ? 'youOnABreak' : 'onABreak', { name })}</Notice>}
      {space && pair.isSponsorAway && !amSponsor && <Away />}
      {status === 'ended' && <Ended pair={pair} />}
      {(pair.message !== null || pair.isOffer) && !space && <First pair={pair} />}
      {space && <PairSpace id={id} name={name} space={space} />}
      <WhatItIs />
      {space && pair.can.end && <End pair={pair} />}
      <ReportLink targetKind="sponsorship" targetId={pair.id} />
      {!space && (
        <p>
          <LinkButton href={amSponsor ? '/sponsorships' : '/sponsors'}>{t(amSponsor ? 'back' : 'find')}</LinkButton>
        </p>
      )}
    </Page>
  );
}

/** How it began: the words of a request, or that a round proposed it. */
function First({ pair }: { pair: Pair }) {
  const t = useTranslations('sponsorship.pair');
  return (
    <Section title={t('message')}>
      {pair.message !== null && <Message words={pair.message} />}
      {pair.status === 'requested' &&
        (pair.can.answer ? (
          <AnswerButtons sponsorshipId={pair.id} handle={pair.otherHandle} />
        ) : (
          pair.can.withdraw && <WithdrawButton sponsorshipId={pair.id} />
        ))}
      <OfferAnswer pair={pair} />
    </Section>
  );
}

function Away() {
  const t = useTranslations('pairs.contact');
  return (
    <Notice title={t('yours')}>
      <LinkButton href="/sponsors/contact" tone="quiet" className="-ml-4">
        {t('open')}
      </LinkButton>
    </Notice>
  );
}

/** It has ended; who did so by a slip can take it back for some minutes, and either can still tell a moderator. */
function Ended({ pair: { id, otherHandle: name, mayTakeBack, haveTold } }: { pair: Pair }) {
  const t = useTranslations('sponsorship.pair');
  const words = useTranslations('pairs.end');
  if (haveTold) return <Notice tone="good">{words('sent')}</Notice>;
  return (
    <>
      <Notice title={t('endedTitle')}>{mayTakeBack ? words('backText', { name }) : t('endedText')}</Notice>
      {mayTakeBack && (
        <OneTap action={takeBackEnd} given={{ sponsorshipId: id }}>
          {words('back')}
        </OneTap>
      )}
      <Section title={words('safetyTitle')}>
        <p className="max-w-measure">{words('safetyText2')}</p>
        <SafetyEnd sponsorshipId={id} isOver />
      </Section>
    </>
  );
}

/** One tap, and another way for what is not safe. */
function End({ pair: { id, otherHandle: name } }: { pair: Pair }) {
  const t = useTranslations('pairs.end');
  const words = useTranslations('words.saidEnds');
  return (
    <>
      <Section title={t('safetyTitle')}>
        <p className="max-w-measure">{t('safetyText')}</p>
        <SafetyEnd sponsorshipId={id} isOver={false} />
      </Section>
      <Section title={t('title')}>
        <p className="max-w-measure">{t('text', { name })}</p>
        <OneTap action={endNow} given={{ sponsorshipId: id }}>
          {t('do')}
        </OneTap>
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-moss underline-offset-4 hover:underline">
            {t('say')}
          </summary>
          <p className="mb-3 max-w-measure text-ink-soft">{t('sayText', { name })}</p>
          <div className="flex flex-wrap gap-2">
            {(['completed', 'moved'] as const).map((as) => (
              <OneTap key={as} action={endNow} given={{ sponsorshipId: id, as }}>
                {words(as)}
              </OneTap>
            ))}
          </div>
        </details>
      </Section>
    </>
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
