'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { sendProposal } from '@/app/_meetings/actions';
import { Button, LinkButton } from '@/app/_ui/button';
import { Select, TextArea, TextField } from '@/app/_ui/fields';
import { Notice } from '@/app/_ui/notice';
import { useProblem } from '@/app/_ui/use-problem';

type Fields = 'name' | 'day' | 'time' | 'minutes' | 'venue' | 'placeName' | 'address' | 'notes';
type Option = { value: string; label: string };
type Parts = { slug: string; now: Record<Fields, string>; days: Option[]; venues: Option[] };

/** The listing as it is, to be put right. What is changed goes to moderators, who decide on each field. Posts by itself without a script. */
export function ChangeForm({ slug, now, days, venues }: Parts) {
  const t = useTranslations('going.change');
  const problem = useProblem();
  const [sent, send, isPending] = useActionState(sendProposal, null);
  if (sent?.sent)
    return (
      <>
        <Notice tone="good">{t('sent')}</Notice>
        <p>
          <LinkButton href={`/meetings/${slug}`}>{t('back')}</LinkButton>
        </p>
      </>
    );
  const written = { ...now, ...sent?.written };
  const problems = Object.entries(sent?.problems ?? {});
  return (
    <form action={send} className="flex flex-col gap-5">
      {(problems.length > 0 || sent?.reason) && (
        <Notice tone="alert">
          {sent?.reason && problem(sent.reason)}
          {problems.map(([field, reason]) => (
            <span key={field} className="block">
              {t.has(`fields.${field as Fields}`) ? `${t(`fields.${field as Fields}`)}: ` : ''}
              {problem(reason)}
            </span>
          ))}
        </Notice>
      )}
      <input type="hidden" name="slug" value={slug} />
      <TextField name="name" label={t('fields.name')} defaultValue={written.name} maxLength={255} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select name="day" label={t('fields.day')} defaultValue={written.day} options={[{ value: '', label: t('noDay') }, ...days]} />
        <TextField name="time" type="time" label={t('fields.time')} defaultValue={written.time} />
        <TextField name="minutes" type="number" min={1} max={1440} label={t('fields.minutes')} defaultValue={written.minutes} />
        <Select name="venue" label={t('fields.venue')} defaultValue={written.venue} options={venues} />
      </div>
      <TextField name="placeName" label={t('fields.placeName')} defaultValue={written.placeName} maxLength={255} />
      <TextField name="address" label={t('fields.address')} defaultValue={written.address} maxLength={255} />
      <TextArea name="notes" label={t('fields.notes')} defaultValue={written.notes} maxLength={2000} />
      <TextField name="conferenceUrl" type="url" label={t('fields.conferenceUrl')} hint={t('newOnly')} maxLength={500} />
      <TextField name="conferencePhone" type="tel" label={t('fields.conferencePhone')} hint={t('newOnly')} maxLength={60} />
      <TextArea name="note" label={t('fields.note')} hint={t('noteHint')} defaultValue={sent?.written.note} maxLength={1000} />
      <p>
        <Button type="submit" tone="primary" disabled={isPending}>
          {t('send')}
        </Button>
      </p>
    </form>
  );
}
