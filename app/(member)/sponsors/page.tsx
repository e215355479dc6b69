import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { BrowseSponsors, type SeekStep, seekSteps } from '@/server/sponsorship/input';
import { Beside } from './beside';
import { Browse } from './browse';
import { FittingCard } from './fitting-card';
import { Widen } from './widen';

export default async function SponsorsPage({ searchParams }: PageProps<'/sponsors'>) {
  const [t, { me }] = await Promise.all([getTranslations('sponsorship'), api.site.about()]);
  if (!me) return <ForVisitors />;
  const [found, mine, profile, ranking, answers] = await Promise.all([
    api.sponsorship.sponsors(),
    api.sponsorship.mine(),
    api.sponsorship.profile(),
    api.sponsorship.ranking(),
    api.sponsorship.answers(),
  ]);
  const sponsor = mine.pairs.find(({ amSponsor, status }) => !amSponsor && (status === 'trial' || status === 'active'));
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      aside={<Beside found={found} mine={mine} isSponsor={profile !== null} isStaff={me.isStaff} isAdmin={me.isAdmin} />}
    >
      <Live />
      {sponsor && (
        <Notice tone="good" title={t('hasSponsor', { name: sponsor.sponsorHandle })}>
          <LinkButton href={`/sponsorships/${sponsor.id}`} tone="quiet" className="-ml-4">
            {t('openPair')}
          </LinkButton>
        </Notice>
      )}
      {found.hasWishes ? (
        <Fitting found={found} ranking={ranking} />
      ) : (
        <Browse
          {...(await api.sponsorship.browse(BrowseSponsors.parse(await searchParams)))}
          invitation={
            sponsor ? null : <Invitation begun={answers.isDraft ? seekSteps.find((step) => !answers.done.includes(step)) : undefined} />
          }
        />
      )}
    </Page>
  );
}

type Found = Extract<Awaited<ReturnType<typeof api.sponsorship.sponsors>>, { hasWishes: true }>;

type Ranking = Awaited<ReturnType<typeof api.sponsorship.ranking>>;

function Fitting({ found: { sponsors, widen }, ranking }: { found: Found; ranking: Ranking }) {
  const t = useTranslations('sponsorship.list');
  const s = useTranslations('seeking');
  return (
    <>
      {ranking?.isPaused && (
        <Notice>
          {s('paused')}{' '}
          <LinkButton href="/sponsors/list" tone="quiet">
            {s('list.lookAgain')}
          </LinkButton>
        </Notice>
      )}
      {sponsors.length > 0 ? (
        <Section title={t('title', { count: sponsors.length })}>
          <p className="max-w-measure text-ink-soft">{t('order')}</p>
          <ul className="flex flex-col gap-4">
            {sponsors.map((sponsor) => (
              <FittingCard key={sponsor.id} sponsor={sponsor} isListed={ranking?.sponsors.some(({ id }) => id === sponsor.id) ?? false} />
            ))}
          </ul>
        </Section>
      ) : (
        <Empty title={t('none')} action={<LinkButton href="/sponsors/seek">{t('change')}</LinkButton>}>
          {t('noneText')}
        </Empty>
      )}
      <Section title={s('ways')}>
        <p className="max-w-measure">{s('waysText')}</p>
        <LinkButton href="/sponsors/list" className="self-start">
          {s('myList')}
        </LinkButton>
      </Section>
      <Widen widen={widen} />
    </>
  );
}

function Invitation({ begun }: { begun?: SeekStep }): ReactNode {
  const t = useTranslations('sponsorship.invite');
  const s = useTranslations('seeking.draft');
  return (
    <section className="flex flex-col items-start gap-3 rounded-card border border-moss/40 bg-moss-soft p-5 sm:p-6">
      <h2 className="text-xl">{begun ? s('title') : t('title')}</h2>
      <p className="max-w-measure">{begun ? s('text') : t('text')}</p>
      <LinkButton href={begun ? `/sponsors/seek/${begun}` : '/sponsors/seek'} tone="primary">
        {begun ? s('action') : t('action')}
      </LinkButton>
    </section>
  );
}

function ForVisitors() {
  const t = useTranslations('sponsorship');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('visitor.title')}>
        <p className="max-w-measure">{t('visitor.text')}</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton href="/sign-in" tone="primary">
            {t('visitor.signIn')}
          </LinkButton>
          <LinkButton href="/sign-up">{t('visitor.signUp')}</LinkButton>
        </div>
      </Section>
    </Page>
  );
}
