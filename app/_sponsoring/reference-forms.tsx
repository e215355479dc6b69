'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Choices, TextArea, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { referenceAnswers } from '@/db/vocabulary';
import { AskReference, GiveReference } from '@/server/sponsorship/input';

/** An applicant names somebody who can say something of them. */
export function AskReferenceForm() {
  const t = useTranslations('sponsoring.references');
  const router = useRouter();
  const ask = useMutation(useTRPC().sponsorship.askReference.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={AskReference} mutation={ask} className="max-w-sm" onSuccess={(_, form) => form.reset()}>
      <TextField name="handle" label={t('handle')} autoComplete="off" autoCapitalize="none" maxLength={30} />
      <Submit tone="plain">{t('ask')}</Submit>
    </Form>
  );
}

/** And who was named says what they think. */
export function ReferForm({ referenceId, name }: { referenceId: string; name: string }) {
  const t = useTranslations('sponsoring.refer');
  const words = useTranslations('words.referenceAnswers');
  const router = useRouter();
  const give = useMutation(useTRPC().sponsorship.giveReference.mutationOptions({ onSuccess: () => router.refresh() }));
  const options = referenceAnswers.map((value) => ({ value, label: words(value) }));
  return (
    <Form schema={GiveReference} mutation={give} given={{ referenceId }}>
      <Choices kind="one" name="answer" legend={t('question', { name })} options={options} />
      <TextArea name="words" label={t('words')} rows={3} maxLength={2000} />
      <Submit>{t('send')}</Submit>
    </Form>
  );
}
