'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { useProblem } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';

/** Yes or no to somebody who would like to write; a no is never told. */
export function AnswerButtons({ requestId, handle }: { requestId: string; handle: string }) {
  const t = useTranslations('messages.request');
  const router = useRouter();
  const answering = useTelling('messages.answer');
  const answer = (answer: 'accept' | 'decline') =>
    answering.mutate(
      { requestId, answer },
      { onSuccess: ({ conversationId }) => (conversationId ? router.push(`/messages/${conversationId}`) : router.refresh()) },
    );
  return (
    <Acts error={answering.error}>
      <Button tone="primary" onClick={() => answer('accept')}>
        {t('accept', { name: handle })}
      </Button>
      <Button onClick={() => answer('decline')}>{t('decline')}</Button>
    </Acts>
  );
}

/** Wants nothing to do with a person any more; asked once more, because it closes what the two have. */
export function BlockButton({ handle }: { handle: string }) {
  const t = useTranslations('messages.block');
  const router = useRouter();
  const blocking = useTelling('safety.block');
  return (
    <Dialog trigger={<Button tone="quiet">{t('do')}</Button>} title={t('title', { name: handle })}>
      {(close) => (
        <>
          <p>{t('text')}</p>
          <Acts error={blocking.error}>
            <Button
              tone="primary"
              onClick={() =>
                blocking.mutate(
                  { handle },
                  {
                    onSuccess: () => {
                      close();
                      router.refresh();
                    },
                  },
                )
              }
            >
              {t('yes')}
            </Button>
            <Button onClick={close}>{t('no')}</Button>
          </Acts>
        </>
      )}
    </Dialog>
  );
}

/** Ends a conversation for both; asked once more. */
export function EndButton({ conversationId }: { conversationId: string }) {
  const t = useTranslations('messages.end');
  const router = useRouter();
  const ending = useTelling('messages.end');
  return (
    <Dialog trigger={<Button tone="quiet">{t('do')}</Button>} title={t('title')}>
      {(close) => (
        <>
          <p>{t('text')}</p>
          <Acts error={ending.error}>
            <Button
              tone="primary"
              onClick={() =>
                ending.mutate(
                  { conversationId },
                  {
                    onSuccess: () => {
                      close();
                      router.refresh();
                    },
                  },
                )
              }
            >
              {t('yes')}
            </Button>
            <Button onClick={close}>{t('no')}</Button>
          </Acts>
        </>
      )}
    </Dialog>
  );
}

/** Takes one's own message back, for both. */
export function DeleteButton({ messageId }: { messageId: string }) {
  const t = useTranslations('messages.delete');
  const router = useRouter();
  const deleting = useTelling('messages.delete');
  return (
    <Dialog
      trigger={
        <Button tone="quiet" size="small">
          {t('do')}
        </Button>
      }
      title={t('title')}
    >
      {(close) => (
        <>
          <p>{t('text')}</p>
          <Acts error={deleting.error}>
            <Button tone="primary" onClick={() => deleting.mutate({ messageId }, { onSuccess: () => router.refresh() })}>
              {t('yes')}
            </Button>
            <Button onClick={close}>{t('no')}</Button>
          </Acts>
        </>
      )}
    </Dialog>
  );
}

/** Yes or no to keeping messages longer. */
export function KeepingAnswer({ conversationId }: { conversationId: string }) {
  const t = useTranslations('messages.keeping');
  const router = useRouter();
  const answering = useTelling('messages.answerKeeping');
  const answer = (answer: 'accept' | 'decline') => answering.mutate({ conversationId, answer }, { onSuccess: () => router.refresh() });
  return (
    <Acts error={answering.error}>
      <Button tone="primary" size="small" onClick={() => answer('accept')}>
        {t('accept')}
      </Button>
      <Button size="small" onClick={() => answer('decline')}>
        {t('decline')}
      </Button>
    </Acts>
  );
}

/** Whether others may ask to write; said as what a tap does. */
export function TakesRequests({ takes }: { takes: boolean }) {
  const t = useTranslations('messages.choice');
  const router = useRouter();
  const choosing = useTelling('messages.choose');
  return (
    <Acts error={choosing.error}>
      <Button size="small" onClick={() => choosing.mutate({ takesRequests: !takes }, { onSuccess: () => router.refresh() })}>
        {t(takes ? 'stop' : 'start')}
      </Button>
    </Acts>
  );
}

function Acts({ error, children }: { error: { data: { reason: string } } | null; children: ReactNode }) {
  const problem = useProblem();
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">{children}</div>
      {error && <Notice tone="alert">{problem(error.data.reason)}</Notice>}
    </div>
  );
}
