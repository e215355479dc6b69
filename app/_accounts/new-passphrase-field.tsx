'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useTRPC } from '@/app/_trpc/client';
import { useProblem } from '@/app/_ui/use-problem';
import { PassphraseField } from './passphrase-field';

/** A passphrase that is being chosen. When it is left, it is posted once to see whether it is easy to guess. */
export function NewPassphraseField({ name, label, hint, handle }: { name: string; label: ReactNode; hint: ReactNode; handle: string }) {
  const t = useTranslations('accounts.passphrase');
  const problem = useProblem();
  const checking = useMutation(useTRPC().accounts.checkPassphrase.mutationOptions());
  const check = (passphrase: string) => {
    if (passphrase.length >= 10) checking.mutate({ passphrase, handle });
    else checking.reset();
  };
  return (
    <div className="flex flex-col gap-1">
      <PassphraseField
        name={name}
        label={label}
        hint={hint}
        autoComplete="new-password"
        required
        onBlur={(event) => check(event.target.value)}
      />
      <p role="status" className="text-sm empty:hidden">
        {checking.data?.problem && <span className="font-semibold text-alert">{problem(checking.data.problem)}</span>}
        {checking.data?.problem === null && <span className="text-moss">{t('isGood')}</span>}
      </p>
    </div>
  );
}
