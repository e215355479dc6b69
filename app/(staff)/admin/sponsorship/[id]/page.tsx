import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Live } from '@/app/_sponsorship/live';
import { api } from '@/app/_trpc/server';
import { Bars } from '@/app/_ui/bars';
import { LinkButton } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Equity } from './equity';
import { Progress } from './progress';

export async function generateMetadata() {
  return { title: (await getTranslations('rounds'))('one') };
}

type Round = Awaited<ReturnType<typeof api.sponsorship.round>>;

/** One round as it runs, and what came of it: counts alone. */
export default async function RoundPage({ params }: PageProps<'/admin/sponsorship/[id]'>) {
  const { id } = await params;
  const [t, round] = await Promise.all([getTranslations('rounds'), api.sponsorship.round({ roundId: id })]);
  return (
    <Page title={t('one')} lead={<Moment at={round.startedAt} />} width="wide">
      <Live />
      <State round={round} />
      {round.result && !('unchanged' in round.result) && <Result result={round.result} />}
      {round.seed && <Proof round={round} />}
      <LinkButton href="/admin/sponsorship">{t('all')}</LinkButton>
    </Page>
  );
}

function State({ round }: { round: Round }) {
  const t = useTranslations('rounds');
  const words = useTranslations('words');
  if (round.status === 'running')
    return (
      <Notice title={words('roundStatuses.running')}>
        <Progress />
        <span role="status">{words(`roundSteps.${round.step}`)}</span>
      </Notice>
    );
  if (round.status === 'stopped') return <Notice>{round.result ? t('unchanged') : words('roundStatuses.stopped')}</Notice>;
  return <Notice tone="good">{t(round.isDry ? 'doneDry' : 'done')}</Notice>;
}

function Result({ result }: { result: Record<string, number | number[]> }) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const one = (name: string) => (typeof result[name] === 'number' ? result[name] : 0);
  const many = (name: string) => (Array.isArray(result[name]) ? result[name] : []);
  const count = (value: number) => (value < 0 ? t('few') : format.number(value));
  const bars = (name: string, labels: string[]) =>
    many(name).map((value, at) => ({ label: labels[at] ?? '', value: Math.max(0, value), words: count(value) }));
  const facts = ['seekers', 'sponsors', 'places', 'matched', 'withoutAnyone', 'atCapacity', 'blocking', 'waitMedian', 'waitP90'] as const;
  return (
    <Section title={t('result')}>
      <dl className="grid max-w-measure grid-cols-[1fr_auto] gap-x-6 gap-y-2 tabular-nums">
        {facts.map((name) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{t(`counts.${name}`)}</dt>
            <dd className="text-right font-semibold">{count(one(name))}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-8 lg:grid-cols-3">
        <Bars
          caption={t('choices')}
          unit={t('peopleUnit')}
          bars={bars('choices', [t('choice.1'), t('choice.2'), t('choice.3'), t('choice.later')])}
        />
        <Bars
          caption={t('waits')}
          unit={t('peopleUnit')}
          bars={bars(
            'waits',
            ['0', '2', '7', '14', '30', '60'].map((from) => t('fromDay', { days: Number(from) })),
          )}
        />
        <Bars
          caption={t('newLoad')}
          unit={t('sponsorsUnit')}
          bars={bars(
            'loads',
            [0, 1, 2, 3, 4, 5].map((load) => t('people', { count: load })),
          )}
        />
      </div>
      <Equity result={result} />
    </Section>
  );
}

/** What is needed to find the same result again. */
function Proof({ round }: { round: Round }) {
  const t = useTranslations('rounds');
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 items-center rounded-control font-semibold text-moss underline-offset-4 hover:underline">
        {t('proof')}
      </summary>
      <p className="max-w-measure text-ink-soft">{t('proofText')}</p>
      <div className="mt-2 flex flex-col gap-1 break-all">
        <div>
          {t('hash')}: <code>{round.snapshotHash}</code>
        </div>
        <div>
          {t('seed')}: <code>{round.seed}</code>
        </div>
        <div>{t('weights', { version: round.weightsVersion ?? 0 })}</div>
      </div>
    </details>
  );
}
