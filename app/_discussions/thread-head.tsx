'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Tag } from '@/app/_ui/tag';
import { threadWishes } from '@/db/vocabulary';
import { Apart } from './apart';
import type { Head, Thread, Yours } from './post';
import type { Acts } from './use-acts';

const Steering = lazy(() => import('./steering'));
const shape = 'inline-flex min-h-11 items-center rounded-full px-3 text-sm whitespace-nowrap';

type Parts = { thread: Thread; head: Head; yours: Yours | null; postCount: number; address: string; acts: Acts };

/** What stands above the talk: what kind of thread it is, what the reader wants to hear of it, and where they stopped reading. */
export function ThreadHead(parts: Parts) {
  const { thread, head, yours, acts } = parts;
  const t = useTranslations('discussions');
  const [isSteering, setSteering] = useState(false);
  const wish = yours?.wish ?? null;
  const maySteer = thread.can.close || thread.can.pin || thread.can.move;
  return (
    <div className="-mt-4 flex flex-col gap-3">
      <Kind thread={thread} head={head} />
      <div className="-mx-3 flex flex-wrap items-center gap-1 noscript:hidden">
        {threadWishes.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={wish === each}
            onClick={() => acts.wish(wish === each ? null : each, wish)}
            className={clsx(shape, wish === each ? 'bg-moss-soft font-semibold text-moss' : 'text-ink-soft hover:bg-sunken')}
          >
            {t(`wishes.${each}`)}
          </button>
        ))}
        {maySteer && (
          <button
            type="button"
            aria-expanded={isSteering}
            onClick={() => setSteering(!isSteering)}
            className={clsx(shape, 'text-ink-soft hover:bg-sunken')}
          >
            {t('steer')}
          </button>
        )}
        <Ways {...parts} />
      </div>
      {isSteering && (
        <Suspense>
          <Apart>
            <Steering thread={thread} head={head} changed={acts.changed} />
          </Apart>
        </Suspense>
      )}
    </div>
  );
}

function Kind({ thread, head }: { thread: Thread; head: Head }) {
  const t = useTranslations('discussions');
  if (!head.isQuestion && !thread.isFirst && !head.contentWarning && !head.closedAt && !head.pinnedAt) return null;
  return (
    <p className="flex flex-wrap gap-1.5">
      {head.contentWarning && <Tag hue="dawn">{t('byWarning', { warning: head.contentWarning })}</Tag>}
      {head.isQuestion && <Tag hue="info">{t('question')}</Tag>}
      {thread.isFirst && <Tag hue="moss">{t('first')}</Tag>}
      {head.pinnedAt && <Tag>{t('pinned')}</Tag>}
      {head.closedAt && <Tag>{t('closedTag')}</Tag>}
    </p>
  );
}

/** To where the reader stopped, and to the newest. */
function Ways({ thread, yours, postCount, address }: Parts) {
  const t = useTranslations('discussions');
  const read = yours?.readNumber ?? 0;
  const unread = read > 0 ? postCount - read : 0;
  const to = (number: number) => {
    const after = Math.floor((number - 1) / thread.pageSize) * thread.pageSize;
    return after === thread.after ? `#post-${number}` : `${address}${after > 0 ? `?after=${after}` : ''}#post-${number}`;
  };
  if (unread > 0)
    return (
      <a href={to(read + 1)} className={clsx(shape, 'font-semibold text-moss hover:bg-moss-soft')}>
        {t('firstUnread', { count: unread })}
      </a>
    );
  if (thread.next === null) return null;
  return (
    <a href={to(postCount)} className={clsx(shape, 'text-moss hover:bg-moss-soft')}>
      {t('latest')}
    </a>
  );
}
