'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Acts } from '@/app/_ui/acts';
import { Button } from '@/app/_ui/button';

/** Begins a round, or a dry one that writes nothing. */
export function Begin({ isRunning }: { isRunning: boolean }) {
  const t = useTranslations('rounds');
  const router = useRouter();
  const start = useMutation(
    useTRPC().sponsorship.startRound.mutationOptions({ onSuccess: ({ id }) => router.push(`/admin/sponsorship/${id}`) }),
  );
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="max-w-measure text-ink-soft">{t('beginText')}</p>
      <Acts error={start.error}>
        <Button tone="primary" disabled={isRunning || start.isPending} onClick={() => start.mutate({ isDry: false })}>
          {t('begin')}
        </Button>
        <Button disabled={isRunning || start.isPending} onClick={() => start.mutate({ isDry: true })}>
          {t('try')}
        </Button>
      </Acts>
    </div>
  );
}
