import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Choices, TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { decideAppeal } from '@/app/(staff)/moderation/actions';

/** Answers an appeal: the decision stands or is taken back, always with words. */
export function AnswerForm({ appealId }: { appealId: string }) {
  const t = useTranslations('moderation.appeals');
  return (
    <ActionForm action={decideAppeal}>
      <input type="hidden" name="appealId" value={appealId} />
      <Choices
        kind="one"
        name="verdict"
        legend={t('verdict')}
        options={(['overturned', 'upheld'] as const).map((value) => ({ value, label: t(`verdicts.${value}`) }))}
      />
      <TextArea name="answer" label={t('answer')} rows={3} maxLength={2000} />
      <Submit>{t('send')}</Submit>
    </ActionForm>
  );
}
