'use client';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import type { RunStatus } from '@/db/vocabulary';

const isUnderWay = (status: RunStatus) => status === 'waiting' || status === 'running';

/**
 * How far a reading is. The page shows this only while one is under way, and is asked for anew as long as it still does. What was
 * known of an earlier stage of the same reading is not kept: it waits, is looked at, and is then read again.
 */
export function RunWatch({ runId, status, done, total }: { runId: string; status: RunStatus; done: number; total: number }) {
  const t = useTranslations('listings');
  const router = useRouter();
  const asked = useTRPC().listings.progress.queryOptions({ runId }, { refetchInterval: 700, staleTime: 0, gcTime: 0 });
  const { data = { status, done, total }, dataUpdatedAt } = useQuery(asked);
  const isDone = !isUnderWay(data.status);
  useEffect(() => {
    if (isDone && dataUpdatedAt) router.refresh();
  }, [isDone, dataUpdatedAt, router]);
  return (
    <div role="status" className="flex flex-col gap-2">
      <p>
        {t(`runStatuses.${data.status}`)}
        {data.total > 0 && <span className="text-ink-soft"> · {t('source.progress', { done: data.done, total: data.total })}</span>}
      </p>
      <progress
        aria-label={t('source.progressLabel')}
        value={data.total ? data.done : undefined}
        max={data.total || undefined}
        className="w-full accent-moss"
      />
    </div>
  );
}
