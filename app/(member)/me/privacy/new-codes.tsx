'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Codes } from '@/app/_accounts/codes';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { useTRPC } from '@/app/_trpc/client';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { Confirm } from '@/server/accounts/input';

export function NewCodes() {
  const t = useTranslations('accounts.privacy');
  const making = useMutation(useTRPC().accounts.newCodes.mutationOptions());
  if (making.data) {
    return (
      <>
        <Notice tone="good">{t('codesMade')}</Notice>
        <Codes codes={making.data.codes} />
      </>
    );
  }
  return (
    <Form schema={Confirm} mutation={making} className="max-w-md">
      <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
      <Submit tone="plain">{t('codesNew')}</Submit>
    </Form>
  );
}
