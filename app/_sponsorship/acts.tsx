'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { useProblem } from '@/app/_ui/form';

/** Yes or no to somebody who asked. */
export function AnswerButtons({ sponsorshipId, handle }: { sponsorshipId: string; handle: string }) {
  const t = useTranslations('sponsorship.acts');
  const answer = useMutation(useTRPC().sponsorship.answer.mutationOptions(useRefresh()));
  return (
    <Act error={answer.error}>
      <Button tone="primary" disabled={answer.isPending} onClick={() => answer.mutate({ sponsorshipId, answer: 'accept' })}>
        {t('accept', { name: handle })}
      </Button>
      <Button disabled={answer.isPending} onClick={() => answer.mutate({ sponsorshipId, answer: 'decline' })}>
        {t('decline')}
      </Button>
    </Act>
  );
}

export function WithdrawButton({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('sponsorship.acts');
  const withdraw = useMutation(useTRPC().sponsorship.withdraw.mutationOptions(useRefresh()));
  return (
    <Act error={withdraw.error}>
      <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate({ sponsorshipId })}>
        {t('withdraw')}
      </Button>
    </Act>
  );
}

export function ForgetButton() {
  const t = useTranslations('sponsorship.acts');
  const router = useRouter();
  const forget = useMutation(useTRPC().sponsorship.forgetWishes.mutationOptions({ onSuccess: () => router.push('/sponsors') }));
  return (
    <Act error={forget.error}>
      <Button tone="quiet" disabled={forget.isPending} onClick={() => forget.mutate()}>
        {t('forget')}
      </Button>
    </Act>
  );
}

function useRefresh() {
  const router = useRouter();
  return { onSuccess: () => router.refresh() };
}

type Refusal = { data?: { reason?: string } | null } | null;

function Act({ error, children }: { error: Refusal; children: ReactNode }) {
  const problem = useProblem();
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex flex-wrap gap-2">{children}</div>
      {error && (
        <p role="alert" className="text-sm font-semibold text-alert">
          {problem(error.data?.reason ?? 'unreachable')}
        </p>
      )}
    </div>
  );
}
