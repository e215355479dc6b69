import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';

/** Hints for those who moderate the site. There is nothing to press: what is to be done about a person is done where people are. */
export default async function NoticedPage() {
  const [noticed, t] = await Promise.all([api.watch.noticed(), getTranslations('moderation.noticed')]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {noticed.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {noticed.length > 0 && (
        <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {noticed.map(({ kind, handle, other, count, at }) => (
            <li key={`${kind} ${handle} ${other} ${at}`} className="flex flex-col gap-1 border-line px-4 py-4 not-last:border-b sm:px-5">
              <p className="max-w-measure break-words">{t(`kinds.${kind}`, { name: handle ?? '', other: other ?? '', count })}</p>
              <p className="text-sm text-ink-soft">
                <Moment at={new Date(at)} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
