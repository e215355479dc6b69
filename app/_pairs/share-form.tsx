'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Select, Submit, TextArea, TextField } from '@/app/_ui/form';
import { sharedKinds } from '@/db/vocabulary';
import { AddStep, ShareItem } from '@/server/pairs/input';

type Parts = { sponsorshipId: string; name: string };

/** One thing that the sponsee chooses to show. */
export function ShareForm({ sponsorshipId, name }: Parts) {
  const t = useTranslations('pairs.items');
  const words = useTranslations('words.sharedKinds');
  const router = useRouter();
  const share = useMutation(useTRPC().pairs.share.mutationOptions({ onSuccess: () => router.refresh() }));
  const options = sharedKinds.map((value) => ({ value, label: words(value) }));
  return (
    <Form schema={ShareItem} mutation={share} given={{ sponsorshipId }} onSuccess={(_, form) => form.reset()}>
      <Select name="kind" label={t('kind')} options={options} defaultValue="goal" />
      <TextArea name="body" label={t('body')} hint={t('bodyHint', { name })} rows={3} maxLength={2000} />
      <Submit tone="plain">{t('share', { name })}</Submit>
    </Form>
  );
}

/** One more step or goal. */
export function StepForm({ sponsorshipId }: { sponsorshipId: string }) {
  const t = useTranslations('pairs.steps');
  const router = useRouter();
  const add = useMutation(useTRPC().pairs.addStep.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={AddStep} mutation={add} given={{ sponsorshipId }} onSuccess={(_, form) => form.reset()}>
      <TextField name="title" label={t('label')} hint={t('hint')} maxLength={200} autoComplete="off" />
      <Submit tone="plain">{t('add')}</Submit>
    </Form>
  );
}
