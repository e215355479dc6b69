'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Button, type Tone } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Checkbox, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { useProblem } from '@/app/_ui/use-problem';
import { BringFile, ChangeSource, OneSource } from '@/server/meetings/in/input';
import { FilesField } from '../files-field';
import { SourceFields } from '../source-fields';

type Asked = { mutate: () => void; isPending: boolean; error: { data?: { reason?: string } | null } | null };

/** A button that does one thing, and says so when it was refused. */
function Act({ asked, children, tone = 'plain', ...rest }: { asked: Asked; tone?: Tone } & ComponentProps<'button'>) {
  const problem = useProblem();
  return (
    <>
      <Button
        {...rest}
        tone={tone}
        size="small"
        aria-disabled={asked.isPending || undefined}
        onClick={() => !asked.isPending && asked.mutate()}
      >
        {children}
      </Button>
      {asked.error && <Notice tone="alert">{problem(asked.error.data?.reason ?? 'unreachable')}</Notice>}
    </>
  );
}

/** What became of meetings that the source no longer has, when they were too many to believe. */
export function HeldDecision({ feedId, count }: { feedId: string; count: number }) {
  const t = useTranslations('listings.source');
  const router = useRouter();
  const deciding = useMutation(useTRPC().listings.decideHeld.mutationOptions({ onSettled: () => router.refresh() }));
  const decide = (decision: 'remove' | 'keep') => ({ ...deciding, mutate: () => deciding.mutate({ feedId, decision }) });
  return (
    <div className="flex flex-wrap gap-2">
      <Act asked={decide('remove')} tone="primary">
        {t('removeThem', { count })}
      </Act>
      <Act asked={{ ...decide('keep'), error: null }}>{t('keepThem')}</Act>
    </div>
  );
}

/** Reads the source again: from its address, or from files. */
export function ReadAgain({ feedId, hasAddress }: { feedId: string; hasAddress: boolean }) {
  const t = useTranslations('listings.source');
  const router = useRouter();
  const [files, setFiles] = useState<string[]>([]);
  const trpc = useTRPC();
  const reading = useMutation(trpc.listings.readAgain.mutationOptions({ onSettled: () => router.refresh() }));
  const fetching = useMutation(trpc.listings.readAgain.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <div className="flex flex-col items-start gap-4">
      {hasAddress && <Act asked={{ ...fetching, mutate: () => fetching.mutate({ feedId, files: [] }) }}>{t('readNow')}</Act>}
      <Form schema={BringFile} mutation={reading} given={{ feedId, files }}>
        <FilesField onChosen={setFiles} />
        <Submit tone="plain">{t('bring')}</Submit>
      </Form>
    </div>
  );
}

/** Puts a meeting back on the list. */
export function Restore({ meetingId, name }: { meetingId: string; name: string }) {
  const t = useTranslations('listings.source');
  const router = useRouter();
  const restoring = useMutation(useTRPC().listings.restore.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <Act asked={{ ...restoring, mutate: () => restoring.mutate({ meetingId }) }} tone="quiet" aria-label={t('restoreOf', { name })}>
      {t('restore')}
    </Act>
  );
}

type Source = NonNullable<ComponentProps<typeof SourceFields>['source']> & {
  id: string;
  status: string;
  guardShare: number;
  guardRows: number;
};

/** How the source is called and read, and how great a loss of it is believed. */
export function Settings({ source }: { source: Source }) {
  const t = useTranslations('listings.source');
  const router = useRouter();
  const changing = useMutation(useTRPC().listings.changeSource.mutationOptions());
  return (
    <Form schema={ChangeSource} mutation={changing} given={{ feedId: source.id }} onSuccess={() => router.refresh()}>
      <SourceFields source={source} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="guardShare" label={t('guardShare')} type="number" min={1} max={100} defaultValue={source.guardShare} required />
        <TextField
          name="guardRows"
          label={t('guardRows')}
          hint={t('guardHint')}
          type="number"
          min={0}
          defaultValue={source.guardRows}
          required
        />
      </div>
      {(source.status === 'active' || source.status === 'paused') && (
        <Checkbox name="isPaused" label={t('pause')} hint={t('pauseHint')} defaultChecked={source.status === 'paused'} />
      )}
      <Submit>{t('save')}</Submit>
      {changing.isSuccess && <Notice tone="good">{t('saved')}</Notice>}
    </Form>
  );
}

/** Takes all of a source off the list, after a question; or brings it back. */
export function Withdraw({ feedId, isWithdrawn }: { feedId: string; isWithdrawn: boolean }) {
  const t = useTranslations('listings.source');
  const router = useRouter();
  const trpc = useTRPC();
  const withdrawing = useMutation(trpc.listings.withdrawSource.mutationOptions());
  const reinstating = useMutation(trpc.listings.reinstateSource.mutationOptions({ onSettled: () => router.refresh() }));
  if (isWithdrawn) return <Act asked={{ ...reinstating, mutate: () => reinstating.mutate({ feedId }) }}>{t('reinstate')}</Act>;
  return (
    <Dialog trigger={<Button className="self-start">{t('withdraw')}</Button>} title={t('withdraw')}>
      {(close) => (
        <Form
          schema={OneSource}
          mutation={withdrawing}
          given={{ feedId }}
          onSuccess={() => {
            close();
            router.refresh();
          }}
        >
          <p>{t('withdrawHint')}</p>
          <Submit tone="alert">{t('withdraw')}</Submit>
        </Form>
      )}
    </Dialog>
  );
}
