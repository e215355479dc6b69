import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { More } from '@/app/_ui/more';
import { Section } from '@/app/_ui/page';

type Parts = Awaited<ReturnType<typeof api.sponsorship.browse>> & { invitation: ReactNode };

/** For people who want to look around first: everyone who sponsors, by name. */
export function Browse({ sponsors, after, invitation }: Parts) {
  const t = useTranslations('sponsorship.browse');
  const words = useTranslations('words');
  return (
    <>
      {invitation}
      <Section title={t(invitation ? 'title' : 'everyone')}>
        {sponsors.length === 0 && <Empty title={t('none')}>{t('noneText')}</Empty>}
        <ul className="grid gap-4 sm:grid-cols-2">
          {sponsors.map((sponsor) => (
            <Card key={sponsor.id} as="li" href={`/sponsors/${sponsor.handle}`}>
              <span className="flex items-center gap-3">
                <Mark of={sponsor.handle} />
                <h3 className="min-w-0 text-lg">{sponsor.handle}</h3>
              </span>
              <div className="grow">
                <p className="line-clamp-3 text-ink-soft">{sponsor.about}</p>
              </div>
              <p className="text-sm">{words(`medicationStances.${sponsor.medicationStance}`)}</p>
              <p className="text-sm text-ink-soft">{t('places', { count: sponsor.placesLeft })}</p>
            </Card>
          ))}
        </ul>
        {after && <More href={`/sponsors?${new URLSearchParams({ after })}`}>{t('more')}</More>}
      </Section>
    </>
  );
}
