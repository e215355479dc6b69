'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Acts } from '@/app/_ui/acts';
import { Button } from '@/app/_ui/button';

/** Yes or no to somebody who asked. */
export function AnswerButtons({ sponsorshipId, handle }: { sponsorshipId: string; handle: string }) {
  const t = useTranslations('sponsorship.acts');
  const answer = useMutation(useTRPC().sponsorship.answer.mutationOptions(useRefresh()));
  return (
    <Acts error={answer.error}>
      <Button tone="primary" disabled={answer.isPending} onClick={() => answer.mutate({ sponsorshipId, answer: 'accept' })}>
        {t('accept', { name: handle })}
      </Button>
      <Button disabled={answer.isPending} onClick={() => answer.mutate({ sponsorshipId, answer: 'decline' })}>
        {t('decline')}
      </Button>
    </Acts>
  );
}

export function WithdrawButton({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('sponsorship.acts');
  const withdraw = useMutation(useTRPC().sponsorship.withdraw.mutationOptions(useRefresh()));
  return (
    <Acts error={withdraw.error}>
      <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate({ sponsorshipId })}>
        {t('withdraw')}
      </Button>
    </Acts>
  );
}

export function ForgetButton() {
  const t = useTranslations('sponsorship.acts');
  const router = useRouter();
  const forget = useMutation(useTRPC().sponsorship.forgetWishes.mutationOptions({ onSuccess: () => router.push('/sponsors') }));
  return (
    <Acts error={forget.error}>
      <Button tone="quiet" disabled={forget.isPending} onClick={() => forget.mutate()}>
        {t('forget')}
      </Button>
    </Acts>
  );
}

function useRefresh() {
  const router = useRouter();
  return { onSuccess: () => router.refresh() };
}
