import { useFormatter, useTranslations } from 'next-intl';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { ActionForm } from '@/app/_ui/action-form';
import { Choices } from '@/app/_ui/fields';
import { Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { closingWords } from '@/db/vocabulary';
import { closeAccount, keepAccount } from './actions';

/** A copy of all that is kept of a person, as a file. The form is answered with the file itself. */
export function CopyPart() {
  const t = useTranslations('accounts.privacy');
  return (
    <>
      <p className="max-w-measure">{t('copy.lead')}</p>
      <form method="post" action="/api/copy" className="flex max-w-md flex-col gap-5">
        <Choices
          name="format"
          legend={t('copy.format')}
          kind="one"
          defaultValue="json"
          options={(['json', 'html'] as const).map((value) => ({ value, label: t(`copy.${value}`) }))}
        />
        <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
        <Submit tone="plain">{t('copy.get')}</Submit>
      </form>
    </>
  );
}

/** Closing the account: what goes, what stays, and a week to think again. */
export function ClosePart() {
  const t = useTranslations('accounts.privacy');
  const words = useTranslations('words.closingWords');
  return (
    <>
      <div className="flex max-w-measure flex-col gap-3">
        <p>{t('close.lead')}</p>
        <p>{t('close.goes')}</p>
        <p>{t('close.stays')}</p>
      </div>
      <ActionForm action={closeAccount} className="max-w-md">
        <Choices
          name="words"
          legend={t('close.words')}
          kind="one"
          defaultValue="keep"
          options={closingWords.map((value) => ({ value, label: words(value), hint: t(`close.${value}Hint`) }))}
        />
        <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
        <Submit tone="alert">{t('close.submit')}</Submit>
      </ActionForm>
    </>
  );
}

/** That the account is about to go, and the way to keep it. */
export function Closing({ at }: { at: Date }) {
  const t = useTranslations('accounts.privacy.close');
  const format = useFormatter();
  return (
    <Notice title={t('closing', { day: format.dateTime(at, { dateStyle: 'long' }) })}>
      <p>{t('closingText')}</p>
      <ActionForm action={keepAccount} className="mt-3">
        <Submit>{t('keep')}</Submit>
      </ActionForm>
    </Notice>
  );
}
