import { getTranslations } from 'next-intl/server';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Page, Section } from '@/app/_ui/page';
import { type Pair, PairCard } from './pair-card';

const isWalking = (status: Pair['status']) => status === 'trial' || status === 'active';

/** Each part of the page, and what belongs to it; the first that fits takes it. */
const parts: [name: 'asking' | 'sponsor' | 'sponsees' | 'asked' | 'lately', holds: (pair: Pair) => boolean][] = [
  ['asking', ({ amSponsor, status }) => amSponsor && (status === 'requested' || status === 'confirmed')],
  ['sponsor', ({ amSponsor, status }) => !amSponsor && isWalking(status)],
  ['sponsees', ({ amSponsor, status }) => amSponsor && isWalking(status)],
  ['asked', ({ amSponsor, status }) => !amSponsor && ['requested', 'offered', 'confirmed'].includes(status)],
  ['lately', () => true],
];

export default async function SponsorshipsPage() {
  const [t, { pairs }] = await Promise.all([getTranslations('sponsorship.mine'), api.sponsorship.mine()]);
  const find = <LinkButton href="/sponsors">{t('find')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={pairs.length > 0 && find}>
      <Live />
      {pairs.length === 0 && (
        <Empty title={t('none')} action={find}>
          {t('noneText')}
        </Empty>
      )}
      {parts
        .map(([name, holds], at) => ({
          name,
          held: pairs.filter((pair) => holds(pair) && !parts.slice(0, at).some(([, earlier]) => earlier(pair))),
        }))
        .map(
          ({ name, held }) =>
            held.length > 0 && (
              <Section key={name} title={t(`parts.${name}`)}>
                <ul className="flex flex-col gap-4">
                  {held.map((pair) => (
                    <PairCard key={pair.id} pair={pair} />
                  ))}
                </ul>
              </Section>
            ),
        )}
    </Page>
  );
}
