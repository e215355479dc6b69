'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, type Ref, useActionState, useImperativeHandle, useRef, useState } from 'react';
import { tell } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';
import { Ahead, type Sent } from '@/app/_watch/ahead';
import { Allowance } from '@/app/_watch/allowance';
import { sendReply } from './actions';
import { DraftState, KeepButton } from './draft-state';
import { Tick, WarningField } from './extras';
import { newId } from './new-id';
import type { Quoting, Thread, Yours } from './post';
import { Problem } from './problem';
import { useDraft } from './use-draft';
import { useSending, writtenIn } from './use-sending';
import { useTypedBefore } from './use-typed-before';
import { WordsBox } from './words-box';

type Parts = {
  ref: Ref<HTMLFormElement>;
  thread: Thread;
  /** The reader's name for this thread, once they have one. */
  alias: string | null;
  allowance: Yours['allowance'];
  isClosed: boolean;
  quoting?: Quoting;
  onQuoteDropped: () => void;
  onSaid: (number: number) => Promise<void>;
};
type Written = { body: string; contentWarning: string; isAnonymous: boolean };
const nothing: Written = { body: '', contentWarning: '', isAnonymous: false };

/**
 * Where the next reply is written, at the end of a thread. The words are kept while they are written; each reply has an id of its own, so
 * that a double click says it once. Without JavaScript the form posts by itself.
 */
export function Composer({ ref, thread, alias, allowance, isClosed, quoting, onQuoteDropped, onSaid }: Parts) {
  const t = useTranslations('discussions');
  const form = useRef<HTMLFormElement>(null);
  useImperativeHandle(ref, () => form.current as HTMLFormElement);
  const [posted, action] = useActionState(sendReply, null);
  const [written, setWritten] = useState<Written>({ ...nothing, ...writtenIn(posted) });
  const [postId, setPostId] = useState<string>();
  const [isSent, setSent] = useState(false);
  const [told, setTold] = useState<Sent | null>(null);
  const draft = useDraft(thread.id, ({ body, contentWarning = '', isAnonymous = false }) =>
    setWritten({ body, contentWarning, isAnonymous }),
  );
  const { send, isSending, problems, reason } = useSending(form, posted);

  useTypedBefore(form, change);

  function change(part: Partial<Written>) {
    const next = { ...written, ...part };
    setWritten(next);
    setSent(false);
    draft.change(next);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const id = postId ?? newId();
    setPostId(id);
    const quote = quoting ? { postId: quoting.postId, text: quoting.text } : null;
    send(
      async () => {
        await draft.beforeSending();
        try {
          const { number, isHeld, ...said } = await tell('discussions.reply', { postId: id, threadId: thread.id, ...written, quote });
          draft.afterSending(true);
          setTold({ isHeld, ...said });
          setWritten(nothing);
          setPostId(undefined);
          setSent(true);
          await onSaid(number);
        } catch (error) {
          draft.afterSending(false);
          throw error;
        }
      },
      { body: written.body.trim() === '' && 'required' },
    );
  }

  return (
    <form ref={form} action={action} onSubmit={submit} noValidate className="flex flex-col gap-3">
      <input type="hidden" name="threadId" value={thread.id} />
      <input type="hidden" name="slug" value={thread.groupSlug} />
      <input type="hidden" name="number" value={thread.number} />
      {quoting && <QuoteChip quoting={quoting} problem={problems.quote} onDrop={onQuoteDropped} />}
      <WordsBox
        label={t('reply')}
        value={written.body}
        onChange={(body) => change({ body })}
        problem={problems.body}
        threadId={thread.id}
      />
      <Ahead body={written.body} sent={told} />
      <WarningField
        value={written.contentWarning}
        onChange={(contentWarning) => change({ contentWarning })}
        problem={problems.contentWarning}
      />
      <Tick
        name="isAnonymous"
        label={alias ? t('voice.as', { alias }) : t('voice.label')}
        hint={t('voice.hint')}
        isOn={written.isAnonymous}
        onChange={(isAnonymous) => change({ isAnonymous })}
      />
      {isClosed && <p className="text-sm text-ink-soft">{t('replyWhenClosed')}</p>}
      <Problem reason={reason} />
      {allowance && <Allowance kind="replies" count={allowance.replies} until={allowance.until} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" tone="primary" aria-disabled={isSending || undefined}>
          {t('send')}
        </Button>
        <p role="status" className="text-sm text-moss empty:hidden">
          {isSent && t('sent')}
        </p>
        <KeepButton href={`/groups/${thread.groupSlug}/${thread.number}/reply`} />
        <DraftState draft={draft} />
      </div>
    </form>
  );
}

function QuoteChip({ quoting, problem, onDrop }: { quoting: Quoting; problem?: string; onDrop: () => void }) {
  const t = useTranslations('discussions');
  return (
    <div className="rounded-control border-l-3 border-moss bg-moss-soft px-3 py-2 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">{t('quoting', { name: quoting.name })}</p>
        <Button tone="quiet" size="small" onClick={onDrop}>
          {t('dropQuote')}
        </Button>
      </div>
      <p className="break-words">{quoting.text}</p>
      <Problem reason={problem} />
    </div>
  );
}
