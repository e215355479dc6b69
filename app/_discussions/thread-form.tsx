'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Submit, TextField } from '@/app/_ui/form';
import { OpenThread } from '@/server/discussions/input';
import { WarningField, WordsField } from './fields';
import { newId } from './new-id';

/** Begins a thread. The id is made once for each visit to the form, so that a double click begins one. */
export function ThreadForm({ groupId }: { groupId: string }) {
  const t = useTranslations('discussions.open');
  const router = useRouter();
  const [threadId] = useState(newId);
  const open = useMutation(useTRPC().discussions.open.mutationOptions());
  return (
    <Form
      schema={OpenThread}
      mutation={open}
      given={{ threadId, groupId }}
      onSuccess={({ slug, number }) => router.replace(`/groups/${slug}/${number}`)}
    >
      <TextField name="title" label={t('name')} hint={t('nameHint')} maxLength={140} autoComplete="off" />
      <WordsField label={t('body')} />
      <WarningField />
      <Submit>{t('send')}</Submit>
    </Form>
  );
}
