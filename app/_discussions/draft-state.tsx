'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { useDraft } from './use-draft';

/** Keeps the words for later where there is no JavaScript that does it by itself, and leads to what was kept. */
export function KeepButton({ href }: { href?: string }) {
  const t = useTranslations('discussions.draft');
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2 not-noscript:hidden">
      <Button type="submit" name="keep" value="1">
        {t('keep')}
      </Button>
      {href && (
        <a href={href} className="link inline-flex min-h-11 items-center">
          {t('own')}
        </a>
      )}
    </span>
  );
}

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
