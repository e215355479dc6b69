'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { newId } from '@/app/_discussions/new-id';
import { useTelling } from '@/app/_trpc/use-telling';
import { LinkButton } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Ahead } from '@/app/_watch/ahead';
import { OwnCare } from '@/app/_watch/care-card';
import type { AlertSeverity } from '@/db/vocabulary';
import { AskToWrite } from '@/server/messages/input';

/**
 * The first words to somebody: a question whether one may write, or a message where the two are connected already. Who may be in danger
 * stays here, with what helps now.
 */
export function AskForm({ handle, isConnected }: { handle: string; isConnected: boolean }) {
  const t = useTranslations('messages.ask');
  const router = useRouter();
  const asking = useTelling('messages.ask');
  const [id] = useState(newId);
  const [words, setWords] = useState('');
  const [sent, setSent] = useState<{ care: AlertSeverity; href: string }>();
  if (sent)
    return (
      <div className="flex flex-col items-start gap-4" role="status">
        <OwnCare severity={sent.care} />
        <LinkButton href={sent.href}>{t('goOn')}</LinkButton>
      </div>
    );
  return (
    <Form
      schema={AskToWrite}
      mutation={asking}
      given={{ id, to: handle }}
      onSuccess={({ conversationId, care }) => {
        const href = conversationId ? `/messages/${conversationId}` : '/messages';
        if (care) setSent({ care, href });
        else router.push(href);
      }}
    >
      <TextArea
        name="words"
        label={t('words')}
        hint={isConnected ? undefined : t('wordsHint')}
        rows={5}
        maxLength={500}
        onChange={({ target }) => setWords(target.value)}
      />
      <Ahead body={words} sent={null} isHolding={false} />
      <Submit>{t(isConnected ? 'write' : 'send')}</Submit>
    </Form>
  );
}
