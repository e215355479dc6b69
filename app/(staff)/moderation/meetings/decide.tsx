'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { onDay } from '@/app/_meetings/times';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';

type Value = string | number | null;
type Fields = Record<string, { from: Value; to: Value }>;

/** What is and what should be, side by side; the fields that are ticked are taken up. */
export function Decide({ proposalId, fields }: { proposalId: string; fields: Fields }) {
  const t = useTranslations('going');
  const format = useFormatter();
  const router = useRouter();
  const [accepted, setAccepted] = useState(Object.keys(fields));
  const { mutate, isPending, error } = useTelling('meetings.decide');
  const decide = (taken: string[]) => mutate({ proposalId, accepted: taken }, { onSuccess: () => router.refresh() });
  const say = (field: string, value: Value) =>
    value === null || value === ''
      ? t('decide.nothing')
      : field === 'day'
        ? format.dateTime(onDay(Number(value)), { weekday: 'long', timeZone: 'UTC' })
        : String(value);
  const label = (field: string) => t(`change.fields.${field as 'name'}`);
  return (
    <div className="flex flex-col gap-3">
      {Object.entries(fields).map(([field, { from, to }]) => (
        <label key={field} className="flex items-start gap-3 rounded-control border border-line px-3 py-2 has-checked:border-moss">
          <input
            type="checkbox"
            checked={accepted.includes(field)}
            onChange={({ target }) => setAccepted((now) => (target.checked ? [...now, field] : now.filter((one) => one !== field)))}
            className="mt-1 size-5 shrink-0 accent-moss"
          />
          <span className="min-w-0 break-words">
            <span className="font-semibold">{label(field)}</span>
            <span className="block">
              <del className="text-ink-soft">{say(field, from)}</del> → <ins className="font-semibold no-underline">{say(field, to)}</ins>
            </span>
          </span>
        </label>
      ))}
      {error && <Refused reason={error.data.reason} />}
      <div className="flex flex-wrap gap-2">
        {accepted.length > 0 && (
          <Button tone="primary" disabled={isPending} onClick={() => decide(accepted)}>
            {t('decide.accept', { count: accepted.length })}
          </Button>
        )}
        <Button disabled={isPending} onClick={() => decide([])}>
          {t('decide.leave')}
        </Button>
      </div>
    </div>
  );
}
