import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';

type Found = Awaited<ReturnType<typeof api.search.posts>>['posts'][number];

/** One post that was found: where it stands, who said it, and the words around what was looked for; of a warned one, the warning. */
export function FoundPost({ post }: { post: Found }) {
  const t = useTranslations('search');
  const author = post.author ?? t('former');
  return (
    <li className="relative flex gap-3 rounded-card border border-line bg-surface p-4 hover:bg-sunken sm:p-5">
      <Mark of={author} />
      <div className="min-w-0 grow">
        <h3 className="font-semibold leading-snug">
          <Link
            href={`/groups/${post.groupSlug}/${post.threadNumber}${post.after > 0 ? `?after=${post.after}` : ''}#post-${post.number}`}
            prefetch={false}
            className="after:absolute after:inset-0"
          >
            {post.threadTitle || t('removedTitle')}
          </Link>
        </h3>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <span className="min-w-0 break-words">{t('by', { author, group: post.groupName })}</span>
          <Moment at={post.writtenAt} />
        </p>
        {post.contentWarning === null ? (
          <p className="mt-2 break-words text-ink-soft">
            {post.snippet.map(({ text, isFound }, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, in their order
              return isFound ? <mark key={at}>{text}</mark> : text;
            })}
          </p>
        ) : (
          <p className="mt-2 font-semibold text-ink-soft">{t('warned', { warning: post.contentWarning })}</p>
        )}
      </div>
    </li>
  );
}
