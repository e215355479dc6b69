'use client';
import { useTranslations } from 'next-intl';
import { sayKnown } from '@/app/_sponsorship/actions';
import { ActionForm } from '@/app/_ui/action-form';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';

export function KnownForm() {
  const t = useTranslations('seeking.knownPeople');
  return (
    <ActionForm action={sayKnown}>
      <TextField name="handle" label={t('handle')} hint={t('hint')} autoCapitalize="none" autoComplete="off" maxLength={30} />
      <Submit>{t('add')}</Submit>
    </ActionForm>
  );
}
