import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ThreadForm } from '@/app/_discussions/thread-form';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';

export default async function NewThreadPage({ params }: PageProps<'/groups/[slug]/new'>) {
  const { slug } = await params;
  const [t, group] = await Promise.all([getTranslations('discussions.open'), api.groups.get({ slug })]);
  if (!group.can.openThread) redirect(`/groups/${slug}`);
  const [allowance, kept] = await Promise.all([api.watch.allowance(), api.discussions.draft({ place: group.id })]);
  return (
    <Page
      title={t('title')}
      lead={
        <Link href={`/groups/${slug}`} className="link inline-flex min-h-11 items-center">
          {t('in', { group: group.name })}
        </Link>
      }
    >
      <Words of={['discussions']}>
        <ThreadForm
          groupId={group.id}
          slug={slug}
          allowance={allowance && { ...allowance, until: allowance.until.toISOString() }}
          kept={kept && { sequence: kept.sequence, content: kept.content }}
        />
      </Words>
    </Page>
  );
}
