'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { newId } from '@/app/_discussions/new-id';
import { useTelling } from '@/app/_trpc/use-telling';
import { Form, Submit, TextArea } from '@/app/_ui/form';
import { AskToWrite } from '@/server/messages/input';

/** The first words to somebody: a question whether one may write, or a message where the two are connected already. */
export function AskForm({ handle, isConnected }: { handle: string; isConnected: boolean }) {
  const t = useTranslations('messages.ask');
  const router = useRouter();
  const asking = useTelling('messages.ask');
  const [id] = useState(newId);
  return (
    <Form
      schema={AskToWrite}
      mutation={asking}
      given={{ id, to: handle }}
      onSuccess={({ conversationId }) => router.push(conversationId ? `/messages/${conversationId}` : '/messages')}
    >
      <TextArea name="words" label={t('words')} hint={isConnected ? undefined : t('wordsHint')} rows={5} maxLength={500} />
      <Submit>{t(isConnected ? 'write' : 'send')}</Submit>
    </Form>
  );
}
