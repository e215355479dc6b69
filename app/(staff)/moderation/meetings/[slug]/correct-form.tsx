'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Select, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { type MeetingStatus, meetingStatuses, type SuspensionReason, suspensionReasons } from '@/db/vocabulary';
import { CorrectMeeting, rhythmNames, rhythms } from '@/server/meetings/care-input';
import { MeetingFields, type MeetingValues } from '../../listings/meeting-fields';

type Meeting = Omit<MeetingValues, 'rhythm' | 'types'> & {
  id: string;
  rule: string | null;
  types: string[];
  status: MeetingStatus;
  statusReason: SuspensionReason | null;
  statusReviewOn: string | null;
};

/** All that may be put right, as it now stands; what is changed becomes a correction. */
export function CorrectForm({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('listings.fields');
  const listings = useTranslations('listings');
  const status = useTranslations('meetings.statuses');
  const router = useRouter();
  const correcting = useMutation(useTRPC().listings.correct.mutationOptions());
  const rule = meeting.rule?.replace(/(SU|MO|TU|WE|TH|FR|SA)(?=,|$)/g, 'DAY') ?? null;
  const rhythm = rhythmNames.find((name) => rhythms[name] === rule) ?? 'weekly';
  const before = { ...meeting, time: meeting.time?.slice(0, 5) ?? null, rhythm, types: meeting.types.join(', ') };
  return (
    <Form schema={CorrectMeeting} mutation={correcting} given={{ meetingId: meeting.id, before }} onSuccess={() => router.refresh()}>
      <MeetingFields meeting={before} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="status"
          label={t('status')}
          options={meetingStatuses.map((value) => ({ value, label: status(value) }))}
          defaultValue={meeting.status}
        />
        <Select
          name="statusReason"
          label={t('statusReason')}
          options={[
            { value: '', label: '' },
            ...suspensionReasons.map((value) => ({ value, label: listings(`suspensionReasons.${value}`) })),
          ]}
          defaultValue={meeting.statusReason ?? ''}
        />
        <TextField name="statusReviewOn" label={t('statusReviewOn')} type="date" defaultValue={meeting.statusReviewOn ?? ''} />
      </div>
      <Submit>{listings('meeting.save')}</Submit>
      {correcting.isSuccess && <Notice tone="good">{listings('source.saved')}</Notice>}
    </Form>
  );
}
