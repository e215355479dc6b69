'use client';
import { type RefObject, useEffect } from 'react';
import { tell } from '@/app/_trpc/ask';

/** At most this often is it noted how far somebody has read. */
const pauseMs = 3_000;

/**
 * Notes how far somebody has read: the highest post that came into sight, every few seconds and when they go.
 * @param known how far they had read before; `undefined` until that is known
 */
export function useReading(list: RefObject<HTMLElement | null>, threadId: string, known: number | undefined, postCount: number) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new posts are watched as well
  useEffect(() => {
    if (known === undefined || !list.current) return;
    let seen = known;
    let noted = known;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (outlives = false) => {
      clearTimeout(timer);
      timer = undefined;
      if (seen <= noted) return;
      noted = seen;
      tell('reading.read', { threadId, number: seen }, { outlives }).catch(() => undefined);
    };
    const observer = new IntersectionObserver((entries) => {
      const numbers = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => Number(target.id.slice('post-'.length)));
      seen = Math.max(seen, ...numbers);
      if (seen > noted) timer ??= setTimeout(note, pauseMs);
    });
    for (const post of list.current.querySelectorAll('li[id^=post-]')) observer.observe(post);
    const leave = () => document.visibilityState === 'hidden' && note(true);
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      observer.disconnect();
      note(true);
    };
  }, [threadId, known === undefined, postCount]);
}
