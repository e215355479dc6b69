import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { CircleForm, GroupForm } from './making-forms';

export default async function NewGroupPage({ searchParams }: PageProps<'/groups/new'>) {
  const isGroup = (await searchParams).kind === 'group';
  const [t, { can }] = await Promise.all([getTranslations('groups.making'), api.groups.yours()]);
  if (!(isGroup ? can.group : can.circle)) redirect('/groups');
  return (
    <Page title={t(isGroup ? 'groupTitle' : 'circleTitle')} lead={t(isGroup ? 'groupLead' : 'circleLead')}>
      <Words of={['groups']}>{isGroup ? <GroupForm /> : <CircleForm />}</Words>
    </Page>
  );
}
