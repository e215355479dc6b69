'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Form, Submit, TextField } from '@/app/_ui/form';
import { SetEmail } from '@/server/accounts/input';

export function EmailPart({ email }: { email: string | null }) {
  const t = useTranslations('accounts.privacy');
  const router = useRouter();
  const api = useTRPC();
  const removing = useMutation(api.accounts.removeEmail.mutationOptions({ onSettled: () => router.refresh() }));
  const setting = useMutation(api.accounts.setEmail.mutationOptions());
  if (email) {
    return (
      <>
        <p className="max-w-measure">
          {t('emailIs')} <strong className="inline-block max-w-full break-words">{email}</strong>
        </p>
        <div>
          <Button disabled={removing.isPending} onClick={() => removing.mutate()}>
            {t('emailRemove')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p className="max-w-measure">{t('emailLead')}</p>
      <Form schema={SetEmail} mutation={setting} onSuccess={() => router.refresh()} className="max-w-md">
        <TextField name="email" type="email" label={t('email')} autoComplete="email" required />
        <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
        <Submit>{t('emailAdd')}</Submit>
      </Form>
    </>
  );
}
