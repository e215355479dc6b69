'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PassphraseField } from '@/app/_accounts/passphrase-field';
import { useTRPC } from '@/app/_trpc/client';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Select } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { type Role, roles } from '@/db/vocabulary';
import { SetRole } from '@/server/accounts/input';

export function ChangeRole({ userId, handle, role }: { userId: string; handle: string; role: Role }) {
  const t = useTranslations('accounts.people');
  const words = useTranslations('words.roles');
  const router = useRouter();
  const changing = useMutation(useTRPC().accounts.setRole.mutationOptions());
  return (
    <Dialog
      trigger={
        <Button size="small" aria-label={t('changeOf', { handle })}>
          {t('change')}
        </Button>
      }
      title={t('changeOf', { handle })}
    >
      {(close) => (
        <Form
          schema={SetRole}
          mutation={changing}
          given={{ userId }}
          onSuccess={() => {
            close();
            router.refresh();
          }}
        >
          <p>{t('consequence')}</p>
          <Select name="role" label={t('role')} defaultValue={role} options={roles.map((value) => ({ value, label: words(value) }))} />
          <PassphraseField name="passphrase" label={t('yourPassphrase')} autoComplete="current-password" required />
          <Submit>{t('change')}</Submit>
        </Form>
      )}
    </Dialog>
  );
}
