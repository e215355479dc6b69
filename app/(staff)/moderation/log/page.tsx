import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindLog } from '@/server/moderation/input';

export default async function LogPage({ searchParams }: PageProps<'/moderation/log'>) {
  const { entries, next } = await api.moderation.log(FindLog.parse(await searchParams));
  const [t, words, acts] = await Promise.all([
    getTranslations('moderation.log'),
    getTranslations('words.reportReasons'),
    getTranslations('moderation.acts'),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {entries.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {entries.length > 0 && (
        <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {entries.map(({ id, name, by, role, group, kind, reason, words: why, happenedAt, caseId, isPart, count }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line px-4 py-4 not-last:border-b sm:px-5"
            >
              <div className="flex min-w-0 flex-col gap-1">
                <p className="font-semibold">
                  {t(`done.${name}`, {
                    by: by ?? t(role === 'system' ? 'system' : 'somebody'),
                    group: group ?? t('site'),
                    what: kind ? acts(kind) : '',
                    count,
                  })}
                </p>
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                  <Moment at={happenedAt} />
                  <span>{t(`role.${role}`)}</span>
                  {isPart && <span>{t('part')}</span>}
                  {reason && <Tag hue="info">{words(reason)}</Tag>}
                </p>
                {why && <p className="max-w-measure break-words whitespace-pre-line">{why}</p>}
              </div>
              {caseId && (
                <Link href={`/moderation/cases/${caseId}`} className="link inline-flex min-h-11 items-center">
                  {t('open')}
                </Link>
              )}
            </li>
          ))}
        </ol>
      )}
      {next && <More href={`/moderation/log?before=${next}`}>{t('more')}</More>}
    </Page>
  );
}
