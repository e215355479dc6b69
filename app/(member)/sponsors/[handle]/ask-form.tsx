'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Submit, TextArea } from '@/app/_ui/form';
import { RequestSponsor } from '@/server/sponsorship/input';

export function AskForm({ sponsorId, handle }: { sponsorId: string; handle: string }) {
  const t = useTranslations('sponsorship.asking');
  const router = useRouter();
  const request = useMutation(useTRPC().sponsorship.request.mutationOptions({ onSuccess: () => router.push('/sponsorships') }));
  return (
    <Form schema={RequestSponsor} mutation={request} given={{ sponsorId }}>
      <TextArea name="message" label={t('message', { name: handle })} hint={t('hint', { name: handle })} rows={5} maxLength={2000} />
      <Submit>{t('send', { name: handle })}</Submit>
    </Form>
  );
}
