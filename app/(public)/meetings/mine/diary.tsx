'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useDevice } from '@/app/_meetings/device';
import { tell } from '@/app/_trpc/ask';
import type { api } from '@/app/_trpc/server';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Select, TextArea, TextField } from '@/app/_ui/fields';
import { Form } from '@/app/_ui/form';
import { Section } from '@/app/_ui/page';
import { WriteVisit } from '@/server/meetings/input';

type Visits = Awaited<ReturnType<typeof api.meetings.visits>>['visits'];
type Option = { value: string; label: string };

/** The meetings a person went to, with a note that only they can read. */
export function Diary({ visits, places }: { visits: Visits; places: Option[] }) {
  const t = useTranslations('going.diary');
  const format = useFormatter();
  const router = useRouter();
  const device = useDevice();
  const writing = useTelling('meetings.visit');
  const kept = device?.meetings.map(({ slug, name }) => ({ value: slug, label: name })) ?? [];
  const options = [...new Map([...places, ...kept].map((place) => [place.value, place])).values()];
  return (
    <Section title={t('title')}>
      <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      {options.length > 0 && (
        <Form
          schema={WriteVisit}
          mutation={writing}
          onSuccess={(_, form) => {
            form.reset();
            router.refresh();
          }}
          className="rounded-card border border-line bg-surface p-4"
        >
          <Select name="slug" label={t('meeting')} options={options} />
          <TextField name="on" type="date" label={t('on')} defaultValue={new Date().toISOString().slice(0, 10)} />
          <TextArea name="note" label={t('note')} hint={t('noteHint')} maxLength={4000} />
          <p>
            <Button type="submit" tone="primary" disabled={writing.isPending}>
              {t('write')}
            </Button>
          </p>
        </Form>
      )}
      <ol className="flex flex-col gap-3">
        {visits.map(({ id, name, on, note }) => (
          <li key={id} className="rounded-card border border-line bg-surface p-4">
            <p className="font-semibold">{name}</p>
            <p className="text-sm text-ink-soft">{format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })}</p>
            {note && <p className="mt-2 break-words whitespace-pre-line">{note}</p>}
            <Button size="small" tone="quiet" onClick={() => tell('meetings.unvisit', { visitId: id }).then(() => router.refresh())}>
              {t('forget')}
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
