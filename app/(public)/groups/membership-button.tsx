'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button, type Tone } from '@/app/_ui/button';
import { useProblem } from '@/app/_ui/form';

type Step = 'join' | 'ask' | 'leave';

/** One step into a group or out of it. */
export function MembershipButton({ groupId, step, tone, children }: { groupId: string; step: Step; tone?: Tone; children: ReactNode }) {
  const router = useRouter();
  const problem = useProblem();
  const trpc = useTRPC();
  const options = { onSuccess: () => router.refresh() };
  const steps = {
    join: useMutation(trpc.groups.join.mutationOptions(options)),
    ask: useMutation(trpc.groups.ask.mutationOptions(options)),
    leave: useMutation(trpc.groups.leave.mutationOptions(options)),
  };
  const { mutate, isPending, error } = steps[step];
  return (
    <div className="flex flex-col items-start gap-2">
      <Button tone={tone} className={tone === 'quiet' ? '-ml-4' : undefined} disabled={isPending} onClick={() => mutate({ groupId })}>
        {children}
      </Button>
      {error && (
        <p role="alert" className="text-sm font-semibold text-alert">
          {problem(error.data?.reason ?? 'unreachable')}
        </p>
      )}
    </div>
  );
}
