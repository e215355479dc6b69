'use client';
import { useLive } from '@/app/_live/use-live';
import type { Delta } from './post';

type Parts = { threadId: string; version: number; take: (delta: Delta) => void; catchUp: () => Promise<void> };

/** Hears of each change to a thread: with the change itself, or that there is one. */
export function useLiveThread({ threadId, version, take, catchUp }: Parts) {
  useLive(
    `thread:${threadId}`,
    (message) => {
      if ('delta' in message) take(message.delta);
      else void catchUp();
    },
    () => version,
  );
}
