import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { withdrawReport } from '@/app/_moderation/actions';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindReports } from '@/server/moderation/input';

type Own = Awaited<ReturnType<typeof api.moderation.myReports>>['reports'][number];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reporting.own'))('title') };
}

export default async function OwnReportsPage({ searchParams }: PageProps<'/me/reports'>) {
  const { reports, next } = await api.moderation.myReports(FindReports.parse(await searchParams));
  const t = await getTranslations('reporting.own');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {reports.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {reports.length > 0 && (
        <ol className="flex flex-col gap-4">
          {reports.map((report) => (
            <OwnReport key={report.id} report={report} />
          ))}
        </ol>
      )}
      {next && <More href={`/me/reports?after=${next}`}>{t('more')}</More>}
    </Page>
  );
}

function OwnReport({ report: { id, reason, words, reportedAt, targetKind, about, outcome, isTakenUp, answer } }: { report: Own }) {
  const t = useTranslations('reporting.own');
  const reasons = useTranslations('words.reportReasons');
  const state = outcome === 'open' && isTakenUp ? 'taken' : outcome;
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag hue={outcome === 'open' ? 'info' : 'moss'}>{t(`state.${state}`)}</Tag>
        <span className="text-sm text-ink-soft">
          <Moment at={reportedAt} />
        </span>
      </p>
      <p className="break-words">
        {t(`about.${targetKind}`, { name: about ?? '' })} · {reasons(reason)}
      </p>
      {words && <p className="max-w-measure break-words whitespace-pre-wrap text-ink-soft">{words}</p>}
      <p className="max-w-measure">{t(`outcome.${state}`)}</p>
      {answer && <p className="max-w-measure break-words whitespace-pre-wrap">{answer}</p>}
      {outcome === 'open' && (
        <form action={withdrawReport}>
          <input type="hidden" name="reportId" value={id} />
          <Button type="submit" tone="quiet" className="-ml-4">
            {t('withdraw')}
          </Button>
        </form>
      )}
    </li>
  );
}
