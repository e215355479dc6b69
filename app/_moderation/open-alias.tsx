'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { OpenAlias as Opening } from '@/server/discussions/input';

/** Looks up who wrote a post under a name for one thread: for a reason, which is kept, and not without the person hearing of it. */
export function OpenAlias({ postId }: { postId: string }) {
  const t = useTranslations('reading.alias');
  const open = useMutation(useTRPC().discussions.openAlias.mutationOptions());
  if (open.data) return <Notice>{t('answer', open.data)}</Notice>;
  return (
    <Notice title={t('title')}>
      <p>{t('text')}</p>
      <div className="mt-4">
        <Dialog trigger={<Button>{t('look')}</Button>} title={t('look')}>
          <p>{t('text')}</p>
          <Form schema={Opening} mutation={open} given={{ postId }}>
            <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={2000} />
            <Submit>{t('confirm')}</Submit>
          </Form>
        </Dialog>
      </div>
    </Notice>
  );
}
