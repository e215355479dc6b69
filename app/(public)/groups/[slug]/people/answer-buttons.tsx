'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { useProblem } from '@/app/_ui/form';

type Words = { admit: string; decline: string; admitLabel: string; declineLabel: string };

/** A moderator's answer to somebody who asks to be let in. */
export function AnswerButtons({ groupId, userId, words }: { groupId: string; userId: string; words: Words }) {
  const router = useRouter();
  const problem = useProblem();
  const trpc = useTRPC();
  const options = { onSettled: () => router.refresh() };
  const admit = useMutation(trpc.groups.admit.mutationOptions(options));
  const decline = useMutation(trpc.groups.decline.mutationOptions(options));
  const error = admit.error ?? decline.error;
  const isPending = admit.isPending || decline.isPending;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button tone="primary" aria-label={words.admitLabel} disabled={isPending} onClick={() => admit.mutate({ groupId, userId })}>
        {words.admit}
      </Button>
      <Button aria-label={words.declineLabel} disabled={isPending} onClick={() => decline.mutate({ groupId, userId })}>
        {words.decline}
      </Button>
      {error && (
        <p role="alert" className="text-sm font-semibold text-alert">
          {problem(error.data?.reason ?? 'unreachable')}
        </p>
      )}
    </div>
  );
}
