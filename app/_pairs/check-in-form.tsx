'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Choices, Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { safeAnswers, touchAnswers, wishAnswers } from '@/db/vocabulary';
import { AnswerCheckIn } from '@/server/pairs/input';

/** Three taps. What an answer starts is said before it is sent, and after. */
export function CheckInForm({ checkInId }: { checkInId: string }) {
  const t = useTranslations('pairs.checkIn');
  const words = useTranslations('words');
  const router = useRouter();
  const answer = useMutation(useTRPC().pairs.answerCheckIn.mutationOptions({ onSuccess: () => router.refresh() }));
  if (answer.data) {
    const said = answer.data.started === 'talk' ? 'talk' : answer.data.started ? 'someoneElse' : 'thanks';
    return <Notice tone="good">{t(said)}</Notice>;
  }
  return (
    <Form schema={AnswerCheckIn} mutation={answer} given={{ checkInId }}>
      <Choices
        kind="one"
        name="touch"
        legend={t('touch')}
        options={touchAnswers.map((value) => ({ value, label: words(`touchAnswers.${value}`) }))}
      />
      <Choices
        kind="one"
        name="safe"
        legend={t('safe')}
        hint={t('safeHint')}
        options={safeAnswers.map((value) => ({ value, label: words(`safeAnswers.${value}`) }))}
      />
      <Choices
        kind="one"
        name="wish"
        legend={t('wish')}
        hint={t('wishHint')}
        options={wishAnswers.map((value) => ({ value, label: words(`wishAnswers.${value}`) }))}
      />
      <Submit>{t('send')}</Submit>
    </Form>
  );
}
