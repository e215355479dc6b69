'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ask, refusalOf } from '@/app/_trpc/ask';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Form, Submit, TextArea, TextField, useProblem } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { EditPost as Input, postLength } from '@/server/discussions/input';
import type { PanelParts } from './post-panel';

type Source = Awaited<ReturnType<typeof getSource>>;
const getSource = (postId: string) => ask('discussions.source', { postId });

/** Changes one's own words, where they stand. What another tab saved since is shown beside them, and nothing is written over unseen. */
export default function EditPost({ post, acts, close }: PanelParts) {
  const problem = useProblem();
  const [source, setSource] = useState<Source>();
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    getSource(post.id).then(setSource, (error) => setRefused(refusalOf(error).reason));
  }, [post.id]);
  if (refused) return <Notice tone="alert">{problem(refused)}</Notice>;
  if (!source) return null;
  return <Editing postId={post.id} source={source} changed={acts.changed} close={close} />;
}

type Parts = { postId: string; source: Source; changed: () => Promise<void>; close: () => void };

function Editing({ postId, source, changed, close }: Parts) {
  const t = useTranslations('posts.edit');
  const edit = useTelling('discussions.edit');
  const [newer, setNewer] = useState<Source>();
  const wasChanged = edit.error?.data.fields.body === 'post.changedMeanwhile';
  const done = () => changed().then(close);
  useEffect(() => {
    if (wasChanged) getSource(postId).then(setNewer, () => undefined);
  }, [wasChanged, postId]);
  return (
    <Form schema={Input} mutation={edit} given={{ postId, version: (newer ?? source).version }} onSuccess={done}>
      <TextArea name="body" label={t('words')} defaultValue={source.body} maxLength={postLength * 2} className="min-h-36" autoFocus />
      <TextField name="contentWarning" label={t('warning')} defaultValue={source.contentWarning ?? ''} maxLength={120} autoComplete="off" />
      {newer && (
        <Notice title={t('newer')}>
          <p className="whitespace-pre-line">{newer.body}</p>
          <p className="mt-2 text-sm">{t('newerHint')}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Submit>{t('save')}</Submit>
        <Button onClick={close}>{t('cancel')}</Button>
      </div>
    </Form>
  );
}
