'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { useProblem } from '@/app/_ui/use-problem';

/** Takes what was found into the listings, or throws it away. */
export function DecideRunForm({ runId, feedId }: { runId: string; feedId: string }) {
  const t = useTranslations('listings.run');
  const router = useRouter();
  const problem = useProblem();
  const deciding = useMutation(
    useTRPC().listings.decideRun.mutationOptions({ onSuccess: () => router.push(`/admin/meetings/sources/${feedId}`) }),
  );
  const decide = (decision: 'take' | 'discard') => !deciding.isPending && deciding.mutate({ runId, decision });
  return (
    <div className="flex flex-wrap gap-2">
      <Button tone="primary" onClick={() => decide('take')}>
        {t('take')}
      </Button>
      <Button onClick={() => decide('discard')}>{t('discard')}</Button>
      {deciding.error && <Notice tone="alert">{problem(deciding.error.data?.reason ?? 'unreachable')}</Notice>}
    </div>
  );
}
