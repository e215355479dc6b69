'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { api } from '@/app/_trpc/server';
import { useTelling } from '@/app/_trpc/use-telling';
import { Choices, Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { mailRhythms } from '@/db/vocabulary';
import { ChooseNews } from '@/server/notifications/input';
import { KindsTable } from './kinds-table';

type NewsChoices = Awaited<ReturnType<typeof api.notifications.choices>>['choices'];

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

export function NewsForm({ choices, zones }: { choices: NewsChoices; zones: string[] }) {
  const t = useTranslations('notifications.choices');
  const choosing = useTelling('notifications.choose');
  const zone = useRef<HTMLDivElement>(null);

  // Who has chosen nothing yet most likely lives where their device says.
  useEffect(() => {
    const field = zone.current?.querySelector('select');
    if (!choices && field) field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, [choices]);

  const rhythms = mailRhythms.map((value) => ({ value, label: t(`mail.${value}`) }));
  const days = (['1', '2', '3', '4', '5', '6', '7'] as const).map((value) => ({ value, label: t(`days.${value}`) }));
  const at = hours.map((hour) => ({ value: String(hour), label: clock(hour) }));
  const quiet = [{ value: '', label: t('quiet.off') }, ...hours.map((hour) => ({ value: String(hour * 60), label: clock(hour) }))];
  const known = zones.includes('UTC') ? zones : ['UTC', ...zones];
  return (
    <Form schema={ChooseNews} mutation={choosing}>
      <KindsTable mail={choices?.mailKinds ?? []} push={choices?.pushKinds ?? []} />
      <Choices kind="one" name="mail" legend={t('mail.how')} options={rhythms} defaultValue={choices?.mail ?? 'never'} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select name="mailHour" label={t('mail.hour')} options={at} defaultValue={String(choices?.mailHour ?? 9)} />
        <Select name="mailDay" label={t('mail.day')} options={days} defaultValue={String(choices?.mailDay ?? 1)} />
      </div>
      <fieldset className="flex min-w-0 flex-col gap-4">
        <legend className="mb-1 font-semibold">{t('quiet.title')}</legend>
        <p className="text-ink-soft">{t('quiet.about')}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <Select name="quietFrom" label={t('quiet.from')} options={quiet} defaultValue={String(choices?.quietFrom ?? '')} />
          <Select name="quietUntil" label={t('quiet.until')} options={quiet} defaultValue={String(choices?.quietUntil ?? '')} />
        </div>
      </fieldset>
      <div ref={zone}>
        <Select
          name="timeZone"
          label={t('quiet.zone')}
          options={known.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
          defaultValue={choices?.timeZone ?? 'UTC'}
        />
      </div>
      <Submit>{t('save')}</Submit>
      <p role="status" className="min-h-6">
        {choosing.isSuccess && t('saved')}
      </p>
    </Form>
  );
}
