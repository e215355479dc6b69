'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import type { Post } from './post';
import { PostCard } from './post-card';

type LiveThreadParts = {
  threadId: string;
  /** The number of the last post that the server has drawn. */
  lastNumber: number;
  version: number;
  isLastPage: boolean;
};

/** Keeps an open thread true: new posts appear below a thin line, a change to what is there is drawn again, and nothing jumps. */
export function LiveThread({ threadId, lastNumber, version, isLastPage }: LiveThreadParts) {
  const trpc = useTRPC();
  const router = useRouter();
  const [arrived, setArrived] = useState<Post[]>([]);
  const fresh = isLastPage ? arrived.filter(({ number }) => number > lastNumber) : [];
  const since = useSince(threadId, fresh.at(-1)?.number ?? lastNumber);
  const look = useInTurn(async () => {
    const found = await since().catch(() => undefined);
    if (!found || found.version !== version) router.refresh();
    if (found) setArrived((known) => [...known, ...found.posts.filter(({ id }) => !known.some((post) => post.id === id))]);
  });
  useSubscription(
    trpc.discussions.watch.subscriptionOptions(
      { threadId },
      { onStarted: look, onData: look, onConnectionStateChange: ({ state }) => state === 'idle' && router.refresh() },
    ),
  );
  return <Fresh posts={fresh} />;
}

function useSince(threadId: string, after: number) {
  const queries = useQueryClient();
  const trpc = useTRPC();
  return () => queries.fetchQuery(trpc.discussions.since.queryOptions({ threadId, after }, { staleTime: 0, gcTime: 0, retry: false }));
}

/** Runs the work once at a time, a short random while after it was asked for, and once more if it was asked for meanwhile: many watchers must not all ask at once. */
function useInTurn(work: () => Promise<void>) {
  const state = useRef({ isRunning: false, isAskedAgain: false, work });
  state.current.work = work;
  return function ask() {
    const { current } = state;
    current.isAskedAgain = true;
    if (current.isRunning) return;
    current.isRunning = true;
    const run = async () => {
      current.isAskedAgain = false;
      await current.work();
      if (current.isAskedAgain) return soon();
      current.isRunning = false;
    };
    const soon = () => setTimeout(run, Math.random() * 300);
    soon();
  };
}

function Fresh({ posts }: { posts: Post[] }) {
  const t = useTranslations('discussions');
  return (
    <>
      <p role="status" className="sr-only">
        {posts.length > 0 && t('freshCount', { count: posts.length })}
      </p>
      {posts.length > 0 && (
        <>
          <p
            aria-hidden
            className="flex items-center gap-3 text-sm font-semibold text-moss before:h-px before:grow before:bg-moss/50 after:h-px after:grow after:bg-moss/50"
          >
            {t('fresh')}
          </p>
          <ol start={posts[0]?.number} className="flex flex-col gap-4">
            {posts.map((post) => (
              <PostCard key={post.id} post={post} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
