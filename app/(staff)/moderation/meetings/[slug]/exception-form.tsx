'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Select, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { type ExceptionKind, exceptionKinds } from '@/db/vocabulary';
import { EnterException } from '@/server/meetings/care-input';

/** Says what is different on one date. */
export function ExceptionForm({ meetingId }: { meetingId: string }) {
  const t = useTranslations('listings.exception');
  const words = useTranslations('listings.exceptionKinds');
  const router = useRouter();
  const [kind, setKind] = useState<ExceptionKind>('cancelled');
  const entering = useMutation(useTRPC().listings.enterException.mutationOptions());
  const isElsewhere = kind === 'moved' || kind === 'extra';
  return (
    <Form
      schema={EnterException}
      mutation={entering}
      given={{ meetingId }}
      onSuccess={(_, form) => {
        form.reset();
        setKind('cancelled');
        router.refresh();
      }}
      className="rounded-card border border-line bg-surface p-4 sm:p-5"
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="kind"
          label={t('kind')}
          options={exceptionKinds.map((value) => ({ value, label: words(value) }))}
          onChange={({ currentTarget }) => setKind(exceptionKinds.find((one) => one === currentTarget.value) ?? 'cancelled')}
        />
        <TextField name="on" label={t('on')} type="date" required />
        {isElsewhere && (
          <>
            {kind === 'moved' && <TextField name="toDate" label={t('toDate')} type="date" />}
            <TextField name="toTime" label={t('toTime')} type="time" />
            <TextField name="minutes" label={t('minutes')} type="number" min={1} max={1440} />
            <TextField name="place" label={t('place')} maxLength={300} />
          </>
        )}
      </div>
      <TextField name="note" label={t('note')} maxLength={300} />
      <Submit>{t('enter')}</Submit>
    </Form>
  );
}
