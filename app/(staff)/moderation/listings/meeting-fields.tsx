'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Select, TextArea, TextField } from '@/app/_ui/fields';
import { type Venue, venues } from '@/db/vocabulary';
import { type Rhythm, rhythmNames } from '@/server/meetings/care-input';

export type MeetingValues = {
  name: string;
  groupName: string | null;
  day: number | null;
  time: string | null;
  minutes: number;
  rhythm: Rhythm;
  startsOn: string | null;
  endsOn: string | null;
  timeZone: string;
  venue: Venue;
  types: string | null;
  placeName: string | null;
  placeNotes: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  notes: string | null;
  conferenceUrl: string | null;
  conferencePhone: string | null;
};

/** What a meeting is and when it is held: the same questions when it is entered and when it is put right. */
export function MeetingFields({ meeting }: { meeting: MeetingValues }) {
  const t = useTranslations('listings.fields');
  const words = useTranslations('words');
  const listings = useTranslations('listings');
  const format = useFormatter();
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: `${day}`,
    label: format.dateTime(new Date(Date.UTC(2023, 0, 1 + day)), { weekday: 'long', timeZone: 'UTC' }),
  }));
  const line = (name: 'groupName' | 'placeName' | 'address' | 'city' | 'state' | 'postalCode', maxLength: number) => (
    <TextField name={name} label={t(name)} defaultValue={meeting[name] ?? ''} maxLength={maxLength} />
  );
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={meeting.name} required maxLength={255} />
      <div className="grid gap-5 sm:grid-cols-2">
        {line('groupName', 255)}
        <TextField name="types" label={t('types')} hint={listings('codesHint')} defaultValue={meeting.types ?? ''} maxLength={300} />
        <Select
          name="day"
          label={t('day')}
          options={[{ value: '', label: listings('meeting.byAppointment') }, ...days]}
          defaultValue={`${meeting.day ?? ''}`}
        />
        <TextField name="time" label={t('time')} type="time" defaultValue={meeting.time ?? ''} />
        <TextField name="minutes" label={t('minutes')} type="number" min={1} max={1440} defaultValue={meeting.minutes} required />
        <TextField name="timeZone" label={t('timeZone')} defaultValue={meeting.timeZone} required autoCapitalize="none" />
        <Select
          name="rhythm"
          label={t('rule')}
          options={rhythmNames.map((value) => ({ value, label: listings(`rhythms.${value}`) }))}
          defaultValue={meeting.rhythm}
        />
        <TextField name="startsOn" label={t('startsOn')} type="date" defaultValue={meeting.startsOn ?? ''} />
        <TextField name="endsOn" label={t('endsOn')} type="date" defaultValue={meeting.endsOn ?? ''} />
        <Select
          name="venue"
          label={t('venue')}
          options={venues.map((value) => ({ value, label: words(`venues.${value}`) }))}
          defaultValue={meeting.venue}
        />
      </div>
      {line('placeName', 255)}
      {line('address', 500)}
      <div className="grid gap-5 sm:grid-cols-3">
        {line('city', 100)}
        {line('state', 100)}
        {line('postalCode', 12)}
      </div>
      <TextArea name="placeNotes" label={t('placeNotes')} defaultValue={meeting.placeNotes ?? ''} maxLength={2000} rows={2} />
      <TextArea name="notes" label={t('notes')} defaultValue={meeting.notes ?? ''} maxLength={5000} rows={3} />
      <TextField name="conferenceUrl" label={t('conferenceUrl')} type="url" defaultValue={meeting.conferenceUrl ?? ''} />
      <TextField name="conferencePhone" label={t('conferencePhone')} type="tel" defaultValue={meeting.conferencePhone ?? ''} />
    </>
  );
}
