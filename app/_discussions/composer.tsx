'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Submit } from '@/app/_ui/form';
import { Reply } from '@/server/discussions/input';
import { WarningField, WordsField } from './fields';
import { newId } from './new-id';

/**
 * Where the next reply is written, at the end of a thread. Each reply has an id of its own, so that a double click says it once.
 * @param lastOnPage the highest number of a post that this page has room for
 */
export function Composer({ threadId, address, lastOnPage }: { threadId: string; address: string; lastOnPage: number }) {
  const t = useTranslations('discussions');
  const router = useRouter();
  const [postId, setPostId] = useState(newId);
  const reply = useMutation(useTRPC().discussions.reply.mutationOptions());

  function posted({ number }: { number: number }, form: HTMLFormElement) {
    form.reset();
    setPostId(newId());
    if (number > lastOnPage) router.push(`${address}?after=${lastOnPage}#post-${number}`);
    else router.refresh();
  }

  return (
    <Form schema={Reply} mutation={reply} given={{ postId, threadId }} onSuccess={posted}>
      <WordsField label={t('reply')} />
      <WarningField />
      <div className="flex flex-wrap items-center gap-4">
        <Submit>{t('send')}</Submit>
        <p role="status" className="text-sm text-moss">
          {reply.isSuccess && t('sent')}
        </p>
      </div>
    </Form>
  );
}
