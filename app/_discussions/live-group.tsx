'use client';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Fresh, type FreshWords } from '@/app/_ui/fresh';

/** Says when a thread was begun in a group since the page was drawn. The list moves only when asked to. */
export function LiveGroup({ groupId, words }: { groupId: string; words: FreshWords }) {
  const router = useRouter();
  const [isFresh, setFresh] = useState(false);
  useSubscription(
    useTRPC().discussions.watchGroup.subscriptionOptions(
      { groupId },
      { onData: () => setFresh(true), onConnectionStateChange: ({ state }) => state === 'idle' && router.refresh() },
    ),
  );
  return <Fresh isFresh={isFresh} words={words} onShow={() => setFresh(false)} />;
}
