'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Select, Submit, TextArea, TextField } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { type MeetingStatus, meetingStatuses, type SuspensionReason, suspensionReasons, type Venue, venues } from '@/db/vocabulary';
import { CorrectMeeting, rhythmNames, rhythms } from '@/server/meetings/care-input';

type Meeting = {
  id: string;
  name: string;
  day: number | null;
  time: string | null;
  minutes: number;
  rule: string | null;
  startsOn: string | null;
  endsOn: string | null;
  timeZone: string;
  venue: Venue;
  status: MeetingStatus;
  statusReason: SuspensionReason | null;
  statusReviewOn: string | null;
  placeName: string | null;
  address: string | null;
  notes: string | null;
  conferenceUrl: string | null;
  conferencePhone: string | null;
};

/** All that may be put right, as it now stands; what is changed becomes a correction. */
export function CorrectForm({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('listings.fields');
  const words = useTranslations('words');
  const listings = useTranslations('listings');
  const status = useTranslations('meetings.statuses');
  const format = useFormatter();
  const router = useRouter();
  const correcting = useMutation(useTRPC().listings.correct.mutationOptions());
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: `${day}`,
    label: format.dateTime(new Date(Date.UTC(2023, 0, 1 + day)), { weekday: 'long', timeZone: 'UTC' }),
  }));
  const rhythm =
    rhythmNames.find((name) => rhythms[name] === (meeting.rule?.replace(/(SU|MO|TU|WE|TH|FR|SA)(?=,|$)/g, 'DAY') ?? null)) ?? 'weekly';
  return (
    <Form
      schema={CorrectMeeting}
      mutation={correcting}
      given={{ meetingId: meeting.id, before: { ...meeting, time: meeting.time?.slice(0, 5) ?? null, rhythm } }}
      onSuccess={() => router.refresh()}
    >
      <TextField name="name" label={t('name')} defaultValue={meeting.name} required maxLength={255} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="day"
          label={t('day')}
          options={[{ value: '', label: listings('meeting.byAppointment') }, ...days]}
          defaultValue={`${meeting.day ?? ''}`}
        />
        <TextField name="time" label={t('time')} type="time" defaultValue={meeting.time?.slice(0, 5) ?? ''} />
        <TextField name="minutes" label={t('minutes')} type="number" min={1} max={1440} defaultValue={meeting.minutes} required />
        <TextField name="timeZone" label={t('timeZone')} defaultValue={meeting.timeZone} required autoCapitalize="none" />
        <Select
          name="rhythm"
          label={t('rule')}
          options={rhythmNames.map((value) => ({ value, label: listings(`rhythms.${value}`) }))}
          defaultValue={rhythm}
        />
        <TextField name="startsOn" label={t('startsOn')} type="date" defaultValue={meeting.startsOn ?? ''} />
        <TextField name="endsOn" label={t('endsOn')} type="date" defaultValue={meeting.endsOn ?? ''} />
        <Select
          name="venue"
          label={t('venue')}
          options={venues.map((value) => ({ value, label: words(`venues.${value}`) }))}
          defaultValue={meeting.venue}
        />
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
      <TextField name="placeName" label={t('placeName')} defaultValue={meeting.placeName ?? ''} maxLength={255} />
      <TextField name="address" label={t('address')} defaultValue={meeting.address ?? ''} maxLength={500} />
      <TextArea name="notes" label={t('notes')} defaultValue={meeting.notes ?? ''} maxLength={5000} rows={3} />
      <TextField name="conferenceUrl" label={t('conferenceUrl')} type="url" defaultValue={meeting.conferenceUrl ?? ''} />
      <TextField name="conferencePhone" label={t('conferencePhone')} type="tel" defaultValue={meeting.conferencePhone ?? ''} />
      <Submit>{listings('meeting.save')}</Submit>
      {correcting.isSuccess && <Notice tone="good">{listings('source.saved')}</Notice>}
    </Form>
  );
}
