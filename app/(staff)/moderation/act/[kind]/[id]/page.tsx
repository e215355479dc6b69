import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { Snapshot } from '@/app/_moderation/snapshot';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { ActOnThing } from '@/app/(staff)/moderation/cases/[id]/act-forms';
import { ReportTarget } from '@/server/moderation/input';

/** A moderator's acts on what they came upon, without a report: from the menu of a post, a thread, a person. */
export default async function ActPage({ params }: PageProps<'/moderation/act/[kind]/[id]'>) {
  const { kind, id } = await params;
  const asked = ReportTarget.safeParse({ targetKind: kind, targetId: decodeURIComponent(id) });
  if (!asked.success || !['post', 'thread', 'person'].includes(asked.data.targetKind)) notFound();
  const targetKind = asked.data.targetKind as 'post' | 'thread' | 'person';
  const [t, { snapshot, reach }, replies] = await Promise.all([
    getTranslations('moderation.acting'),
    api.moderation.reach({ ...asked.data, targetKind }),
    api.moderation.replies(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {snapshot.text ? (
        <Snapshot author={snapshot.author} text={snapshot.text} warning={snapshot.contentWarning} />
      ) : (
        <p className="text-lg font-semibold">{snapshot.author || snapshot.thread}</p>
      )}
      <Words of={['moderation']}>
        <ActOnThing target={{ targetKind, targetId: asked.data.targetId }} reach={reach} replies={replies} />
      </Words>
    </Page>
  );
}
