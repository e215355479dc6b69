'use client';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select, TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { reportReasons } from '@/db/vocabulary';
import { HidePost as Hiding, PostRef } from '@/server/discussions/input';
import type { PanelParts } from './post-panel';

/** Takes a post out of sight with words to its author, or shows it again: for those who moderate, from within the talk. */
export default function HidePost({ post, acts, close }: PanelParts) {
  const done = () => acts.changed().then(close);
  return post.can.hide ? <Hide postId={post.id} done={done} close={close} /> : <Restore postId={post.id} done={done} close={close} />;
}

type Parts = { postId: string; done: () => void; close: () => void };

function Hide({ postId, done, close }: Parts) {
  const t = useTranslations('posts.hide');
  const words = useTranslations('words.reportReasons');
  const hide = useTelling('discussions.hide');
  return (
    <section aria-label={t('title')} className="border-t border-line pt-3">
      <Form schema={Hiding} mutation={hide} given={{ postId }} onSuccess={done}>
        <p>{t('text')}</p>
        <Select name="reason" label={t('reason')} options={reportReasons.map((value) => ({ value, label: words(value) }))} />
        <TextArea name="note" label={t('note')} hint={t('noteHint')} rows={3} maxLength={2000} />
        <div className="flex flex-wrap gap-2">
          <Submit tone="alert">{t('yes')}</Submit>
          <Button onClick={close}>{t('no')}</Button>
        </div>
      </Form>
    </section>
  );
}

function Restore({ postId, done, close }: Parts) {
  const t = useTranslations('posts.restore');
  const restore = useTelling('discussions.restore');
  return (
    <section aria-label={t('title')} className="border-t border-line pt-3">
      <Form schema={PostRef} mutation={restore} given={{ postId }} onSuccess={done}>
        <p>{t('text')}</p>
        <div className="flex flex-wrap gap-2">
          <Submit>{t('yes')}</Submit>
          <Button onClick={close}>{t('no')}</Button>
        </div>
      </Form>
    </section>
  );
}
