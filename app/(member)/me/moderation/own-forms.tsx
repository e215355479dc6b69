import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { answerModerators, appealSanction, replyToAnswer } from './actions';

type Parts = { action: typeof appealSanction; field: string; id: string; label: string; button: string };

/** Forms that also work without JavaScript: whoever is suspended must be able to get through. */
const OwnForm = ({ action, field, id, label, button }: Parts) => (
  <ActionForm action={action}>
    <input type="hidden" name={field} value={id} />
    <TextArea name="words" label={label} rows={3} maxLength={2000} />
    <Submit tone="plain">{button}</Submit>
  </ActionForm>
);

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
