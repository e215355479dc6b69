'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import type { DeclarationKind } from '@/db/vocabulary';

function useRefresh() {
  const router = useRouter();
  return { onSettled: () => router.refresh() };
}

/** The meeting is as usual on that date after all. */
export function TakeBack({ exceptionId, on }: { exceptionId: string; on: string }) {
  const t = useTranslations('listings.exception');
  const back = useMutation(useTRPC().listings.withdrawException.mutationOptions(useRefresh()));
  return (
    <Button size="small" tone="quiet" aria-label={t('takeBackOf', { on })} onClick={() => back.mutate({ exceptionId })}>
      {t('takeBack')}
    </Button>
  );
}

/** The source is right after all. */
export function GiveBack({ meetingId, field, name }: { meetingId: string; field: string; name: string }) {
  const t = useTranslations('listings.meeting');
  const back = useMutation(useTRPC().listings.giveBack.mutationOptions(useRefresh()));
  return (
    <Button size="small" tone="quiet" aria-label={t('giveBackOf', { name })} onClick={() => back.mutate({ meetingId, field })}>
      {t('giveBack')}
    </Button>
  );
}

export function Declare({ meetingId, kind, name }: { meetingId: string; kind: DeclarationKind; name: string }) {
  const t = useTranslations('listings.meeting');
  const declaring = useMutation(useTRPC().listings.declare.mutationOptions(useRefresh()));
  return (
    <span className="flex gap-2">
      {([true, false] as const).map((isTrue) => (
        <Button
          key={`${isTrue}`}
          size="small"
          aria-label={`${name}: ${t(isTrue ? 'yes' : 'no')}`}
          onClick={() => declaring.mutate({ meetingId, kind, isTrue })}
        >
          {t(isTrue ? 'yes' : 'no')}
        </Button>
      ))}
    </span>
  );
}

/** They are two, whatever their sources say. */
export function Split({ meetingId, name }: { meetingId: string; name: string }) {
  const t = useTranslations('listings.meeting');
  const splitting = useMutation(useTRPC().listings.split.mutationOptions(useRefresh()));
  return (
    <Button size="small" aria-label={t('splitOf', { name })} onClick={() => splitting.mutate({ meetingId })}>
      {t('split')}
    </Button>
  );
}

/** They may be the same after all. */
export function JoinAgain({ meetingId, otherId, name }: { meetingId: string; otherId: string; name: string }) {
  const t = useTranslations('listings.meeting');
  const joining = useMutation(useTRPC().listings.join.mutationOptions(useRefresh()));
  return (
    <Button size="small" tone="quiet" aria-label={t('joinOf', { name })} onClick={() => joining.mutate({ meetingId, otherId })}>
      {t('join')}
    </Button>
  );
}
