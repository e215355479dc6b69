'use client';
import { useRouter } from 'next/navigation';
import { Button } from './button';

export type FreshWords = { fresh: string; show: string };

/** Says that there is more than the page shows. The page moves only when asked to. */
export function Fresh({ isFresh, words, onShow }: { isFresh: boolean; words: FreshWords; onShow: () => void }) {
  const router = useRouter();
  const show = () => {
    onShow();
    router.refresh();
  };
  return (
    <div role="status" className="empty:hidden">
      {isFresh && (
        <p className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-moss/40 bg-moss-soft px-4 py-2">
          {words.fresh}
          <Button size="small" onClick={show}>
            {words.show}
          </Button>
        </p>
      )}
    </div>
  );
}
