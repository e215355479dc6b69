'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { newId } from '@/app/_discussions/new-id';
import { useTelling } from '@/app/_trpc/use-telling';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { admissions } from '@/db/vocabulary';
import { MakeGroup, StartCircle } from '@/server/groups/input';
import { MakingFields } from '../making-fields';

/** Begins a circle. The id is made once for each visit to the form, so that a double click begins one. */
export function CircleForm() {
  const t = useTranslations('groups.making');
  const router = useRouter();
  const [groupId] = useState(newId);
  const sizes = [6, 7, 8].map((count) => ({ value: String(count), label: t('people', { count }) }));
  return (
    <Form
      schema={StartCircle}
      mutation={useTelling('groups.startCircle')}
      given={{ groupId }}
      onSuccess={({ slug }) => router.push(`/groups/${slug}`)}
    >
      <Select name="capacity" label={t('capacity')} options={sizes} defaultValue="6" />
      <MakingFields admissions={['open', 'invitation']} />
      <Submit>{t('make')}</Submit>
    </Form>
  );
}

/** Begins a group for the whole site. */
export function GroupForm() {
  const t = useTranslations('groups.making');
  const router = useRouter();
  const [groupId] = useState(newId);
  return (
    <Form
      schema={MakeGroup}
      mutation={useTelling('groups.found')}
      given={{ groupId }}
      onSuccess={({ slug }) => router.push(`/groups/${slug}`)}
    >
      <MakingFields admissions={admissions} />
      <Submit>{t('make')}</Submit>
    </Form>
  );
}
