import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { Bars } from '@/app/_ui/bars';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { Alliance } from './alliance';
import { Begin } from './begin';

export async function generateMetadata() {
  return { title: (await getTranslations('rounds'))('title') };
}

/** How sponsorship goes on the whole, the rounds of late, and the way to begin one. */
export default async function RoundsPage() {
  const [t, rounds, figures, sums, lasting] = await Promise.all([
    getTranslations('rounds'),
    api.sponsorship.rounds(),
    api.sponsorship.figures(),
    api.pairs.alliance(),
    api.sponsorship.lasting(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Live />
      <Words of={['rounds']}>
        <Begin isRunning={rounds.some(({ status }) => status === 'running')} />
      </Words>
      <Section title={t('list')}>
        {rounds.length === 0 && <Empty title={t('none')}>{t('noneText')}</Empty>}
        <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface empty:hidden">
          {rounds.map((round) => (
            <li key={round.id} className="border-line not-last:border-b">
              <Line round={round} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('figures')}>
        <p className="max-w-measure text-ink-soft">{t('figuresText')}</p>
        <Figures figures={figures} />
      </Section>
      <Section title={t('alliance')}>
        <p className="max-w-measure text-ink-soft">{t('allianceText')}</p>
        <Alliance sums={sums} lasting={lasting} />
      </Section>
    </Page>
  );
}

type Round = Awaited<ReturnType<typeof api.sponsorship.rounds>>[number];

function Line({ round }: { round: Round }) {
  const t = useTranslations('rounds');
  const words = useTranslations('words');
  const of = (name: string) => (typeof round.result?.[name] === 'number' ? round.result[name] : -1);
  const matched = of('matched') < 0 || of('seekers') < 0 ? undefined : of('matched');
  const seekers = of('seekers');
  return (
    <Link
      href={`/admin/sponsorship/${round.id}`}
      className="flex min-h-11 flex-wrap justify-between gap-x-6 px-4 py-3 hover:bg-sunken sm:px-5"
    >
      <span>
        <Moment at={round.startedAt} /> · {t(round.isDry ? 'dry' : round.isByCalendar ? 'weekly' : 'asked')}
      </span>
      <span className="text-ink-soft">
        {round.status === 'running'
          ? words(`roundSteps.${round.step}`)
          : matched === undefined
            ? words(`roundStatuses.${round.status}`)
            : t('outcome', { matched, seekers })}
      </span>
    </Link>
  );
}

function Figures({ figures }: { figures: Awaited<ReturnType<typeof api.sponsorship.figures>> }) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const count = (value: number) => (value < 0 ? t('few') : format.number(value));
  const share = (value: number | null) =>
    value === null ? t('tooFew') : format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const days = (value: number | null) => (value === null ? t('tooFew') : t('days', { days: Math.round(value) }));
  const hours = (value: number | null) => (value === null ? t('tooFew') : t('hours', { hours: Math.round(value) }));
  const facts = [
    ['looking', count(figures.looking)],
    ['waitMedian', days(figures.waitMedian)],
    ['waitP90', days(figures.waitP90)],
    ['firstWordMedian', hours(figures.firstWordMedian)],
    ['firstWordP90', hours(figures.firstWordP90)],
    ['firstWordSoon', share(figures.firstWordSoon)],
    ['contactSoon', share(figures.contactSoon)],
    ['lasted30', share(figures.lasted30)],
    ['lasted90', share(figures.lasted90)],
    ['declined', share(figures.declined)],
    ['expired', share(figures.expired)],
    ['endedNoFault', share(figures.endedNoFault)],
    ['endedCompleted', share(figures.endedCompleted)],
    ['endedMoved', share(figures.endedMoved)],
    ['endedNoContact', share(figures.endedNoContact)],
    ['endedSponsorPaused', share(figures.endedSponsorPaused)],
    ['endedSafety', share(figures.endedSafety)],
    ['sponsors', count(figures.sponsors)],
    ['full', count(figures.full)],
  ] as const;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <dl className="grid grid-cols-[1fr_auto] content-start gap-x-6 gap-y-2 tabular-nums">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{t(`of.${name}`)}</dt>
            <dd className="text-right font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <Bars
        caption={t('load')}
        unit={t('sponsorsUnit')}
        bars={figures.loads.map((value, load) => ({ label: t('people', { count: load }), value: Math.max(0, value), words: count(value) }))}
      />
    </div>
  );
}
