import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextArea, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { sharedKinds } from '@/db/vocabulary';
import { addStep, shareItem } from './actions';

/** One thing that the sponsee chooses to show. */
export function ShareForm({ sponsorshipId, name }: { sponsorshipId: string; name: string }) {
  const t = useTranslations('pairs.items');
  const words = useTranslations('words.sharedKinds');
  const options = sharedKinds.map((value) => ({ value, label: words(value) }));
  return (
    <ActionForm action={shareItem}>
      <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
      <Select name="kind" label={t('kind')} options={options} defaultValue="goal" />
      <TextArea name="body" label={t('body')} hint={t('bodyHint', { name })} rows={3} maxLength={2000} />
      <Submit tone="plain">{t('share', { name })}</Submit>
    </ActionForm>
  );
}

/** One more step or goal. */
export function StepForm({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('pairs.steps');
  return (
    <ActionForm action={addStep}>
      <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
      <TextField name="title" label={t('label')} hint={t('hint')} maxLength={200} autoComplete="off" />
      <Submit tone="plain">{t('add')}</Submit>
    </ActionForm>
  );
}
