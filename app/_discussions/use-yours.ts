'use client';
import { useEffect, useRef, useState } from 'react';
import { ask } from '@/app/_trpc/ask';
import type { Yours } from './post';

/** What of a page is the reader's own, asked once the page is there: the page itself is the same for everybody. */
export function useYours(threadId: string, after: number) {
  const [yours, setYours] = useState<Yours | null>(null);
  const load = useRef(() => Promise.resolve());
  load.current = () => ask('discussions.yours', { threadId, after }).then(setYours, () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for another page of the thread
  useEffect(() => void load.current(), [threadId, after]);
  return {
    yours,
    reload: () => load.current(),
    change: (change: (yours: Yours) => Partial<Yours>) => setYours((known) => known && { ...known, ...change(known) }),
  };
}
