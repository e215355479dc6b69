'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ask, refusalOf } from '@/app/_trpc/ask';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { TextArea, TextField } from '@/app/_ui/fields';
import { Form, Refused, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { EditPost as Input, postLength } from '@/server/discussions/input';
import { DraftState } from './draft-state';
import type { PanelParts } from './post-panel';
import { type Draft, useDraft } from './use-draft';

type Source = Awaited<ReturnType<typeof getSource>>;
const getSource = (postId: string) => ask('discussions.source', { postId });

/**
 * Changes one's own words, where they stand. They are kept while they are changed; what another tab saved since is shown beside them, and
 * nothing is written over unseen.
 */
export default function EditPost({ post, acts, close }: PanelParts) {
  const [source, setSource] = useState<Source>();
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    getSource(post.id).then(setSource, (error) => setRefused(refusalOf(error).reason));
  }, [post.id]);
  if (refused) return <Refused reason={refused} />;
  if (!source) return null;
  return <Editing postId={post.id} source={source} changed={acts.changed} close={close} />;
}

type Parts = { postId: string; source: Source; changed: () => Promise<void>; close: () => void };

function Editing({ postId, source, changed, close }: Parts) {
  const t = useTranslations('posts.edit');
  const edit = useTelling('discussions.edit');
  const [newer, setNewer] = useState<Source>();
  const fields = useRef<HTMLDivElement>(null);
  const draft = useDraft(postId, (kept) => show(fields.current, kept));
  const wasChanged = edit.error?.data.fields.body === 'post.changedMeanwhile';
  useEffect(() => {
    if (wasChanged) getSource(postId).then(setNewer, () => undefined);
  }, [wasChanged, postId]);

  function change({ currentTarget }: FormEvent<HTMLDivElement>) {
    const [body, contentWarning] = fieldsIn(currentTarget).map((field) => field?.value ?? '');
    draft.change({ body: body ?? '', contentWarning });
  }
  function done() {
    draft.afterSending(true);
    void changed().then(close);
  }
  const saving = {
    ...edit,
    mutate: async (...given: Parameters<typeof edit.mutate>) => {
      await draft.beforeSending();
      await edit.mutate(...given);
      draft.afterSending(false);
    },
  };
  return (
    <Form schema={Input} mutation={saving} given={{ postId, version: (newer ?? source).version }} onSuccess={done}>
      <div ref={fields} onInput={change} className="flex flex-col gap-5">
        <TextArea name="body" label={t('words')} defaultValue={source.body} maxLength={postLength * 2} className="min-h-36" autoFocus />
        <TextField
          name="contentWarning"
          label={t('warning')}
          defaultValue={source.contentWarning ?? ''}
          maxLength={120}
          autoComplete="off"
        />
      </div>
      {newer && (
        <Notice title={t('newer')}>
          <p className="whitespace-pre-line">{newer.body}</p>
          <p className="mt-2 text-sm">{t('newerHint')}</p>
        </Notice>
      )}
      <DraftState draft={draft} />
      <div className="flex flex-wrap gap-2">
        <Submit>{t('save')}</Submit>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}

const fieldsIn = (place: HTMLElement) => [
  place.querySelector<HTMLTextAreaElement>('[name=body]'),
  place.querySelector<HTMLInputElement>('[name=contentWarning]'),
];

/** Puts words that were kept into the fields. */
function show(place: HTMLElement | null, { body, contentWarning = '' }: Draft) {
  if (!place) return;
  const [words, warning] = fieldsIn(place);
  if (words) words.value = body;
  if (warning) warning.value = contentWarning;
}
