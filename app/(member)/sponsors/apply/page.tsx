import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Care, Next } from '@/app/_sponsoring/standing';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page, Section } from '@/app/_ui/page';
import { CapacityForm } from './capacity-form';
import { ApplyForm, EditForm } from './profile-forms';

type Standing = NonNullable<Awaited<ReturnType<typeof api.sponsorship.standing>>>;
type Leads = Awaited<ReturnType<typeof api.contacts.myCircle>>;
type Mine = NonNullable<Awaited<ReturnType<typeof api.sponsorship.profile>>>;

export default async function ApplyPage() {
  const [t, mine, standing, leads] = await Promise.all([
    getTranslations('sponsorship.apply'),
    api.sponsorship.profile(),
    api.sponsorship.standing(),
    api.contacts.myCircle(),
  ]);
  const zones = Intl.supportedValuesOf('timeZone');
  if (mine && standing && mine.status !== 'declined') return <Offer mine={mine} standing={standing} leads={leads} zones={zones} />;
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
      {standing?.declinedWords && <Next standing={standing} />}
      <ApplyForm zones={zones} />
    </Page>
  );
}

/** The actor's own offer: how it stands, their places, a break, and what others see. */
function Offer({ mine, standing, leads, zones }: { mine: Mine; standing: Standing; leads: Leads; zones: string[] }) {
  const t = useTranslations('sponsorship.offer');
  return (
    <Page
      title={t('title')}
      lead={t(`status.${mine.status}`)}
      actions={
        ['probation', 'active', 'paused'].includes(mine.status) && <LinkButton href={`/sponsors/${mine.handle}`}>{t('see')}</LinkButton>
      }
    >
      <Next standing={standing} />
      <Care standing={standing} leads={leads} />
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
