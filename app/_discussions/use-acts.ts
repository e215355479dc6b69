'use client';
import { useRef } from 'react';
import { tell } from '@/app/_trpc/ask';
import type { Reaction, ThreadWish } from '@/db/vocabulary';
import type { Quoting, Yours } from './post';

type Parts = {
  threadId: string;
  address: string;
  change: (change: (yours: Yours) => Partial<Yours>) => void;
  catchUp: () => Promise<void>;
  quote: (quoting: Quoting) => void;
};

/** What a reader can do with one tap in a thread. Each shows at once, and goes back to what it was when the site says no. */
export type Acts = ReturnType<typeof actsOf>;

export function useActs(parts: Parts): Acts {
  const latest = useRef(parts);
  latest.current = parts;
  return useRef(actsOf(latest)).current;
}

function actsOf(latest: { current: Parts }) {
  const change: Parts['change'] = (how) => latest.current.change(how);
  return {
    quote: (quoting: Quoting) => latest.current.quote(quoting),
    changed: () => latest.current.catchUp(),
    linkTo: (number: number) => new URL(`${latest.current.address}#post-${number}`, location.href).href,

    async react({ id, number }: { id: string; number: number }, reaction: Reaction, isOn: boolean) {
      const set = (on: boolean) =>
        change(({ reactions }) => {
          const others = (reactions[number] ?? []).filter((said) => said !== reaction);
          return { reactions: { ...reactions, [number]: on ? [...others, reaction] : others } };
        });
      set(isOn);
      await tell('discussions.react', { postId: id, reaction, isOn }).catch(() => set(!isOn));
      await latest.current.catchUp();
    },

    async keep({ id, number }: { id: string; number: number }, isKept: boolean) {
      const set = (kept: boolean) =>
        change(({ bookmarks }) => ({ bookmarks: kept ? [...bookmarks, number] : bookmarks.filter((other) => other !== number) }));
      set(isKept);
      await tell('reading.bookmark', { postId: id, isKept }).catch(() => set(!isKept));
    },

    async wish(wish: ThreadWish | null, before: ThreadWish | null) {
      change(() => ({ wish }));
      await tell('reading.wish', { threadId: latest.current.threadId, wish }).catch(() => change(() => ({ wish: before })));
    },
  };
}
