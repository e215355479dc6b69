import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Select } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Tap } from '@/app/_ui/tap';
import { dutyHours } from '@/server/watch/input';
import { endDuty, takeDuty } from './actions';

/** Says that one is there for alerts, for so long; or no longer. */
export function DutyForms({ isServing }: { isServing: boolean }) {
  const t = useTranslations('watch.duty');
  if (isServing)
    return (
      <Tap action={endDuty} given={{}}>
        {t('end')}
      </Tap>
    );
  return (
    <ActionForm action={takeDuty} className="max-w-sm">
      <Select
        name="hours"
        label={t('take')}
        options={dutyHours.map((value) => ({ value, label: t('hours', { count: Number(value) }) }))}
        defaultValue="4"
      />
      <Submit>{t('start')}</Submit>
    </ActionForm>
  );
}
