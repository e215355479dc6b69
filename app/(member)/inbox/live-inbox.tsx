'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useLive } from '@/app/_live/use-live';
import { askAgain } from '@/app/_notifications/use-own';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Fresh, type FreshWords } from '@/app/_ui/fresh';

/** Says that something has come since the page was drawn. */
export function LiveInbox({ words }: { words: FreshWords }) {
  const [isFresh, setFresh] = useState(false);
  useLive('inbox', () => setFresh(true));
  return <Fresh isFresh={isFresh} words={words} onShow={() => setFresh(false)} />;
}

/** Marks as seen what the page shows; what came after it was drawn stays new. */
export function SeenButton({ until, children }: { until: Date; children: ReactNode }) {
  const router = useRouter();
  const trpc = useTRPC();
  const seen = useMutation(
    trpc.notifications.seen.mutationOptions({
      onSuccess: () => {
        askAgain();
        router.refresh();
      },
    }),
  );
  return <Button onClick={() => seen.mutate({ until })}>{children}</Button>;
}
