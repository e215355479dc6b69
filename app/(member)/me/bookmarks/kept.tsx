import Link from 'next/link';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LetGo } from './let-go';

type Bookmark = Awaited<ReturnType<typeof api.reading.bookmarks>>['bookmarks'][number];

/** A post that was kept: the beginning of it, or its warning alone, or that it is gone. */
export function Kept({ bookmark }: { bookmark: Bookmark }) {
  const t = useTranslations('reading.bookmarks');
  const format = useFormatter();
  const now = useNow();
  const { postId, number, group, markedAt, isGone, contentWarning, excerpt } = bookmark;
  const thread = bookmark.thread.title || t('removedTitle');
  const words = isGone ? t('gone') : contentWarning ? t('warning', { warning: contentWarning }) : excerpt;
  return (
    <li className="flex flex-col gap-1 p-4 sm:px-5">
      <h2 className="text-base font-semibold leading-snug">
        <Link
          href={`/groups/${group.slug}/${bookmark.thread.number}?after=${number - 1}#post-${number}`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center"
        >
          {t('where', { thread, group: group.name })}
        </Link>
      </h2>
      <p className={isGone || contentWarning ? 'text-ink-soft' : 'break-words'}>{words}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {!isGone && <span className="min-w-0 break-words">{bookmark.author ?? t('former')}</span>}
        <time dateTime={markedAt.toISOString()}>{t('kept', { when: format.relativeTime(markedAt, now) })}</time>
      </p>
      <LetGo postId={postId} name={t('removeOf', { number, thread })}>
        {t('remove')}
      </LetGo>
    </li>
  );
}
