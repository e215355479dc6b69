'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button, type Tone } from '@/app/_ui/button';
import { useProblem } from '@/app/_ui/form';

type Step = 'join' | 'ask' | 'leave';

/** One step into a group or out of it. */
export function MembershipButton({ groupId, step, tone, children }: { groupId: string; step: Step; tone?: Tone; children: ReactNode }) {
  const router = useRouter();
  const problem = useProblem();
  const steps = { join: useTelling('groups.join'), ask: useTelling('groups.ask'), leave: useTelling('groups.leave') };
  const { mutate, isPending, error } = steps[step];
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        tone={tone}
        className={tone === 'quiet' ? '-ml-4' : undefined}
        disabled={isPending}
        onClick={() => mutate({ groupId }, { onSuccess: () => router.refresh() })}
      >
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
