'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { sayKnown } from '@/app/_sponsorship/actions';
import { PostedForm, Submit, TextField } from '@/app/_ui/form';

export function KnownForm() {
  const t = useTranslations('seeking.knownPeople');
  const [posted, post, isPending] = useActionState(sayKnown, null);
  return (
    <PostedForm action={post} posted={posted} isPending={isPending}>
      <TextField
        name="handle"
        label={t('handle')}
        hint={t('hint')}
        defaultValue={posted?.written.handle}
        autoCapitalize="none"
        autoComplete="off"
        maxLength={30}
      />
      <Submit>{t('add')}</Submit>
    </PostedForm>
  );
}
