import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Choices } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { safeAnswers, touchAnswers, wishAnswers } from '@/db/vocabulary';
import { answerCheckIn } from './actions';

/** Three taps. What an answer starts is said before it is sent, and after. */
export function CheckInForm({ checkInId }: { checkInId: string }) {
  const t = useTranslations('pairs.checkIn');
  const words = useTranslations('words');
  return (
    <ActionForm action={answerCheckIn}>
      <input type="hidden" name="checkInId" value={checkInId} />
      <Choices
        kind="one"
        name="touch"
        legend={t('touch')}
        options={touchAnswers.map((value) => ({ value, label: words(`touchAnswers.${value}`) }))}
      />
      <Choices
        kind="one"
        name="safe"
        legend={t('safe')}
        hint={t('safeHint')}
        options={safeAnswers.map((value) => ({ value, label: words(`safeAnswers.${value}`) }))}
      />
      <Choices
        kind="one"
        name="wish"
        legend={t('wish')}
        hint={t('wishHint')}
        options={wishAnswers.map((value) => ({ value, label: words(`wishAnswers.${value}`) }))}
      />
      <Submit>{t('send')}</Submit>
    </ActionForm>
  );
}
