'use client';
import { useRouter } from 'next/navigation';
import type { FormEvent, ReactNode } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button, type Tone } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';
import { takeStep } from './actions';

type Step = 'join' | 'ask' | 'leave' | 'accept' | 'refuse' | 'stepDown' | 'reopen';
type Parts = { groupId: string; step: Step; tone?: Tone; label?: string; to?: string; children: ReactNode };

/**
 * One step into a group, or out of it; without JavaScript the form posts by itself.
 * @param label what it is called by itself, where several stand on a page
 * @param to where it leads; nowhere, when the page at hand shows what came of it
 */
export function MembershipButton({ groupId, step, tone, label, to, children }: Parts) {
  const router = useRouter();
  const { mutate, isPending, error } = useTelling(`groups.${step}`);
  const onSuccess = () => (to ? router.push(to) : router.refresh());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate({ groupId }, { onSuccess });
  };
  return (
    <form action={takeStep} onSubmit={submit} className="flex flex-col items-start gap-2">
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="step" value={step} />
      <Button type="submit" tone={tone} className={tone === 'quiet' ? '-ml-4' : undefined} aria-label={label} disabled={isPending}>
        {children}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
    </form>
  );
}
