'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Select, TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { fellowships } from '@/db/vocabulary';
import { AddMeeting } from '@/server/meetings/care-input';
import { MeetingFields, type MeetingValues } from '../meeting-fields';

const empty: MeetingValues = {
  ...{ name: '', groupName: null, day: null, time: null, minutes: 60, rhythm: 'weekly', startsOn: null, endsOn: null, timeZone: '' },
  ...{ venue: 'in-person', types: null, placeName: null, placeNotes: null, address: null, city: null, state: null, postalCode: null },
  ...{ notes: null, conferenceUrl: null, conferencePhone: null },
};

/** A meeting that no source lists; the next page is where it is looked after. */
export function AddMeetingForm() {
  const t = useTranslations('listings');
  const words = useTranslations('words.fellowships');
  const router = useRouter();
  const [entryId] = useState(() => crypto.randomUUID());
  const adding = useMutation(useTRPC().listings.add.mutationOptions());
  return (
    <Form schema={AddMeeting} mutation={adding} given={{ entryId }} onSuccess={({ slug }) => router.push(`/moderation/meetings/${slug}`)}>
      <Select
        name="fellowship"
        label={t('fields.fellowship')}
        options={fellowships.map((value) => ({ value, label: words(value) }))}
        defaultValue="na"
      />
      <MeetingFields meeting={empty} />
      <TextField name="country" label={t('fields.country')} maxLength={100} />
      <TextField name="point" label={t('add.point')} hint={t('add.pointHint')} maxLength={60} />
      <Submit>{t('add.add')}</Submit>
    </Form>
  );
}
