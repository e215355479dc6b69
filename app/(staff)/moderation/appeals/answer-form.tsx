'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Choices, Form, Submit, TextArea } from '@/app/_ui/form';
import { DecideAppeal } from '@/server/moderation/input';

/** Answers an appeal: the decision stands or is taken back, always with words. */
export function AnswerForm({ appealId }: { appealId: string }) {
  const t = useTranslations('moderation.appeals');
  const router = useRouter();
  const decide = useTelling('moderation.decideAppeal');
  return (
    <Form schema={DecideAppeal} mutation={decide} given={{ appealId }} onSuccess={() => router.refresh()}>
      <Choices
        kind="one"
        name="verdict"
        legend={t('verdict')}
        options={(['overturned', 'upheld'] as const).map((value) => ({ value, label: t(`verdicts.${value}`) }))}
      />
      <TextArea name="answer" label={t('answer')} rows={3} maxLength={2000} />
      <Submit>{t('send')}</Submit>
    </Form>
  );
}
