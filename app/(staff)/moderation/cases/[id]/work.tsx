import { useTranslations } from 'next-intl';
import { ActionForm } from '@/app/_ui/action-form';
import { TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import {
  agreeToAct,
  claimCase,
  escalateCase,
  noteInCase,
  releaseCase,
  takeOverCase,
  undoAct,
  writeToPerson,
} from '@/app/(staff)/moderation/actions';

const steps = { claim: claimCase, takeOver: takeOverCase, release: releaseCase };
const writings = { note: noteInCase, write: writeToPerson, escalate: escalateCase };

/** Takes the case up, over, or gives it back. */
export function ClaimStep({ caseId, step }: { caseId: string; step: keyof typeof steps }) {
  const t = useTranslations('moderation.work');
  return (
    <ActionForm action={steps[step]}>
      <input type="hidden" name="caseId" value={caseId} />
      <Submit tone="plain" data-key={step === 'release' ? undefined : 'c'}>
        {t(step)}
      </Submit>
    </ActionForm>
  );
}

/** Something written in the case: for the other moderators, to the person it concerns, or to those above. */
export function WriteStep({ caseId, step }: { caseId: string; step: keyof typeof writings }) {
  const t = useTranslations('moderation.work');
  return (
    <ActionForm action={writings[step]}>
      <input type="hidden" name="caseId" value={caseId} />
      <TextArea
        name="words"
        label={t(`${step}Label`)}
        hint={t(`${step}Hint`)}
        rows={2}
        maxLength={4000}
        data-key={step === 'note' ? 'n' : undefined}
      />
      <Submit tone="plain">{t(step)}</Submit>
    </ActionForm>
  );
}

/** Where an act is taken back from: a case, or the thing it was done to. */
export type From = { caseId: string } | { targetKind: string; targetId: string };

/** Takes an act back with all it did, or agrees to one that waits for a second person. */
export function ActStep({ actId, step, from }: { actId: string; step: 'undo' | 'agree'; from: From }) {
  const t = useTranslations('moderation.work');
  return (
    <ActionForm action={step === 'undo' ? undoAct : agreeToAct}>
      <input type="hidden" name="actId" value={actId} />
      {Object.entries(from).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit tone="plain">{t(step)}</Submit>
    </ActionForm>
  );
}
