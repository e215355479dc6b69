'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { useTelling } from '@/app/_trpc/use-telling';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { Form, Refused, Submit } from '@/app/_ui/form';
import { admissions } from '@/db/vocabulary';
import { EditGroup } from '@/server/groups/input';
import { MakingFields } from '../../making-fields';

type Group = NonNullable<ComponentProps<typeof MakingFields>['group']> & { id: string; slug: string; version: number };

/** Changes what a group says of itself, over the version that is shown. */
export function SettingsForm({ group }: { group: Group }) {
  const t = useTranslations('groups.making');
  const router = useRouter();
  // Kept from when the form was opened: what is typed was typed over that version, whatever the page has learned since.
  const [version] = useState(group.version);
  return (
    <Form
      schema={EditGroup}
      mutation={useTelling('groups.edit')}
      given={{ groupId: group.id, version }}
      onSuccess={({ slug }) => {
        router.push(`/groups/${slug}`);
        router.refresh();
      }}
    >
      <MakingFields group={group} admissions={admissions} />
      <Submit>{t('save')}</Submit>
    </Form>
  );
}

/** Ends the group, once that was asked again. */
export function ArchiveButton({ groupId, slug }: { groupId: string; slug: string }) {
  const t = useTranslations('groups.making');
  const router = useRouter();
  const { mutate, isPending, error } = useTelling('groups.archive');
  const onSuccess = () => {
    router.push(`/groups/${slug}`);
    router.refresh();
  };
  return (
    <Dialog trigger={<Button className="self-start">{t('archive')}</Button>} title={t('archiveTitle')}>
      <p>{t('archiveText')}</p>
      {error && <Refused reason={error.data?.reason} />}
      <Button tone="alert" className="self-start" disabled={isPending} onClick={() => mutate({ groupId }, { onSuccess })}>
        {t('archiveYes')}
      </Button>
    </Dialog>
  );
}
