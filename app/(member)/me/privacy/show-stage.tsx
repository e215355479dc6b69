'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';

export function ShowStage({ isShown }: { isShown: boolean }) {
  const t = useTranslations('accounts.privacy');
  const router = useRouter();
  const showing = useMutation(useTRPC().accounts.showStage.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <>
      <p className="max-w-measure" role="status">
        {isShown ? t('stageShown') : t('stageHidden')}
      </p>
      <div>
        <Button disabled={showing.isPending} onClick={() => showing.mutate({ isShown: !isShown })}>
          {isShown ? t('stageHide') : t('stageShow')}
        </Button>
      </div>
    </>
  );
}
