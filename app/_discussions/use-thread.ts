'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, refusalOf } from '@/app/_trpc/ask';
import { type Held, withChanges } from './held';
import type { Delta, Thread } from './post';

/** More changes than this come in parts. */
const partSize = 100;
/** Reasons after which there is nothing to read here for this person: the page is asked for anew and says so. */
const isOver = (reason: string) => reason.endsWith('notFound') || ['forbidden', 'signedOut', 'suspended'].includes(reason);

/** A thread that stays true while it is read: what the page was drawn with, and every change since. */
export function useThread(thread: Thread) {
  const router = useRouter();
  const [held, setHeld] = useState(() => heldOf(thread));
  const latest = useRef(held);
  const drawn = useRef(thread);
  const room = { after: thread.after, last: thread.next === null ? Number.POSITIVE_INFINITY : (thread.posts.at(-1)?.number ?? 0) };
  const set = useCallback((next: Held) => {
    latest.current = next;
    setHeld(next);
  }, []);

  // The page was drawn anew: it knows best, but for what it has not seen yet.
  useEffect(() => {
    if (drawn.current === thread) return;
    drawn.current = thread;
    const { posts, freshFrom } = latest.current;
    const page = heldOf(thread);
    const later = posts.filter(({ number }) => number > (page.posts.at(-1)?.number ?? thread.after));
    set({ ...page, posts: [...page.posts, ...(thread.next === null ? later : [])], freshFrom });
  }, [thread, set]);

  const take = (delta: Delta) => {
    const before = latest.current.head;
    set(withChanges(latest.current, delta, room));
    if (before.title !== delta.head.title || before.hiddenAt !== delta.head.hiddenAt) router.refresh();
  };

  const catchUp = useOneAtATime(async () => {
    try {
      for (let isMore = true; isMore; ) {
        const { version } = latest.current;
        const delta = await ask('discussions.since', { threadId: thread.id, version });
        take(delta);
        isMore = delta.posts.length >= partSize && delta.version > version;
      }
    } catch (error) {
      if (isOver(refusalOf(error).reason)) router.refresh();
    }
  });

  return { held, take, catchUp };
}

const heldOf = ({ version, postCount, head, posts }: Thread): Held => ({ version, postCount, head, posts, freshFrom: null });

/** Runs the work once at a time, and once more when it was asked for meanwhile. */
function useOneAtATime(work: () => Promise<void>) {
  const state = useRef<{ work: () => Promise<void>; running?: Promise<void>; next?: Promise<void> }>({ work });
  state.current.work = work;
  return useRef(function run(): Promise<void> {
    const { current } = state;
    if (current.running) {
      current.next ??= current.running.then(() => {
        current.next = undefined;
        return run();
      });
      return current.next;
    }
    current.running = current.work().finally(() => {
      current.running = undefined;
    });
    return current.running;
  }).current;
}
