'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { useProblem } from '@/app/_ui/form';

/** Begins a round, or a dry one that writes nothing. */
export function Begin({ isRunning }: { isRunning: boolean }) {
  const t = useTranslations('rounds');
  const problem = useProblem();
  const router = useRouter();
  const start = useMutation(
    useTRPC().sponsorship.startRound.mutationOptions({ onSuccess: ({ id }) => router.push(`/admin/sponsorship/${id}`) }),
  );
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="max-w-measure text-ink-soft">{t('beginText')}</p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isRunning || start.isPending} onClick={() => start.mutate({ isDry: false })}>
          {t('begin')}
        </Button>
        <Button disabled={isRunning || start.isPending} onClick={() => start.mutate({ isDry: true })}>
          {t('try')}
        </Button>
      </div>
      {start.error && (
        <p role="alert" className="text-sm font-semibold text-alert">
          {problem(start.error.data?.reason ?? 'unreachable')}
        </p>
      )}
    </div>
  );
}
