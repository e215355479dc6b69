import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import type { AlertAnswer, AlertQuestion } from '@/db/vocabulary';
import { answerAlert, writeBack } from '../actions';

type Parts = { alertId: string; question: AlertQuestion; answer: AlertAnswer | null };

/** "May we …?": yes or no, and another answer later. Whom to call is what they name, and nothing else. */
export function OwnAnswer({ alertId, question, answer }: Parts) {
  const t = useTranslations('watch.own');
  return (
    <div className="flex flex-col gap-4">
      <h2 className="text-xl">{t(question)}</h2>
      {question === 'call' && <p className="max-w-measure">{t('callText')}</p>}
      {answer && <Notice tone="good">{t(`said_${question}_${answer}`)}</Notice>}
      <ActionForm action={answerAlert}>
        <input type="hidden" name="alertId" value={alertId} />
        <input type="hidden" name="question" value={question} />
        {question === 'call' && <TextArea name="words" label={t('callWords')} hint={t('callHint')} rows={2} maxLength={2000} />}
        <div className="flex flex-wrap gap-3">
          {(answer !== 'yes' || question === 'call') && (
            <Submit name="answer" value="yes">
              {t(`${question}Yes`)}
            </Submit>
          )}
          {answer !== 'no' && (
            <Button type="submit" name="answer" value="no">
              {t(`${question}No`)}
            </Button>
          )}
        </div>
      </ActionForm>
    </div>
  );
}

export function WriteBack({ alertId }: { alertId: string }) {
  const t = useTranslations('watch.own');
  return (
    <ActionForm action={writeBack} className="max-w-measure">
      <input type="hidden" name="alertId" value={alertId} />
      <TextArea name="words" label={t('backWords')} rows={3} maxLength={2000} />
      <Submit>{t('send')}</Submit>
    </ActionForm>
  );
}
