'use client';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import type { RunStatus } from '@/db/vocabulary';

const isUnderWay = (status?: RunStatus) => status === 'waiting' || status === 'running';

/** How far a reading is; the page is shown anew when it is done. */
export function RunWatch({ runId, status, done, total }: { runId: string; status: RunStatus; done: number; total: number }) {
  const t = useTranslations('listings');
  const router = useRouter();
  const { data = { status, done, total } } = useQuery(
    useTRPC().listings.progress.queryOptions(
      { runId },
      { refetchInterval: ({ state }) => (isUnderWay(state.data?.status ?? status) ? 700 : false) },
    ),
  );
  const isDone = !isUnderWay(data.status);
  useEffect(() => {
    if (isDone) router.refresh();
  }, [isDone, router]);
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
