import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { reportReasons } from '@/db/vocabulary';
import { endForSafety } from './actions';

/** Tells a moderator, and ends it at once where it still runs. It opens in place, and needs no JavaScript. */
export function SafetyEnd({ sponsorshipId, isOver }: { sponsorshipId: string; isOver: boolean }) {
  const t = useTranslations('pairs.end');
  const words = useTranslations('words.reportReasons');
  const options = reportReasons.map((value) => ({ value, label: words(value) }));
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-moss underline-offset-4 hover:underline">
        {t('safety')}
      </summary>
      <ActionForm action={endForSafety} className="mt-3 max-w-md">
        <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
        <Select name="reason" required label={t('reason')} options={[{ value: '', label: '' }, ...options]} defaultValue="" />
        <TextArea name="words" label={t('words')} rows={3} maxLength={2000} />
        <Submit tone="alert">{t(isOver ? 'sendAfter' : 'send')}</Submit>
      </ActionForm>
    </details>
  );
}
