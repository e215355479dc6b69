'use client';
import { useTranslations } from 'next-intl';
import { DoorForm } from '@/app/_accounts/door';
import { NewPassphraseField } from '@/app/_accounts/new-passphrase-field';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { Submit } from '@/app/_ui/form';
import { ChangePassphrase } from '@/server/accounts/input';

export function PassphraseForm({ handle, asksOld }: { handle: string; asksOld: boolean }) {
  const t = useTranslations('accounts.passphrase');
  return (
    <DoorForm way="new-passphrase" schema={ChangePassphrase}>
      <input type="text" name="username" autoComplete="username" value={handle} readOnly hidden />
      {asksOld && <PassphraseField name="passphrase" label={t('old')} autoComplete="current-password" required />}
      <NewPassphraseField name="newPassphrase" label={t('new')} hint={t('hint')} handle={handle} />
      <Submit size="large" className="w-full">
        {t('submit')}
      </Submit>
    </DoorForm>
  );
}
