'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';

export function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  const t = useTranslations('accounts.sessions');
  const router = useRouter();
  const ending = useMutation(useTRPC().accounts.endSession.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <Button disabled={ending.isPending} aria-label={t('endThat', { device })} onClick={() => ending.mutate({ sessionId })}>
      {t('end')}
    </Button>
  );
}

export function EndOthers() {
  const t = useTranslations('accounts.sessions');
  const router = useRouter();
  const ending = useMutation(useTRPC().accounts.endOthers.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <div>
      <Button disabled={ending.isPending} onClick={() => ending.mutate()}>
        {t('endOthers')}
      </Button>
    </div>
  );
}
