'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { dutyHours, TakeDuty } from '@/server/watch/input';

/** Says that one is there for alerts, for so long; or no longer. */
export function DutyForms({ isServing }: { isServing: boolean }) {
  const t = useTranslations('watch.duty');
  const router = useRouter();
  const { mutate, isPending } = useTelling('watch.endDuty');
  const take = useTelling('watch.takeDuty');
  const refresh = () => router.refresh();
  if (isServing)
    return (
      <Button className="self-start" disabled={isPending} onClick={() => mutate(undefined, { onSuccess: refresh })}>
        {t('end')}
      </Button>
    );
  return (
    <Form schema={TakeDuty} mutation={take} onSuccess={refresh} className="max-w-sm">
      <Select
        name="hours"
        label={t('take')}
        options={dutyHours.map((value) => ({ value, label: t('hours', { count: Number(value) }) }))}
        defaultValue="4"
      />
      <Submit>{t('start')}</Submit>
    </Form>
  );
}
