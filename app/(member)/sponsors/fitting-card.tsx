import { HeartHandshake } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { changeRanking } from '@/app/_sponsorship/actions';
import { Reasons, ScoreParts } from '@/app/_sponsorship/reasons';
import { WeekStrip } from '@/app/_sponsorship/week-strip';
import type { api } from '@/app/_trpc/server';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Mark } from '@/app/_ui/mark';

type Found = Extract<Awaited<ReturnType<typeof api.sponsorship.sponsors>>, { hasWishes: true }>['sponsors'][number];

/** One sponsor who fits: why, when, how they see medication, and the one thing to do. */
export function FittingCard({ sponsor, isListed }: { sponsor: Found; isListed: boolean }) {
  const t = useTranslations('sponsorship');
  const s = useTranslations('seeking');
  const words = useTranslations('words.medicationStances');
  const { handle, fit, myStatus, medicationStance } = sponsor;
  return (
    <Card as="li">
      <div className="flex items-center gap-3">
        <Mark of={handle} size={12} />
        <h3 className="min-w-0 text-lg">
          <Link href={`/sponsors/${handle}`} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
            {handle}
          </Link>
        </h3>
      </div>
      <Reasons handle={handle} fit={fit} />
      <WeekStrip hours={fit.week} />
      <p className="flex items-start gap-2 text-sm">
        <HeartHandshake aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 shrink-0 text-moss" />
        {words(medicationStance)}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {myStatus === 'requested' ? (
          <LinkButton href="/sponsorships">{t('asked')}</LinkButton>
        ) : (
          <LinkButton href={`/sponsors/${handle}#ask`} tone="primary">
            {t('ask', { name: handle })}
          </LinkButton>
        )}
        {isListed ? (
          <LinkButton href="/sponsors/list" tone="quiet">
            {s('onList')}
          </LinkButton>
        ) : (
          <form action={changeRanking}>
            <input type="hidden" name="sponsorId" value={sponsor.id} />
            <Button type="submit" name="move" value="add">
              {s('rankIt', { name: handle })}
            </Button>
          </form>
        )}
        <ScoreParts fit={fit} handle={handle} />
      </div>
    </Card>
  );
}
