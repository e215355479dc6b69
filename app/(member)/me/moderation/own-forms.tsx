'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Refused, Submit, TextArea } from '@/app/_ui/form';
import { answerModerators, appealSanction, replyToAnswer } from './actions';

type Action = typeof appealSanction;

/** Forms that also work without JavaScript: whoever is suspended must be able to get through. */
const OwnForm = ({
  action: send,
  field,
  id,
  label,
  button,
}: {
  action: Action;
  field: string;
  id: string;
  label: string;
  button: string;
}) => {
  const [sent, action] = useActionState(send, null);
  return (
    <form action={action} className="flex flex-col gap-3">
      <input type="hidden" name={field} value={id} />
      {sent?.reason && <Refused reason={sent.reason} />}
      <TextArea name="words" label={label} rows={3} maxLength={2000} defaultValue={sent?.written} />
      <Submit tone="plain">{button}</Submit>
    </form>
  );
};

export function AppealForm({ actId }: { actId: string }) {
  const t = useTranslations('reporting.you');
  return <OwnForm action={appealSanction} field="actId" id={actId} label={t('appealWords')} button={t('appeal')} />;
}

export function ReplyForm({ appealId }: { appealId: string }) {
  const t = useTranslations('reporting.you');
  return <OwnForm action={replyToAnswer} field="appealId" id={appealId} label={t('replyWords')} button={t('reply')} />;
}

export function TalkForm({ caseId }: { caseId: string }) {
  const t = useTranslations('reporting.you');
  return <OwnForm action={answerModerators} field="caseId" id={caseId} label={t('talkWords')} button={t('talkSend')} />;
}
