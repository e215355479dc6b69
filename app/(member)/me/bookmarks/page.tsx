import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page } from '@/app/_ui/page';
import { FindBookmarks } from '@/server/reading/input';
import { Kept } from './kept';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reading.bookmarks'))('title') };
}

export default async function BookmarksPage({ searchParams }: PageProps<'/me/bookmarks'>) {
  const { bookmarks, next } = await api.reading.bookmarks(FindBookmarks.parse(await searchParams));
  const t = await getTranslations('reading.bookmarks');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {bookmarks.length === 0 && (
        <Empty title={t('emptyTitle')} action={<LinkButton href="/groups">{t('emptyAction')}</LinkButton>}>
          {t('empty')}
        </Empty>
      )}
      {bookmarks.length > 0 && (
        <Words>
          <ol className="divide-y divide-line rounded-card border border-line bg-surface">
            {bookmarks.map((bookmark) => (
              <Kept key={bookmark.postId} bookmark={bookmark} />
            ))}
          </ol>
        </Words>
      )}
      {next && <More href={`/me/bookmarks?after=${next}`}>{t('more')}</More>}
    </Page>
  );
}
