import { useTranslations } from 'next-intl';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { ActionForm } from '@/app/_ui/action-form';
import { TextField } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { removeEmail, setEmail } from './actions';

export function EmailPart({ email }: { email: string | null }) {
  const t = useTranslations('accounts.privacy');
  if (email) {
    return (
      <>
        <p className="max-w-measure">
          {t('emailIs')} <strong className="inline-block max-w-full break-words">{email}</strong>
        </p>
        <ActionForm action={removeEmail}>
          <Submit tone="plain">{t('emailRemove')}</Submit>
        </ActionForm>
      </>
    );
  }
  return (
    <>
      <p className="max-w-measure">{t('emailLead')}</p>
      <ActionForm action={setEmail} className="max-w-md">
        <TextField name="email" type="email" label={t('email')} autoComplete="email" required />
        <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
        <Submit>{t('emailAdd')}</Submit>
      </ActionForm>
    </>
  );
}
