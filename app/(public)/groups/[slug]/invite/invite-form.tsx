'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTelling } from '@/app/_trpc/use-telling';
import { TextField } from '@/app/_ui/fields';
import { Form, Submit } from '@/app/_ui/form';
import { Notice } from '@/app/_ui/notice';
import { Invite } from '@/server/groups/input';

/** Asks somebody in, by their handle. */
export function InviteForm({ groupId }: { groupId: string }) {
  const t = useTranslations('groups.invitePage');
  const router = useRouter();
  const invite = useTelling('groups.invite');
  const done = (_: unknown, form: HTMLFormElement) => {
    form.reset();
    router.refresh();
  };
  return (
    <Form schema={Invite} mutation={invite} given={{ groupId }} onSuccess={done}>
      <TextField name="handle" label={t('handle')} hint={t('handleHint')} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <Submit>{t('send')}</Submit>
      {invite.isSuccess && <Notice tone="good">{t('sent')}</Notice>}
    </Form>
  );
}
