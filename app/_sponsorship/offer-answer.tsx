import { useFormatter, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { answerOffer } from './actions';

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
      <ActionForm action={answerOffer}>
        <input type="hidden" name="sponsorshipId" value={id} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="answer" value="accept" tone="primary">
            {t('accept', { name })}
          </Button>
          <Button type="submit" name="answer" value="decline">
            {t('decline')}
          </Button>
        </div>
      </ActionForm>
    </div>
  );
}
