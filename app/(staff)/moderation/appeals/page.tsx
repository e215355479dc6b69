import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { AnswerForm } from './answer-form';

type Appeal = Awaited<ReturnType<typeof api.moderation.appeals>>[number];

export default async function AppealsPage() {
  const [t, appeals] = await Promise.all([getTranslations('moderation.appeals'), api.moderation.appeals()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {appeals.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ol className="flex flex-col gap-4">
        {appeals.map((appeal) => (
          <OneAppeal key={appeal.id} appeal={appeal} />
        ))}
      </ol>
    </Page>
  );
}

function OneAppeal({ appeal }: { appeal: Appeal }) {
  const t = useTranslations('moderation');
  const { act, person, doneBy, group, words, status, dueAt, answer, reply, decidedBy, mayDecide } = appeal;
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{person ?? t('case.formerAuthor')}</strong>
        <Tag hue={status === 'open' ? 'info' : 'moss'}>{t(`appealStatuses.${status}`)}</Tag>
        {status === 'open' && (
          <span className="text-sm text-ink-soft">
            {t('work.due')} <Moment at={dueAt} />
          </span>
        )}
      </p>
      <p className="text-ink-soft">
        {t(`acts.${act.kind}`)} · {group ?? t('log.site')} · {doneBy ?? t('log.system')} · <Moment at={act.startsAt} />
      </p>
      {act.words && <blockquote className="max-w-measure border-l-3 border-line pl-3 whitespace-pre-wrap">{act.words}</blockquote>}
      <p className="max-w-measure break-words whitespace-pre-wrap">{words}</p>
      {answer && (
        <p className="max-w-measure break-words whitespace-pre-wrap">
          <strong>{decidedBy}:</strong> {answer}
        </p>
      )}
      {reply && <p className="max-w-measure break-words whitespace-pre-wrap">{reply}</p>}
      {act.post && (
        <Link
          href={`/groups/${act.post.slug}/${act.post.thread}?after=${act.post.number - 1}#post-${act.post.number}`}
          className="link inline-flex min-h-11 items-center self-start"
        >
          {t('appeals.post')}
        </Link>
      )}
      {act.caseId && (
        <Link href={`/moderation/cases/${act.caseId}`} className="link inline-flex min-h-11 items-center self-start">
          {t('log.open')}
        </Link>
      )}
      {status === 'open' &&
        (mayDecide ? <AnswerForm appealId={appeal.id} /> : <p className="text-sm text-ink-soft">{t('appeals.another')}</p>)}
    </li>
  );
}
