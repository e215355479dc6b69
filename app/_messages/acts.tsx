'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Acts } from '@/app/_ui/acts';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';

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
  return <AskedOnce words={wordsOf(t, handle)} act={useTelling('safety.block')} input={{ handle }} />;
}

/** Ends a conversation for both; asked once more. */
export function EndButton({ conversationId }: { conversationId: string }) {
  return <AskedOnce words={wordsOf(useTranslations('messages.end'))} act={useTelling('messages.end')} input={{ conversationId }} />;
}

/** Takes one's own message back, for both. */
export function DeleteButton({ messageId }: { messageId: string }) {
  const words = wordsOf(useTranslations('messages.delete'));
  return <AskedOnce words={words} act={useTelling('messages.delete')} input={{ messageId }} size="small" />;
}

type Words = Record<'do' | 'title' | 'text' | 'yes' | 'no', string>;

const wordsOf = (t: (key: keyof Words, values?: { name: string }) => string, name = ''): Words => ({
  do: t('do'),
  title: t('title', { name }),
  text: t('text'),
  yes: t('yes'),
  no: t('no'),
});

type AskedParts<Input> = {
  words: Words;
  act: { mutate: (input: Input, options: { onSuccess: () => void }) => void; error: ComponentProps<typeof Acts>['error'] };
  input: Input;
  size?: 'small';
};

/** A button whose act cannot be undone, and is asked about first. */
function AskedOnce<Input>({ words, act, input, size }: AskedParts<Input>) {
  const router = useRouter();
  return (
    <Dialog
      trigger={
        <Button tone="quiet" size={size}>
          {words.do}
        </Button>
      }
      title={words.title}
    >
      {(close) => (
        <>
          <p>{words.text}</p>
          <Acts error={act.error}>
            <Button
              tone="primary"
              onClick={() =>
                act.mutate(input, {
                  onSuccess: () => {
                    close();
                    router.refresh();
                  },
                })
              }
            >
              {words.yes}
            </Button>
            <Button onClick={close}>{words.no}</Button>
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
