import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Snapshot } from '@/app/_moderation/snapshot';
import { api } from '@/app/_trpc/server';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { ActOnThing } from '@/app/(staff)/moderation/cases/[id]/act-forms';
import { ActsDone } from '@/app/(staff)/moderation/cases/[id]/acts-done';
import { ReportTarget } from '@/server/moderation/input';

/** A moderator's acts on what they came upon, without a report: from the menu of a post, a thread, a person. */
export default async function ActPage({ params, searchParams }: PageProps<'/moderation/act/[kind]/[id]'>) {
  const [{ kind, id }, { done }] = await Promise.all([params, searchParams]);
  const asked = ReportTarget.safeParse({ targetKind: kind, targetId: decodeURIComponent(id) });
  if (!asked.success || !['post', 'thread', 'person'].includes(asked.data.targetKind)) notFound();
  const targetKind = asked.data.targetKind as 'post' | 'thread' | 'person';
  const [t, { snapshot, reach, standing, groupId }, replies, mine] = await Promise.all([
    getTranslations('moderation.acting'),
    api.moderation.reach({ ...asked.data, targetKind }),
    api.moderation.replies(),
    api.groups.mine(),
  ]);
  const target = { targetKind, targetId: asked.data.targetId };
  const groups = mine.filter(({ id, status }) => status === 'joined' && id !== groupId);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {snapshot.text ? (
        <Snapshot author={snapshot.author} text={snapshot.text} warning={snapshot.contentWarning} />
      ) : (
        <p className="text-lg font-semibold">{snapshot.author || snapshot.thread}</p>
      )}
      {done && <Notice tone="good" title={t('done')} />}
      <ActsDone title={t('standing')} acts={standing} from={target} />
      <ActOnThing target={target} reach={{ ...reach, groups }} replies={replies} />
    </Page>
  );
}
