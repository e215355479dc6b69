'use client';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';

/** Says when a thread was begun in a group since the page was drawn. The list moves only when asked to. */
export function LiveGroup({ groupId, words }: { groupId: string; words: { fresh: string; show: string } }) {
  const router = useRouter();
  const [isFresh, setFresh] = useState(false);
  useSubscription(
    useTRPC().discussions.watchGroup.subscriptionOptions(
      { groupId },
      { onData: () => setFresh(true), onConnectionStateChange: ({ state }) => state === 'idle' && router.refresh() },
    ),
  );
  const show = () => {
    setFresh(false);
    router.refresh();
  };
  return (
    <div role="status" className="empty:-mb-4">
      {isFresh && (
        <p className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-moss/40 bg-moss-soft px-4 py-2">
          {words.fresh}
          <Button size="small" onClick={show}>
            {words.show}
          </Button>
        </p>
      )}
    </div>
  );
}
