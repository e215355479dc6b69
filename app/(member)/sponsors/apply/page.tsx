import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { BreakButton } from '@/app/_sponsorship/acts';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { CapacityForm } from './capacity-form';
import { ApplyForm, EditForm } from './profile-forms';

type Mine = NonNullable<Awaited<ReturnType<typeof api.sponsorship.profile>>>;

export default async function ApplyPage() {
  const [t, mine] = await Promise.all([getTranslations('sponsorship.apply'), api.sponsorship.profile()]);
  const zones = Intl.supportedValuesOf('timeZone');
  if (mine) return <Offer mine={mine} zones={zones} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('whatTitle')}>
        <ul className="list-disc pl-5">
          {(['company', 'noDoctor', 'noMoney', 'equal'] as const).map((point) => (
            <li key={point}>{t(`what.${point}`)}</li>
          ))}
        </ul>
        <p className="max-w-measure">{t('next')}</p>
      </Section>
      <ApplyForm zones={zones} />
    </Page>
  );
}

/** The actor's own offer: how it stands, their places, a break, and what others see. */
function Offer({ mine, zones }: { mine: Mine; zones: string[] }) {
  const t = useTranslations('sponsorship.offer');
  const isOnABreak = mine.status === 'paused';
  return (
    <Page
      title={t('title')}
      lead={t(`status.${mine.status}`)}
      actions={mine.status !== 'applied' && <LinkButton href={`/sponsors/${mine.handle}`}>{t('see')}</LinkButton>}
    >
      {(isOnABreak || mine.status === 'active' || mine.status === 'probation') && (
        <Section title={t('breakTitle')}>
          {isOnABreak ? <Notice>{t('onABreak')}</Notice> : <p className="max-w-measure">{t('breakText')}</p>}
          <BreakButton isOnABreak={isOnABreak} />
        </Section>
      )}
      <Section title={t('placesTitle')}>
        <p>{t('places', { taken: mine.capacity - mine.placesLeft, capacity: mine.capacity })}</p>
        <CapacityForm key={mine.capacity} capacity={mine.capacity} />
      </Section>
      <Section title={t('profileTitle')}>
        <EditForm mine={mine} zones={zones} />
      </Section>
    </Page>
  );
}
