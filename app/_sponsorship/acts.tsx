'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
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

/** Ending cannot be undone, so it is asked once more; no reason is asked for. */
export function EndButton({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('sponsorship.acts');
  const end = useMutation(useTRPC().sponsorship.end.mutationOptions(useRefresh()));
  return (
    <Dialog trigger={<Button>{t('end')}</Button>} title={t('endTitle')}>
      {(close) => (
        <>
          <p>{t('endText')}</p>
          <Act error={end.error}>
            <Button tone="primary" disabled={end.isPending} onClick={() => end.mutate({ sponsorshipId })}>
              {t('endYes')}
            </Button>
            <Button onClick={close}>{t('endNo')}</Button>
          </Act>
        </>
      )}
    </Dialog>
  );
}

/** A break, in one tap, and back in one tap. */
export function BreakButton({ isOnABreak }: { isOnABreak: boolean }) {
  const t = useTranslations('sponsorship.acts');
  const trpc = useTRPC();
  const refresh = useRefresh();
  const pause = useMutation(trpc.sponsorship.pause.mutationOptions(refresh));
  const resume = useMutation(trpc.sponsorship.resume.mutationOptions(refresh));
  const turn = isOnABreak ? resume : pause;
  return (
    <Act error={turn.error}>
      <Button tone={isOnABreak ? 'primary' : 'plain'} disabled={turn.isPending} onClick={() => turn.mutate()}>
        {t(isOnABreak ? 'resume' : 'pause')}
      </Button>
    </Act>
  );
}

export function ApproveButton({ userId, handle }: { userId: string; handle: string }) {
  const t = useTranslations('sponsorship.acts');
  const approve = useMutation(useTRPC().sponsorship.approve.mutationOptions(useRefresh()));
  return (
    <Act error={approve.error}>
      <Button tone="primary" disabled={approve.isPending} onClick={() => approve.mutate({ userId })}>
        {t('approve', { name: handle })}
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
