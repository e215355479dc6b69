import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { Select, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { planDuty } from '../actions';

const readable = (zone: string) => zone.replaceAll('_', ' ').replaceAll('/', ' / ');

/** A shift that begins on one of the coming days, on the clock the page is read by. */
export function PlanForm({ timeZone, days }: { timeZone: string; days: { value: string; label: string }[] }) {
  const t = useTranslations('watch.roster');
  return (
    <ActionForm action={planDuty} className="max-w-md">
      <input type="hidden" name="timeZone" value={timeZone} />
      <Select name="day" label={t('day')} options={days} />
      <div className="grid grid-cols-2 gap-4">
        <TextField name="starts" type="time" required label={t('starts')} placeholder="18:00" />
        <TextField name="ends" type="time" required label={t('ends')} placeholder="22:00" />
      </div>
      <p className="text-sm text-ink-soft">{t('endsHint')}</p>
      <Submit>{t('plan')}</Submit>
    </ActionForm>
  );
}

/** By whose clock the page is read. */
export function ZoneForm({ timeZone }: { timeZone: string }) {
  const t = useTranslations('watch.roster');
  const known = Intl.supportedValuesOf('timeZone');
  const zones = known.includes(timeZone) ? known : [timeZone, ...known];
  return (
    <form className="flex max-w-md flex-wrap items-end gap-3" key={timeZone}>
      <div className="min-w-0 grow">
        <Select name="zone" label={t('zone')} options={zones.map((value) => ({ value, label: readable(value) }))} defaultValue={timeZone} />
      </div>
      <Button type="submit">{t('showZone')}</Button>
    </form>
  );
}
