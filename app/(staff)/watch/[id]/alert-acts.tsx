'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select, TextArea } from '@/app/_ui/fields';
import { Form, Refused, Submit } from '@/app/_ui/form';
import { CloseAlert, followUpHours, NoteAlert } from '@/server/watch/input';

type State = Record<'isMine' | 'isTaken' | 'hasSecond' | 'isSecond' | 'isClosed' | 'isFollowedUp' | 'isAsked', boolean>;
type Can = Record<'take' | 'standBy' | 'ask' | 'handOver' | 'close' | 'note' | 'followUp', boolean>;

/** What can be done now: take it or stand by; ask the person; note, hand over, end it; later, that somebody asked how they are. */
export function AlertActs({ alertId, can, state }: { alertId: string; can: Can; state: State }) {
  const t = useTranslations('watch.alert');
  const { isMine, isTaken, hasSecond, isSecond, isClosed, isFollowedUp, isAsked } = state;
  return (
    <div className="flex flex-col gap-4">
      {!isClosed && (
        <div className="flex flex-wrap gap-3">
          {can.take && !isTaken && <Act name="watch.take" alertId={alertId} isMain word={t('take')} />}
          {can.standBy && !isMine && !hasSecond && <Act name="watch.standBy" alertId={alertId} word={t('standBy')} />}
          {can.ask && isMine && !isAsked && <Act name="watch.ask" alertId={alertId} isMain word={t('ask')} />}
        </div>
      )}
      {!isClosed && isMine && <p className="text-sm text-ink-soft">{t('takeHint')}</p>}
      {!isClosed && (isMine || isSecond) && can.note && <Words name="watch.note" alertId={alertId} word={t('note')} />}
      {!isClosed && isMine && can.handOver && (
        <Fold title={t('handOver')}>
          <Words name="watch.handOver" alertId={alertId} hint={t('handOverHint')} word={t('handOver')} />
        </Fold>
      )}
      {!isClosed && isMine && can.close && (
        <Fold title={t('close')}>
          <Closing alertId={alertId} />
        </Fold>
      )}
      {isClosed && !isFollowedUp && can.followUp && <Words name="watch.followUp" alertId={alertId} word={t('followUp')} />}
    </div>
  );
}

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="rounded-card border border-line bg-surface p-4">
    <summary className="min-h-11 cursor-pointer font-semibold">{title}</summary>
    {children}
  </details>
);

function Act({
  name,
  alertId,
  word,
  isMain = false,
}: {
  name: 'watch.take' | 'watch.standBy' | 'watch.ask';
  alertId: string;
  word: string;
  isMain?: boolean;
}) {
  const router = useRouter();
  const { mutate, isPending, error } = useTelling(name);
  return (
    <span className="flex flex-col gap-1">
      <Button
        tone={isMain ? 'primary' : 'plain'}
        disabled={isPending}
        onClick={() => mutate({ alertId }, { onSuccess: () => router.refresh() })}
      >
        {word}
      </Button>
      {error && <Refused reason={error.data?.reason} />}
    </span>
  );
}

function Words({
  name,
  alertId,
  word,
  hint,
}: {
  name: 'watch.note' | 'watch.handOver' | 'watch.followUp';
  alertId: string;
  word: string;
  hint?: string;
}) {
  const t = useTranslations('watch.alert');
  const router = useRouter();
  const telling = useTelling(name);
  return (
    <Form
      schema={NoteAlert}
      mutation={telling}
      given={{ alertId }}
      onSuccess={(_, form) => {
        form.reset();
        router.refresh();
      }}
    >
      <TextArea name="words" label={t('noteWords')} hint={hint} rows={2} maxLength={2000} />
      <Submit tone="plain">{word}</Submit>
    </Form>
  );
}

function Closing({ alertId }: { alertId: string }) {
  const t = useTranslations('watch.alert');
  const router = useRouter();
  return (
    <Form schema={CloseAlert} mutation={useTelling('watch.close')} given={{ alertId }} onSuccess={() => router.refresh()}>
      <TextArea name="words" label={t('noteWords')} hint={t('closeHint')} rows={2} maxLength={2000} />
      <Select
        name="hours"
        label={t('hours')}
        options={followUpHours.map((value) => ({ value, label: t(`hour${value}`) }))}
        defaultValue="24"
      />
      <Submit>{t('close')}</Submit>
    </Form>
  );
}
