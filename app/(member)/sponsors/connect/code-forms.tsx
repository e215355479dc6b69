'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { makeCode, typeCode } from '@/app/_sponsorship/actions';
import { ActionForm, PostedForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';

/** The code is shown once, where it was made. */
export function MakeCode() {
  const t = useTranslations('seeking.connect');
  const [made, make, isPending] = useActionState(makeCode, null);
  return (
    <PostedForm send={make} sent={made} isPending={isPending}>
      <p className="max-w-measure">{t('makeText')}</p>
      {made?.code && (
        <p role="status">
          {t('yours')}: <strong className="font-mono text-xl tracking-wider">{made.code}</strong>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="madeAs" value="sponsee">
          {t('asSponsee')}
        </Button>
        <Button type="submit" name="madeAs" value="sponsor">
          {t('asSponsor')}
        </Button>
      </div>
    </PostedForm>
  );
}

export function TypeCode() {
  const t = useTranslations('seeking.connect');
  return (
    <ActionForm action={typeCode}>
      <TextField
        name="code"
        label={t('typeLabel')}
        hint={t('typeHint')}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={20}
        className="max-w-56"
      />
      <Submit>{t('type')}</Submit>
    </ActionForm>
  );
}
