import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { ActionForm } from '@/app/_ui/action-form';
import { Select, TextArea } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Tap } from '@/app/_ui/tap';
import { followUpHours } from '@/server/watch/input';
import { askPerson, closeAlert, handOver, noteAlert, noteFollowUp, standBy, takeAlert, writeToPerson } from '../actions';

type State = Record<
  'isEmergency' | 'isMine' | 'isTaken' | 'hasSecond' | 'isSecond' | 'isClosed' | 'isFollowedUp' | 'mayWrite' | 'waitsWrite' | 'waitsCall',
  boolean
>;
type Can = Record<'take' | 'standBy' | 'ask' | 'write' | 'handOver' | 'close' | 'note' | 'followUp', boolean>;

/** What can be done now: take it or stand by; ask the person and write to them; note, hand over, end it; later, that somebody asked how they are. */
export function AlertActs({ alertId, can, state }: { alertId: string; can: Can; state: State }) {
  const t = useTranslations('watch.alert');
  const { isEmergency, isMine, isTaken, hasSecond, isSecond, isClosed, isFollowedUp, mayWrite, waitsWrite, waitsCall } = state;
  const isOpen = !isClosed;
  return (
    <div className="flex flex-col gap-6">
      {isOpen && (
        <div className="flex flex-wrap gap-3 empty:hidden">
          {can.take && !isTaken && (
            <Tap action={takeAlert} given={{ alertId }} tone="primary">
              {t('take')}
            </Tap>
          )}
          {can.standBy && !isMine && !hasSecond && (
            <Tap action={standBy} given={{ alertId }}>
              {t('standBy')}
            </Tap>
          )}
          {can.ask && !waitsWrite && !mayWrite && (
            <Tap action={askPerson} given={{ alertId, question: 'write' }} tone="primary">
              {t('ask')}
            </Tap>
          )}
          {can.ask && isEmergency && !waitsCall && (
            <Tap action={askPerson} given={{ alertId, question: 'call' }}>
              {t('askCall')}
            </Tap>
          )}
        </div>
      )}
      {can.write && mayWrite && (
        <Said action={writeToPerson} alertId={alertId} label={t('write')} hint={t('writeHint')} word={t('write')} />
      )}
      {isOpen && isMine && <p className="text-sm text-ink-soft">{t('takeHint')}</p>}
      {isOpen && (isMine || isSecond) && can.note && (
        <Said action={noteAlert} alertId={alertId} label={t('noteWords')} hint={t('wait')} word={t('note')} tone="plain" />
      )}
      {isOpen && isMine && can.handOver && (
        <Fold title={t('handOver')}>
          <Said action={handOver} alertId={alertId} label={t('noteWords')} hint={t('handOverHint')} word={t('handOver')} tone="plain" />
        </Fold>
      )}
      {isOpen && isMine && can.close && (
        <Fold title={t('close')}>
          <Closing alertId={alertId} />
        </Fold>
      )}
      {isClosed && !isFollowedUp && can.followUp && (
        <Said action={noteFollowUp} alertId={alertId} label={t('noteWords')} word={t('followUp')} tone="plain" />
      )}
    </div>
  );
}

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="rounded-card border border-line bg-surface px-4 py-1">
    <summary className="cursor-pointer py-2.5 font-semibold">{title}</summary>
    <div className="pb-3">{children}</div>
  </details>
);

type SaidParts = {
  action: ComponentProps<typeof ActionForm>['action'];
  alertId: string;
  label: string;
  hint?: string;
  word: string;
  tone?: 'plain';
};

const Said = ({ action, alertId, label, hint, word, tone }: SaidParts) => (
  <ActionForm action={action}>
    <input type="hidden" name="alertId" value={alertId} />
    <TextArea name="words" label={label} hint={hint} rows={2} maxLength={2000} />
    <Submit tone={tone}>{word}</Submit>
  </ActionForm>
);

function Closing({ alertId }: { alertId: string }) {
  const t = useTranslations('watch.alert');
  return (
    <ActionForm action={closeAlert}>
      <input type="hidden" name="alertId" value={alertId} />
      <TextArea name="words" label={t('noteWords')} hint={t('closeHint')} rows={2} maxLength={2000} />
      <Select
        name="hours"
        label={t('hours')}
        options={followUpHours.map((value) => ({ value, label: t(`hour${value}`) }))}
        defaultValue="24"
      />
      <Submit>{t('close')}</Submit>
    </ActionForm>
  );
}
