import { useTranslations } from 'next-intl';
import { AnswerButtons, WithdrawButton } from '@/app/_sponsorship/acts';
import { OfferAnswer } from '@/app/_sponsorship/offer-answer';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';

export type Pair = Awaited<ReturnType<typeof api.sponsorship.mine>>['pairs'][number];

/** One person and me: what is between us, and the next step. */
export function PairCard({ pair }: { pair: Pair }) {
  const t = useTranslations('sponsorship.mine');
  const { status, otherHandle: name, amSponsor } = pair;
  const at = pair.endedAt ?? pair.answeredAt ?? pair.requestedAt;
  return (
    <Card as="li">
      <div className="flex items-center gap-3">
        <Mark of={name} />
        <div className="min-w-0">
          <h3 className="text-lg">{name}</h3>
          <p className="text-sm text-ink-soft">
            {t(`${amSponsor ? 'asSponsor' : 'asSponsee'}.${status}`, { name })} · <Moment at={at} />
          </p>
        </div>
      </div>
      {status === 'requested' && pair.message !== null && <Message words={pair.message} />}
      {status === 'requested' &&
        (pair.can.answer ? (
          <AnswerButtons sponsorshipId={pair.id} handle={name} />
        ) : (
          pair.can.withdraw && <WithdrawButton sponsorshipId={pair.id} />
        ))}
      <OfferAnswer pair={pair} />
      {(status === 'trial' || status === 'active') && (
        <p>
          <LinkButton href={`/sponsorships/${pair.id}`}>{t('open')}</LinkButton>
        </p>
      )}
    </Card>
  );
}

export function Message({ words }: { words: string }) {
  return <blockquote className="max-w-measure border-l-2 border-line pl-4 whitespace-pre-line">{words}</blockquote>;
}
