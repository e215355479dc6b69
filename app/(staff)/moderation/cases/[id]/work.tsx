'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { Form, Submit, TextArea } from '@/app/_ui/form';
import { ActRef, CaseRef, WriteInCase } from '@/server/moderation/input';

type Step = 'claim' | 'takeOver' | 'release';

/** Takes the case up, over, or gives it back. */
export function ClaimStep({ caseId, step }: { caseId: string; step: Step }) {
  const t = useTranslations('moderation.work');
  const router = useRouter();
  const go = useTelling(`moderation.${step}`);
  return (
    <Form schema={CaseRef} mutation={go} given={{ caseId }} onSuccess={() => router.refresh()}>
      <Submit tone="plain">{t(step)}</Submit>
    </Form>
  );
}

/** Something written in the case: for the other moderators, to the person it concerns, or to those above. */
export function WriteStep({ caseId, step }: { caseId: string; step: 'note' | 'write' | 'escalate' }) {
  const t = useTranslations('moderation.work');
  const router = useRouter();
  const write = useTelling(`moderation.${step}`);
  return (
    <Form
      schema={WriteInCase}
      mutation={write}
      given={{ caseId }}
      onSuccess={(_, form) => {
        form.reset();
        router.refresh();
      }}
    >
      <TextArea name="words" label={t(`${step}Label`)} hint={t(`${step}Hint`)} rows={2} maxLength={4000} />
      <Submit tone="plain">{t(step)}</Submit>
    </Form>
  );
}

/** Takes an act back with all it did, or agrees to one that waits for a second person. */
export function ActStep({ actId, step }: { actId: string; step: 'undo' | 'agree' }) {
  const t = useTranslations('moderation.work');
  const router = useRouter();
  const go = useTelling(`moderation.${step}`);
  return (
    <Form schema={ActRef} mutation={go} given={{ actId }} onSuccess={() => router.refresh()}>
      <Submit tone="plain">{t(step)}</Submit>
    </Form>
  );
}
