'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { AddSource } from '@/server/meetings/in/input';
import { FilesField } from './files-field';
import { SourceFields } from './source-fields';

/** Adds a source from its address or from a file; the next page shows what was found in it. */
export function AddSourceForm() {
  const t = useTranslations('listings.sources');
  const router = useRouter();
  const [files, setFiles] = useState<string[]>([]);
  const adding = useMutation(useTRPC().listings.addSource.mutationOptions());
  return (
    <Form
      schema={AddSource}
      mutation={adding}
      given={{ files }}
      onSuccess={({ feedId }) => router.push(`/admin/meetings/sources/${feedId}`)}
      className="rounded-card border border-line bg-surface p-4 sm:p-5"
    >
      <SourceFields />
      <TextField name="url" label={t('url')} hint={t('urlHint')} type="url" inputMode="url" autoCapitalize="none" />
      <FilesField onChosen={setFiles} />
      <Submit>{t('addAndLook')}</Submit>
    </Form>
  );
}
