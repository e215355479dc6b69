'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Ahead } from '@/app/_watch/ahead';
import { askToWrite } from './actions';

type Measure = { isNew: boolean; left: number; newUntil: Date; nextAt: Date | null };

/** The first words to somebody: a question whether one may write, or a message where the two are connected already. */
export function AskForm({ handle, isConnected, measure }: { handle: string; isConnected: boolean; measure: Measure | null }) {
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
      {measure && <Left {...measure} />}
      <Ahead body={words} sent={null} isHolding={false} />
      <Submit>{t(isConnected ? 'write' : 'send')}</Submit>
    </ActionForm>
  );
}

/** How many more people may be asked, before the end of it is met. */
function Left({ isNew, left, newUntil, nextAt }: Measure) {
  const t = useTranslations('messages.ask');
  const format = useFormatter();
  const moment = (at: Date) => format.dateTime(at, { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  return (
    <p className="text-sm text-ink-soft" suppressHydrationWarning>
      {isNew && t('left', { count: left, until: moment(newUntil) })} {nextAt && t('next', { at: moment(nextAt) })}
    </p>
  );
}
