import { useTranslations } from 'next-intl';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';
import type { Found } from './evidence';

/** What those who reported said. Their names are there for the moderators of the site alone. */
export function Reports({ reports }: { reports: Found['reports'] }) {
  const t = useTranslations('moderation.case');
  const words = useTranslations('words.reportReasons');
  return (
    <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
      {reports.map((report) => (
        <li key={report.id} className="flex flex-col gap-2 border-line px-4 py-4 not-last:border-b sm:px-5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag hue={report.reason === 'danger' ? 'alert' : 'info'}>{words(report.reason)}</Tag>
            <span className="text-sm text-ink-soft">
              <Moment at={report.reportedAt} />
              {'reporter' in report && report.reporter && ` · ${t('reportedBy', { handle: report.reporter })}`}
              {report.withdrawnAt && ` · ${t('withdrawn')}`}
            </span>
          </p>
          <p className={report.words ? 'max-w-measure break-words whitespace-pre-wrap' : 'text-ink-soft'}>{report.words || t('noWords')}</p>
        </li>
      ))}
    </ul>
  );
}
