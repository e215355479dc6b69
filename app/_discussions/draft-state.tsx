'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { useDraft } from './use-draft';

/** Whether the words are kept; and when there are newer ones from another tab, the choice between the two. */
export function DraftState({ draft: { state, newer, choose } }: { draft: ReturnType<typeof useDraft> }) {
  const t = useTranslations('discussions.draft');
  return (
    <>
      <p className="min-h-6 text-sm text-ink-soft">{state !== 'still' && t(state)}</p>
      {newer && (
        <Notice title={t('newer')}>
          <p className="line-clamp-4 break-words whitespace-pre-line">{newer.body}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="small" onClick={() => choose(true)}>
              {t('take')}
            </Button>
            <Button size="small" onClick={() => choose(false)}>
              {t('stay')}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
