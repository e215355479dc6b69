'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState, useId, useRef, useState } from 'react';
import { DraftState } from '@/app/_discussions/draft-state';
import { newId } from '@/app/_discussions/new-id';
import { Problem } from '@/app/_discussions/problem';
import { useDraft } from '@/app/_discussions/use-draft';
import { refusalOf, tell } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';
import { Ahead } from '@/app/_watch/ahead';
import { OwnCare } from '@/app/_watch/care-card';
import type { AlertSeverity } from '@/db/vocabulary';
import { sendMessage } from './actions';

/** Where one writes to the other. What is not sent yet is kept for its writer; a message that was lost on the way is sent with the same id. Without JavaScript the form posts by itself. */
export function Composer({ conversationId, handle }: { conversationId: string; handle: string }) {
  const t = useTranslations('messages.composer');
  const fieldId = useId();
  const router = useRouter();
  const [posted, action] = useActionState(sendMessage, null);
  const [body, setBody] = useState(posted?.written?.body ?? '');
  const [problem, setProblem] = useState(posted?.problems?.body ?? posted?.reason);
  const [isSending, setSending] = useState(false);
  const [care, setCare] = useState<AlertSeverity | null>(null);
  const messageId = useRef('');
  const draft = useDraft(conversationId, (kept) => setBody(kept.body));

  async function send(event: { preventDefault: () => void }, isSure = false) {
    event.preventDefault();
    if (isSending) return;
    if (body.trim() === '') return setProblem('required');
    messageId.current ||= newId();
    setSending(true);
    setProblem(undefined);
    await draft.beforeSending();
    try {
      const { care } = await tell('messages.send', { conversationId, id: messageId.current, body, isSure });
      setCare(care);
      messageId.current = '';
      setBody('');
      draft.afterSending(true);
      router.refresh();
    } catch (error) {
      const { reason, fields } = refusalOf(error);
      draft.afterSending(false);
      setProblem(fields.body ?? reason);
    }
    setSending(false);
  }

  return (
    <form action={action} onSubmit={send} noValidate className="flex flex-col gap-2">
      <input type="hidden" name="conversationId" value={conversationId} />
      <label htmlFor={fieldId} className="font-semibold">
        {t('label', { name: handle })}
      </label>
      <p id={`${fieldId}-hint`} className="text-sm text-ink-soft">
        {t('hint')}
      </p>
      <textarea
        id={fieldId}
        name="body"
        rows={3}
        value={body}
        onChange={({ target }) => {
          setBody(target.value);
          draft.change({ body: target.value });
        }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${fieldId}-hint ${fieldId}-problem` : `${fieldId}-hint`}
        className="field-sizing-content max-h-[60dvh] min-h-24 w-full rounded-control border border-edge bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-alert"
      />
      <Problem id={`${fieldId}-problem`} reason={problem} />
      {care && body === '' && <OwnCare severity={care} />}
      <Ahead body={body} sent={null} isHolding={false} />
      {problem === 'message.waitWithContact' && (
        <Button type="submit" name="isSure" value="1" onClick={(event) => send(event, true)} className="self-start">
          {t('sendSure')}
        </Button>
      )}
      <DraftState draft={draft} />
      <Button type="submit" tone="primary" aria-disabled={isSending || undefined} className="self-start">
        {t('send')}
      </Button>
    </form>
  );
}
