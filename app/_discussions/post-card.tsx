import { useTranslations } from 'next-intl';
import { ReportPost } from '@/app/_moderation/report-post';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';
import { OwnPost } from './own-post';
import type { Post } from './post';
import { PostText } from './post-text';

/** One post: who, when, what. Drawn by the server, and by the browser when it arrives live. */
export function PostCard({ post }: { post: Post }) {
  const isGone = post.isDeleted || (post.hidden !== null && post.html === '');
  return (
    <li
      id={`post-${post.number}`}
      className="scroll-mt-20 rounded-card border border-line border-l-3 border-l-edge/50 bg-surface p-4 target:border-l-moss sm:p-5"
    >
      <article className="flex flex-col gap-3">
        <Head post={post} />
        {isGone ? <Gone post={post} /> : <PostText post={post} />}
        {(post.can.edit || post.can.delete || post.can.report) && (
          <div className="-mb-2 -ml-3 flex flex-wrap gap-1 [&_button]:font-normal [&_button]:text-ink-soft">
            {post.can.report && <ReportPost postId={post.id} />}
            {(post.can.edit || post.can.delete) && <OwnPost post={post} />}
          </div>
        )}
      </article>
    </li>
  );
}

function Head({ post }: { post: Post }) {
  const t = useTranslations('discussions');
  const words = useTranslations('words.stages');
  const name = post.author?.handle ?? t('former');
  return (
    <header className="flex items-center gap-3">
      <Mark of={name} />
      <p className="min-w-0 grow leading-snug">
        <span className="flex flex-wrap items-center gap-x-2">
          <strong className="min-w-0 break-words">{post.isDeleted && !post.author ? t('deleted') : name}</strong>
          {post.author?.tag && <Tag hue="moss">{t(post.author.tag)}</Tag>}
          {post.author?.stage && <Tag hue={post.author.stage}>{words(post.author.stage)}</Tag>}
        </span>
        <span className="text-sm text-ink-soft">
          <Moment at={post.writtenAt} />
          {post.editedAt && ` · ${t('edited')}`}
        </span>
      </p>
      <a
        href={`#post-${post.number}`}
        aria-label={t('permalink', { number: post.number })}
        className="-m-2 flex size-11 shrink-0 items-center justify-center text-sm text-ink-soft tabular-nums"
      >
        {post.number}
      </a>
    </header>
  );
}

/** What stands where words were. */
function Gone({ post }: { post: Post }) {
  const t = useTranslations('discussions');
  if (post.isDeleted && !post.author) return null;
  return <p className="text-ink-soft italic">{post.isDeleted ? t('deleted') : t('hidden')}</p>;
}
