'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { useProblem } from '@/app/_ui/use-problem';

/** Sends what was proposed on to those who keep the list it is about. */
export function Forward({ proposalId, source, hasNote }: { proposalId: string; source: string; hasNote: boolean }) {
  const t = useTranslations('going.decide');
  const problem = useProblem();
  const router = useRouter();
  const [withNote, setWithNote] = useState(false);
  const { mutate, isPending, error } = useTelling('meetings.forward');
  return (
    <div className="flex flex-col items-start gap-2 border-line border-t pt-4">
      {hasNote && (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={withNote}
            onChange={({ target }) => setWithNote(target.checked)}
            className="size-5 shrink-0 accent-moss"
          />
          {t('withNote')}
        </label>
      )}
      {error && <Notice tone="alert">{problem(error.data.reason)}</Notice>}
      <Button size="small" disabled={isPending} onClick={() => mutate({ proposalId, withNote }, { onSuccess: () => router.refresh() })}>
        {t('forward', { source })}
      </Button>
    </div>
  );
}
