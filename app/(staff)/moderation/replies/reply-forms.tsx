import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { dropReply, saveReply } from '@/app/(staff)/moderation/actions';

/** Keeps words that are sent often; under a title there is, they take the place of those before. */
export function NewReply() {
  const t = useTranslations('moderation.replies');
  return (
    <ActionForm action={saveReply}>
      <TextField name="title" label={t('name')} maxLength={80} />
      <TextArea name="words" label={t('words')} rows={4} maxLength={2000} />
      <Submit>{t('save')}</Submit>
    </ActionForm>
  );
}

export function DropReply({ replyId }: { replyId: string }) {
  const t = useTranslations('moderation.replies');
  return (
    <ActionForm action={dropReply}>
      <input type="hidden" name="replyId" value={replyId} />
      <Submit tone="quiet">{t('drop')}</Submit>
    </ActionForm>
  );
}
