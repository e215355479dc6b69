'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { lazy, memo, Suspense, useState } from 'react';
import { Tag } from '@/app/_ui/tag';
import { OwnCare, ReaderCare } from '@/app/_watch/care-card';
import { MarkOf } from './marks';
import type { Post } from './post';
import type { Panel, PostParts } from './post-parts';
import { PostText } from './post-text';
import { SupportRow } from './support-row';
import { When } from './when';

const PostPanel = lazy(() => import('./post-panel'));

/** One post: who, when, what; and below it, support. */
export const PostCard = memo(function PostCard(parts: PostParts) {
  const { post, now, isFirstNew, isOwn, quoteHref } = parts;
  const [panel, setPanel] = useState<Panel | null>(null);
  const isGone = post.isDeleted || (post.hidden !== null && post.html === '');
  return (
    <li
      id={`post-${post.number}`}
      className={clsx(
        'relative scroll-mt-20 rounded-card border border-line border-l-3 border-l-edge/50 bg-surface p-4 target:border-l-moss sm:px-5',
        isFirstNew && 'mt-3',
      )}
    >
      {isFirstNew && <NewLine />}
      <article className="flex flex-col gap-3">
        <Head post={post} now={now} onHistory={() => setPanel('history')} />
        {isGone ? <Gone post={post} /> : panel !== 'edit' && <PostText post={post} isOwn={isOwn} quoteHref={quoteHref} />}
        {post.care && !isGone && (isOwn ? <OwnCare severity={post.care} /> : <ReaderCare />)}
        {!post.isDeleted && <SupportRow {...parts} isMoreOpen={panel !== null} onMore={() => setPanel(panel === null ? 'more' : null)} />}
        {panel && (
          <Suspense>
            <PostPanel {...parts} panel={panel} open={setPanel} />
          </Suspense>
        )}
      </article>
    </li>
  );
});

/** It stands in the room that is between two posts anyway, so that nothing moves when it comes. */
function NewLine() {
  const t = useTranslations('discussions');
  return (
    <p className="absolute inset-x-0 -top-6 flex items-center gap-3 text-xs leading-none font-semibold text-moss before:h-px before:grow before:bg-moss/50 after:h-px after:grow after:bg-moss/50">
      {t('fresh')}
    </p>
  );
}

function Head({ post, now, onHistory }: { post: Post; now: number; onHistory: () => void }) {
  const t = useTranslations('discussions');
  const { author } = post;
  const name = author?.name ?? (post.isDeleted ? t('deleted') : t('former'));
  return (
    <header className="flex items-center gap-3">
      {author && <MarkOf name={author.name} />}
      <div className="min-w-0 grow leading-snug">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <strong className={clsx('min-w-0 break-words', !author && 'font-normal text-ink-soft italic')}>{name}</strong>
          {author && <AuthorTags author={author} />}
        </p>
        <p className="text-sm text-ink-soft">
          <When at={post.writtenAt} now={now} />
          {post.isAfterClose && ` · ${t('afterClose')}`}
          {post.editedAt && (
            <>
              {' · '}
              <button
                type="button"
                className="-my-2 min-h-11 underline decoration-dotted underline-offset-4 noscript:no-underline"
                onClick={onHistory}
              >
                {t('edited')}
              </button>
            </>
          )}
        </p>
      </div>
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

function AuthorTags({ author }: { author: NonNullable<Post['author']> }) {
  const t = useTranslations('discussions');
  const stages = useTranslations('words.stages');
  return (
    <>
      {author.isAlias && <Tag>{t('aliasTag')}</Tag>}
      {author.tag && <Tag hue="moss">{t(author.tag)}</Tag>}
      {author.stage && <Tag hue={author.stage}>{stages(author.stage)}</Tag>}
    </>
  );
}

/** What stands where words were. */
function Gone({ post }: { post: Post }) {
  const t = useTranslations('discussions');
  const reasons = useTranslations('words.reportReasons');
  if (post.isDeleted) return post.author ? <p className="text-ink-soft italic">{t('deleted')}</p> : null;
  return (
    <p className="text-ink-soft">
      <span className="italic">{t(post.hidden?.isHeld ? 'heldStub' : 'hidden')}</span>
      {post.hidden?.reason && !post.hidden.isHeld && ` ${t('hiddenFor', { reason: reasons(post.hidden.reason) })}`}
    </p>
  );
}
