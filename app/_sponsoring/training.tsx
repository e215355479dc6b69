'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Checkbox, Choices } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { conductVersion } from '@/db/vocabulary';
import { AcceptConduct, FinishTraining, trainingQuestions } from '@/server/sponsorship/input';
import { Conduct } from './conduct';

/** Ten questions and the promise. An answer that does not hold is shown with why, and one chooses again. */
export function TrainingForm() {
  const t = useTranslations('sponsoring');
  const router = useRouter();
  const train = useMutation(
    useTRPC().sponsorship.train.mutationOptions({ onSuccess: ({ wrong }) => wrong.length === 0 && router.refresh() }),
  );
  const wrong = train.data?.wrong ?? [];
  return (
    <Form schema={FinishTraining} mutation={train} className="gap-8">
      {trainingQuestions.map((question) => {
        const words = (part: 'q' | 'a' | 'b' | 'c' | 'why') => t(`training.questions.${question}.${part}`);
        return (
          <div key={question} className="flex flex-col gap-2">
            <Choices
              kind="one"
              name={question}
              legend={words('q')}
              options={(['a', 'b', 'c'] as const).map((value) => ({ value, label: words(value) }))}
            />
            {wrong.includes(question) && <Notice>{words('why')}</Notice>}
          </div>
        );
      })}
      <Conduct version={conductVersion} />
      <Checkbox name="isPromised" label={t('conduct.promise')} />
      {wrong.length > 0 && <Notice tone="alert">{t('training.again', { count: wrong.length })}</Notice>}
      <Submit>{t('training.send')}</Submit>
    </Form>
  );
}

/** The promise once more, when its words have changed or a year is over. */
export function PromiseForm() {
  const t = useTranslations('sponsoring.conduct');
  const router = useRouter();
  const promise = useMutation(useTRPC().sponsorship.promise.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Form schema={AcceptConduct} mutation={promise}>
      <Conduct version={conductVersion} />
      <Checkbox name="isPromised" label={t('promise')} />
      <Submit>{t('accept')}</Submit>
    </Form>
  );
}
