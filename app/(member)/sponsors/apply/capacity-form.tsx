'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { SetCapacity } from '@/server/sponsorship/input';

export function CapacityForm({ capacity }: { capacity: number }) {
  const t = useTranslations('sponsorship.offer');
  const router = useRouter();
  const set = useMutation(useTRPC().sponsorship.setCapacity.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={SetCapacity} mutation={set} className="max-w-sm">
      <CapacityField given={capacity} />
      <Submit tone="plain">{t('setPlaces')}</Submit>
    </Form>
  );
}

export function CapacityField({ given }: { given: number }) {
  const t = useTranslations('sponsorship.fields');
  const options = [1, 2, 3, 4, 5].map((count) => ({ value: `${count}`, label: t('people', { count }) }));
  return <Select name="capacity" label={t('capacity')} hint={t('capacityHint')} options={options} defaultValue={`${given}`} />;
}
