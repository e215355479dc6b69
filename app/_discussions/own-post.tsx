'use client';
import { useMutation } from '@tanstack/react-query';
import { PencilLine, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Form, Submit } from '@/app/_ui/form';
import { EditPost, PostRef } from '@/server/discussions/input';
import { WarningField, WordsField } from './fields';
import type { Post } from './post';

/** What people can do with their own words: change them, or take them back. */
export function OwnPost({ post }: { post: Pick<Post, 'id' | 'body' | 'contentWarning' | 'can'> }) {
  const t = useTranslations('discussions');
  const edit = (
    <Button tone="quiet" size="small">
      <PencilLine aria-hidden size={18} strokeWidth={1.75} />
      {t('edit')}
    </Button>
  );
  const remove = (
    <Button tone="quiet" size="small">
      <Trash2 aria-hidden size={18} strokeWidth={1.75} />
      {t('remove')}
    </Button>
  );
  return (
    <>
      {post.can.edit && (
        <Dialog trigger={edit} title={t('editTitle')}>
          {(close) => <EditForm post={post} close={close} />}
        </Dialog>
      )}
      {post.can.delete && (
        <Dialog trigger={remove} title={t('removeTitle')}>
          {(close) => <RemoveForm postId={post.id} close={close} />}
        </Dialog>
      )}
    </>
  );
}

type Close = { close: () => void };

function EditForm({ post, close }: { post: Pick<Post, 'id' | 'body' | 'contentWarning'> } & Close) {
  const t = useTranslations('discussions');
  const router = useRouter();
  const edit = useMutation(useTRPC().discussions.edit.mutationOptions());
  const done = () => {
    close();
    router.refresh();
  };
  return (
    <Form schema={EditPost} mutation={edit} given={{ postId: post.id }} onSuccess={done}>
      <WordsField label={t('reply')} defaultValue={post.body ?? ''} />
      <WarningField defaultValue={post.contentWarning ?? ''} />
      <Submit>{t('save')}</Submit>
    </Form>
  );
}

function RemoveForm({ postId, close }: { postId: string } & Close) {
  const t = useTranslations('discussions');
  const router = useRouter();
  const remove = useMutation(useTRPC().discussions.delete.mutationOptions());
  const done = () => {
    close();
    router.refresh();
  };
  return (
    <Form schema={PostRef} mutation={remove} given={{ postId }} onSuccess={done}>
      <p>{t('removeText')}</p>
      <div className="flex flex-wrap gap-2">
        <Submit tone="alert">{t('removeYes')}</Submit>
        <Button onClick={close}>{t('keep')}</Button>
      </div>
    </Form>
  );
}
