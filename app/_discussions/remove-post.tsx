'use client';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Form, Submit } from '@/app/_ui/form';
import { PostRef } from '@/server/discussions/input';
import type { PanelParts } from './post-panel';

/** Asks once more before one's own words are taken back for good. */
export default function RemovePost({ post, acts, close }: PanelParts) {
  const t = useTranslations('posts.remove');
  const remove = useTelling('discussions.delete');
  const done = () => acts.changed().then(close);
  return (
    <section aria-label={t('title')} className="border-t border-line pt-3">
      <Form schema={PostRef} mutation={remove} given={{ postId: post.id }} onSuccess={done}>
        <div>
          <p className="font-semibold">{t('title')}</p>
          <p>{t('text')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Submit tone="alert">{t('yes')}</Submit>
          <Button onClick={close}>{t('no')}</Button>
        </div>
      </Form>
    </section>
  );
}
