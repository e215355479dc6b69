import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { AppealForm, ReplyForm, TalkForm } from './own-forms';

type Mine = Awaited<ReturnType<typeof api.moderation.mine>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reporting.you'))('title') };
}

/** What moderators did that concerns somebody, why, until when, and what they can do about it. It is open to whoever is suspended. */
export default async function OwnModerationPage() {
  const [t, { standing, sanctions, talks }] = await Promise.all([getTranslations('reporting.you'), api.moderation.mine()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {standing !== 'good' && (
        <Notice title={t('pausedTitle')}>
          <p>{t('paused')}</p>
          <p className="mt-4 flex flex-wrap gap-2">
            <LinkButton tone="primary" href="/help/now" prefetch={false}>
              {t('help')}
            </LinkButton>
            <LinkButton href="/me/privacy">{t('copy')}</LinkButton>
          </p>
        </Notice>
      )}
      {talks.map(({ caseId, entries }) => (
        <Section key={caseId} title={t('talk')}>
          <ol className="flex flex-col gap-3">
            {entries.map(({ id, kind, words, writtenAt }) => (
              <li key={id} className="rounded-card border border-line bg-surface p-4 sm:p-5">
                <p className="text-sm text-ink-soft">
                  {t(kind === 'message' ? 'fromThem' : 'fromYou')} · <Moment at={writtenAt} />
                </p>
                <p className="max-w-measure break-words whitespace-pre-wrap">{words}</p>
              </li>
            ))}
          </ol>
          <TalkForm key={entries.length} caseId={caseId} />
        </Section>
      ))}
      {sanctions.length === 0 && talks.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      {sanctions.length > 0 && (
        <Section title={t('sanctions')}>
          <ol className="flex flex-col gap-4">
            {sanctions.map((one) => (
              <Sanction key={one.id} one={one} />
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}

function Sanction({ one }: { one: Mine['sanctions'][number] }) {
  const t = useTranslations('reporting.you');
  const words = useTranslations('moderation');
  const reasons = useTranslations('words.reportReasons');
  const { id, kind, status, group, reason, startsAt, endsAt, appeal, mayAppeal, appealUntil } = one;
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 sm:p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{t(`kinds.${kind as 'warn'}`)}</strong>
        <Tag hue={status === 'standing' ? 'info' : 'moss'}>{words(`actStatuses.${status}`)}</Tag>
      </p>
      <p className="text-ink-soft">
        {group ?? t('site')} · <Moment at={startsAt} kind="day" />
        {endsAt && (
          <>
            {' '}
            · {t('until')} <Moment at={endsAt} kind="day" />
          </>
        )}
        {reason && <> · {reasons(reason)}</>}
      </p>
      {one.words && <p className="max-w-measure break-words whitespace-pre-wrap">{one.words}</p>}
      {appeal?.id && appeal.status && (
        <div className="flex flex-col gap-2 border-t border-line pt-3">
          <p className="font-semibold">
            {t('appealed')}: {words(`appealStatuses.${appeal.status}`)}
          </p>
          <p className="max-w-measure break-words whitespace-pre-wrap text-ink-soft">{appeal.words}</p>
          {appeal.answer && <p className="max-w-measure break-words whitespace-pre-wrap">{appeal.answer}</p>}
          {appeal.reply && <p className="max-w-measure break-words whitespace-pre-wrap text-ink-soft">{appeal.reply}</p>}
          {appeal.status !== 'open' && !appeal.reply && <ReplyForm appealId={appeal.id} />}
        </div>
      )}
      {mayAppeal && (
        <details>
          <summary className="link min-h-11 cursor-pointer py-2">{t('appealOpen')}</summary>
          <p className="mb-3 text-sm text-ink-soft">
            {t('appealUntil')} <Moment at={appealUntil} kind="day" />
          </p>
          <AppealForm actId={id} />
        </details>
      )}
    </li>
  );
}
