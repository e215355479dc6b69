'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ZoneField } from '@/app/_sponsorship/fields';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Submit, TextField } from '@/app/_ui/form';
import { SetCall } from '@/server/pairs/input';

/** When the two talk next, in the wall time of whoever arranges it. */
export function CallForm({ sponsorshipId, zone, zones, isSet }: { sponsorshipId: string; zone?: string; zones: string[]; isSet: boolean }) {
  const t = useTranslations('pairs.call');
  const router = useRouter();
  const set = useMutation(useTRPC().pairs.setCall.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={SetCall} mutation={set} given={{ sponsorshipId }} className="max-w-md">
      <TextField name="at" type="datetime-local" label={t('at')} />
      <ZoneField given={zone} zones={zones} />
      <Submit tone="plain">{t(isSet ? 'change' : 'set')}</Submit>
    </Form>
  );
}
