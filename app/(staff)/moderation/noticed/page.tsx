import { getTranslations } from 'next-intl/server';
import { Noticed } from '@/app/_moderation/noticed';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindNoticed } from '@/server/watch/input';

/** Hints for those who moderate the site. What is to be done about a person is done where people are; here one says that one has looked. */
export default async function NoticedPage({ searchParams }: PageProps<'/moderation/noticed'>) {
  const asked = FindNoticed.parse(await searchParams);
  const [{ noticed, next }, t] = await Promise.all([api.watch.noticed(asked), getTranslations('moderation.noticed')]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {noticed.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {noticed.length > 0 && <Noticed noticed={noticed} />}
      {next && <More href={`/moderation/noticed?${new URLSearchParams({ before: next })}`}>{t('more')}</More>}
    </Page>
  );
}
