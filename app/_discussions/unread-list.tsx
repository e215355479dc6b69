'use client';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useLive } from '@/app/_live/use-live';
import { ask } from '@/app/_trpc/ask';

type Unread = Awaited<ReturnType<typeof askFor>>[number];
const askFor = (threadIds: string[]) => ask('reading.unread', { threadIds });

const Known = createContext<Map<string, Unread>>(new Map());
/** More than this nobody counts. */
const countMost = 99;

/**
 * Says of each thread of a list what is new in it to this reader. The list is the same for everybody; this is asked once it is there, and
 * again when the reader comes back to the page.
 */
export function UnreadList({ threadIds, children }: { threadIds: string[]; children: ReactNode }) {
  const [known, setKnown] = useState(new Map<string, Unread>());
  const ids = threadIds.join();
  const look = useRef(() => {});
  look.current = () => {
    if (ids === '') return;
    askFor(ids.split(',')).then(
      (found) => setKnown(new Map(found.map((unread) => [unread.threadId, unread]))),
      () => undefined,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for other threads
  useEffect(() => {
    look.current();
    const again = () => document.visibilityState === 'visible' && look.current();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [ids]);
  // Read in another tab or on another device, it is no longer new here either.
  useLive('reading', () => look.current());
  return <Known value={known}>{children}</Known>;
}

/** How many posts of a thread are new, as the way to the first of them; of a thread that was never opened, only that. */
export function UnreadOf({ threadId, address, pageSize }: { threadId: string; address: string; pageSize: number }) {
  const t = useTranslations('discussions.unread');
  const found = useContext(Known).get(threadId);
  if (!found || found.unread === 0 || found.firstUnread === null) return null;
  const first = found.firstUnread;
  const after = Math.floor((first - 1) / pageSize) * pageSize;
  const words = !found.isOpened ? t('never') : found.unread > countMost ? t('many') : t('count', { count: found.unread });
  return (
    <a
      href={`${address}${after > 0 ? `?after=${after}` : ''}#post-${first}`}
      className="relative -my-2.5 inline-flex min-h-11 items-center font-semibold text-moss underline-offset-4 hover:underline"
    >
      {words}
    </a>
  );
}
