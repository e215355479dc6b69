import { useFormatter, useTranslations } from 'next-intl';
import { answerOffer } from '@/app/_sponsoring/actions';
import { OneTap } from '@/app/_sponsoring/one-tap';
import type { api } from '@/app/_trpc/server';

type Pair = Pick<Awaited<ReturnType<typeof api.sponsorship.get>>, 'id' | 'status' | 'amSponsor' | 'otherHandle' | 'expiresAt'>;

/** Yes or no to what a round proposed: the sponsee first, then the sponsor. */
export function OfferAnswer({ pair: { id, status, amSponsor, otherHandle: name, expiresAt } }: { pair: Pair }) {
  const t = useTranslations('pairs.offer');
  const format = useFormatter();
  const isTurn = status === (amSponsor ? 'confirmed' : 'offered');
  if (!isTurn) return null;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-measure">{t(amSponsor ? 'forSponsor' : 'forSponsee', { name })}</p>
      {expiresAt && (
        <p className="text-sm text-ink-soft">
          {t('until', { time: format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' }) })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <OneTap action={answerOffer} given={{ sponsorshipId: id, answer: 'accept' }} tone="primary">
          {t('accept', { name })}
        </OneTap>
        <OneTap action={answerOffer} given={{ sponsorshipId: id, answer: 'decline' }}>
          {t('decline')}
        </OneTap>
      </div>
    </div>
  );
}
