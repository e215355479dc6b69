'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Ahead } from '@/app/_watch/ahead';
import { askToWrite } from './actions';

/** The first words to somebody: a question whether one may write, or a message where the two are connected already. */
export function AskForm({ handle, isConnected }: { handle: string; isConnected: boolean }) {
  const t = useTranslations('messages.ask');
  const [words, setWords] = useState('');
  return (
    <ActionForm action={askToWrite}>
      <input type="hidden" name="to" value={handle} />
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
    </ActionForm>
  );
}
