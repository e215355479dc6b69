import { useTranslations } from 'next-intl';
import { ZoneField } from '@/app/_sponsorship/fields';
import { ActionForm } from '@/app/_ui/action-form';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { setCall } from './actions';

/** When the two talk next, in the wall time of whoever arranges it. */
export function CallForm({ sponsorshipId, zone, zones, isSet }: { sponsorshipId: string; zone?: string; zones: string[]; isSet: boolean }) {
  const t = useTranslations('pairs.call');
  return (
    <ActionForm action={setCall} className="max-w-md">
      <input type="hidden" name="sponsorshipId" value={sponsorshipId} />
      <TextField name="at" type="datetime-local" required label={t('at')} />
      <ZoneField given={zone} zones={zones} />
      <Submit tone="plain">{t(isSet ? 'change' : 'set')}</Submit>
    </ActionForm>
  );
}
