import { useTranslations } from 'next-intl';
import { Section } from '@/app/_ui/page';
import { DecideWithActs, type SavedReply } from './act-forms';
import { DismissForm, HideForm, RestoreForm, UpholdForm } from './decide-forms';
import type { Found } from './evidence';

type Parts = { found: Found; replies: SavedReply[]; groups: { id: string; name: string }[] };

/** What can be done now, each with a word on what follows from it. */
export function Decide({ found, replies, groups }: Parts) {
  const { id, version, status, can, post, reports, targetKind, thread, group } = found;
  const t = useTranslations('moderation.decide');
  const isHidden = Boolean(post?.hiddenAt);
  const canBeHidden = post !== null && post.deletedAt === null;
  const mayRestore = isHidden && can.restore && ['open', 'hidden'].includes(status);
  const given = { caseId: id, version };
  if (status !== 'open' && !mayRestore) return null;
  return (
    <Section title={t('title')}>
      {status === 'open' && can.hide && canBeHidden && <HideForm given={given} reason={reports[0]?.reason} isHidden={isHidden} />}
      {status === 'open' && can.uphold && targetKind !== 'post' && <UpholdForm given={given} />}
      {status === 'open' && can.dismiss && !isHidden && <DismissForm given={given} />}
      {mayRestore && <RestoreForm given={given} />}
      {status === 'open' && can.uphold && (
        <details data-key="m" className="rounded-card border border-line bg-surface p-4 sm:p-5">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t('more')}</summary>
          <DecideWithActs
            given={given}
            reach={{
              hasPost: canBeHidden,
              hasThread: thread !== null,
              hasPerson: found.hasSubject && (!found.isAlias || can.seeReporters),
              hasGroup: group !== null && targetKind === 'post',
              isForSite: can.seeReporters,
              groups: groups.filter(({ id }) => id !== group?.id),
            }}
            reason={reports[0]?.reason}
            replies={replies}
          />
        </details>
      )}
    </Section>
  );
}
