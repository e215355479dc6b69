'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { AlertAnswer } from '@/db/vocabulary';

/** "May we write to you?": yes or no, and another answer later. */
export function OwnAnswer({ alertId, answer }: { alertId: string; answer: AlertAnswer | null }) {
  const t = useTranslations('watch.own');
  const router = useRouter();
  const { mutate, isPending } = useTelling('watch.answer');
  const say = (answer: AlertAnswer) => mutate({ alertId, answer }, { onSuccess: () => router.refresh() });
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-xl">{t('question')}</h2>
      {answer && <Notice tone="good">{t(answer === 'yes' ? 'saidYes' : 'saidNo')}</Notice>}
      <div className="flex flex-wrap gap-3">
        {answer !== 'yes' && (
          <Button tone="primary" disabled={isPending} onClick={() => say('yes')}>
            {t('yes')}
          </Button>
        )}
        {answer !== 'no' && (
          <Button disabled={isPending} onClick={() => say('no')}>
            {t('no')}
          </Button>
        )}
      </div>
    </div>
  );
}
