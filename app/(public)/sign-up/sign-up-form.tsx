'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { DoorForm } from '@/app/_accounts/door';
import { NewPassphraseField } from '@/app/_accounts/new-passphrase-field';
import { Checkbox, TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { SignUp } from '@/server/accounts/input';
import { HandleField } from './handle-field';

export function SignUpForm({ suggestions }: { suggestions: string[] }) {
  const t = useTranslations('accounts.signUp');
  const locale = useLocale();
  const [handle, setHandle] = useState('');
  return (
    <DoorForm way="sign-up" schema={SignUp} given={{ locale }}>
      <HandleField value={handle} onChange={setHandle} suggestions={suggestions} />
      <NewPassphraseField name="passphrase" label={t('passphrase')} hint={t('passphraseHint')} handle={handle} />
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} autoComplete="email" />
      <div className="flex flex-col gap-1">
        <Checkbox name="isAdult" label={t('isAdult')} />
        <Checkbox name="acceptsRules" label={t.rich('acceptsRules', { rules: rulesLink })} />
      </div>
      <Submit size="large" className="w-full">
        {t('submit')}
      </Submit>
    </DoorForm>
  );
}

/** Opens beside the form, so that nothing typed is lost. */
const rulesLink = (words: ReactNode) => (
  <a className="link" href="/rules" target="_blank" rel="noreferrer">
    {words}
  </a>
);
