'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useActionState, useRef, useState } from 'react';
import { tell } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';
import { Ahead } from '@/app/_watch/ahead';
import { Allowance } from '@/app/_watch/allowance';
import { openThread } from './actions';
import { DraftState, KeepButton } from './draft-state';
import { LineBox, Tick, WarningField } from './extras';
import { newId } from './new-id';
import type { Yours } from './post';
import { Problem } from './problem';
import { type Draft, useDraft } from './use-draft';
import { useSending, writtenIn } from './use-sending';
import { useTypedBefore } from './use-typed-before';
import { WordsBox } from './words-box';

type Written = { title: string; body: string; contentWarning: string; isQuestion: boolean; isAnonymous: boolean };
const nothing: Written = { title: '', body: '', contentWarning: '', isQuestion: false, isAnonymous: false };

type Parts = { groupId: string; slug: string; allowance: Yours['allowance']; kept: { sequence: number; content: Draft | null } | null };

/** Begins a thread. The id is made once for each visit to the form, so that a double click begins one; the words are kept meanwhile. */
export function ThreadForm({ groupId, slug, allowance, kept }: Parts) {
  const t = useTranslations('discussions');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const threadId = useRef<string>(undefined);
  const [posted, action] = useActionState(openThread, null);
  const [written, setWritten] = useState<Written>({ ...nothing, ...kept?.content, ...writtenIn(posted) });
  const draft = useDraft(groupId, (kept) => setWritten({ ...nothing, ...kept }));
  const { send, isSending, problems, reason } = useSending(form, posted);

  useTypedBefore(form, change);

  function change(part: Partial<Written>) {
    const next = { ...written, ...part };
    setWritten(next);
    draft.change(next);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    threadId.current ??= newId();
    const opening = { threadId: threadId.current, groupId, ...written };
    const missing = { title: written.title.trim() === '' && 'required', body: written.body.trim() === '' && 'required' };
    send(async () => {
      await draft.beforeSending();
      try {
        const { slug, number, isHeld } = await tell('discussions.open', opening);
        draft.afterSending(true);
        router.replace(isHeld ? '/me/waiting' : `/groups/${slug}/${number}`);
      } catch (error) {
        draft.afterSending(false);
        throw error;
      }
    }, missing);
  }

  return (
    <form ref={form} action={action} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="groupId" value={groupId} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="sequence" value={kept?.sequence ?? 0} />
      <p className="text-ink-soft">{t('open.promise')}</p>
      <LineBox
        name="title"
        label={t('open.name')}
        hint={t('open.nameHint')}
        value={written.title}
        onChange={(title) => change({ title })}
        maxLength={140}
        problem={problems.title}
      />
      <WordsBox label={t('open.body')} value={written.body} onChange={(body) => change({ body })} problem={problems.body} />
      <Ahead body={written.body} sent={null} />
      <Tick
        name="isQuestion"
        label={t('open.question')}
        hint={t('open.questionHint')}
        isOn={written.isQuestion}
        onChange={(isQuestion) => change({ isQuestion })}
      />
      <WarningField
        value={written.contentWarning}
        onChange={(contentWarning) => change({ contentWarning })}
        problem={problems.contentWarning}
      />
      <Tick
        name="isAnonymous"
        label={t('voice.label')}
        hint={t('voice.hint')}
        isOn={written.isAnonymous}
        onChange={(isAnonymous) => change({ isAnonymous })}
      />
      <Problem reason={reason} />
      {allowance && <Allowance kind="threads" count={allowance.threads} until={allowance.until} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" tone="primary" aria-disabled={isSending || undefined}>
          {t('open.send')}
        </Button>
        <KeepButton />
        <DraftState draft={draft} />
      </div>
    </form>
  );
}
