import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { MembershipButton } from '../../membership-button';
import { ArchiveButton, SettingsForm } from './settings-form';

export default async function GroupSettingsPage({ params }: PageProps<'/groups/[slug]/settings'>) {
  const { slug } = await params;
  const [t, group] = await Promise.all([getTranslations('groups.making'), api.groups.get({ slug })]);
  if (!group.can.edit) notFound();
  const { id, version, name, description, rules, stages, topics, welcomesLovedOnes, admission, approvesFirst } = group;
  return (
    <Page
      title={t('editTitle', { group: name })}
      lead={
        <Link href={`/groups/${slug}`} className="link inline-flex min-h-11 items-center">
          {name}
        </Link>
      }
    >
      <Words of={['groups']}>
        <SettingsForm
          group={{ id, slug, version, name, description, rules, stages, topics, welcomesLovedOnes, admission, approvesFirst }}
        />
        {group.can.reopen && group.archivedAt && (
          <MembershipButton groupId={id} step="reopen" to={`/groups/${slug}`}>
            {t('reopen')}
          </MembershipButton>
        )}
        {group.can.archive && !group.archivedAt && <ArchiveButton groupId={id} slug={slug} />}
      </Words>
    </Page>
  );
}
