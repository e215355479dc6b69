'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';

/** One tap takes it back; the list shows it. */
function useUndo() {
  const router = useRouter();
  return { onSuccess: () => router.refresh() };
}

export function Unblock({ handle }: { handle: string }) {
  const t = useTranslations('safety.block');
  const { isPending, mutate } = useTelling('safety.unblock');
  const undo = useUndo();
  return (
    <Button disabled={isPending} aria-label={t('undoThat', { name: handle })} onClick={() => mutate({ handle }, undo)}>
      {t('undo')}
    </Button>
  );
}

export function Unmute({ handle }: { handle: string }) {
  const t = useTranslations('safety.mute');
  const { isPending, mutate } = useTelling('safety.unmute');
  const undo = useUndo();
  return (
    <Button disabled={isPending} aria-label={t('undoThat', { name: handle })} onClick={() => mutate({ handle }, undo)}>
      {t('undo')}
    </Button>
  );
}

export function UnmuteAlias({ threadId, alias }: { threadId: string; alias: string }) {
  const t = useTranslations('safety.mute');
  const { isPending, mutate } = useTelling('safety.unmuteAlias');
  const undo = useUndo();
  return (
    <Button disabled={isPending} aria-label={t('undoThat', { name: alias })} onClick={() => mutate({ threadId, alias }, undo)}>
      {t('undo')}
    </Button>
  );
}

export function Unfilter({ filterId, phrase }: { filterId: string; phrase: string }) {
  const t = useTranslations('safety.filter');
  const { isPending, mutate } = useTelling('safety.removeFilter');
  const undo = useUndo();
  return (
    <Button disabled={isPending} aria-label={t('undoThat', { phrase })} onClick={() => mutate({ filterId }, undo)}>
      {t('undo')}
    </Button>
  );
}
