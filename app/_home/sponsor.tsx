import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Mark } from '@/app/_ui/mark';
import { Section } from '@/app/_ui/page';

type Pairs = Awaited<ReturnType<typeof api.sponsorship.mine>>['pairs'];

/** Those beside this person: who they sponsor, and who sponsors them or was asked to. */
export function Sponsor({ pairs }: { pairs: Pairs }) {
  const t = useTranslations('home.member.sponsor');
  const open = pairs.filter(({ status }) => ['requested', 'offered', 'confirmed', 'trial', 'active'].includes(status));
  const sponsees = open.filter(({ amSponsor }) => amSponsor);
  const sponsors = open.filter(({ amSponsor }) => !amSponsor);
  return (
    <>
      {sponsees.length > 0 && (
        <Section title={t('sponsees')}>
          <PairList pairs={sponsees} />
        </Section>
      )}
      {(sponsors.length > 0 || sponsees.length === 0) && (
        <Section title={t('title')}>{sponsors.length > 0 ? <PairList pairs={sponsors} /> : <NoSponsor />}</Section>
      )}
    </>
  );
}

function NoSponsor() {
  const t = useTranslations('home.member.sponsor');
  return (
    <Card>
      <p className="font-semibold">{t('empty')}</p>
      <p className="text-ink-soft">{t('invite')}</p>
      <LinkButton href="/sponsors">{t('find')}</LinkButton>
    </Card>
  );
}

function PairList({ pairs }: { pairs: Pairs }) {
  const t = useTranslations('home.member.sponsor');
  const words = useTranslations('words.sponsorshipStatuses');
  return (
    <ul className="flex flex-col gap-3">
      {pairs.map(({ id, otherHandle, status, amSponsor }) => (
        <Card as="li" key={id} href={`/sponsorships/${id}`}>
          <span className="flex items-center gap-3">
            <Mark of={otherHandle} />
            <span className="min-w-0">
              <span className="block truncate font-semibold">{otherHandle}</span>
              <span className="block text-sm text-ink-soft">{amSponsor && status === 'requested' ? t('asksYou') : words(status)}</span>
            </span>
          </span>
        </Card>
      ))}
    </ul>
  );
}
