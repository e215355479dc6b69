import { useNow, useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';

type Waiting = Awaited<ReturnType<typeof api.moderation.queue>>['cases'][number];

/** One case in the queue. Words behind a content warning wait on the page of the case. */
export function QueuedCase({ waiting }: { waiting: Waiting }) {
  const { id, openedAt, dueAt, group, targetKind, reportCount, reasons, snapshot, claimedBy, isMine, isCoordinated, decides, version } =
    waiting;
  const now = useNow();
  const t = useTranslations('moderation.queue');
  const words = useTranslations('words.reportReasons');
  const about = !snapshot ? t('privately') : snapshot.author || snapshot.thread;
  const isFree = decides && (claimedBy === null || isMine);
  return (
    <li data-row className="flex items-start gap-2">
      {isFree && (
        <label className="flex size-11 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            name="cases"
            value={`${id} ${version}`}
            aria-label={t('choose', { about })}
            className="size-5 accent-moss"
          />
        </label>
      )}
      <div className="min-w-0 grow">
        <Card href={`/moderation/cases/${id}`}>
          <p className="flex flex-wrap gap-2">
            {reasons
              .toSorted((a) => (a === 'danger' ? -1 : 0))
              .map((reason) => (
                <Tag key={reason} hue={reason === 'danger' ? 'alert' : 'info'}>
                  {words(reason)}
                </Tag>
              ))}
            {isCoordinated && <Tag hue="dawn">{t('coordinated')}</Tag>}
            {!decides && <Tag>{t('readOnly')}</Tag>}
            {claimedBy && <Tag hue="moss">{isMine ? t('mine') : t('claimed', { by: claimedBy })}</Tag>}
          </p>
          <p className="line-clamp-2 max-w-measure break-words">
            {!snapshot ? (
              t('privately')
            ) : snapshot.contentWarning ? (
              <em>{t('warning', { warning: snapshot.contentWarning })}</em>
            ) : (
              snapshot.text.slice(0, 240) || snapshot.author || snapshot.thread
            )}
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft">
            <span>
              {t('waiting')} <Moment at={openedAt} />
            </span>
            {dueAt && (
              <span className={dueAt < now ? 'font-semibold text-alert' : undefined}>
                {t(dueAt < now ? 'late' : 'due')} <Moment at={dueAt} />
              </span>
            )}
            <span>{t('reports', { count: reportCount })}</span>
            <span>{group ?? (targetKind === 'post' ? t('noGroup') : targetKind === 'message' ? t('privately') : t('site'))}</span>
          </p>
        </Card>
      </div>
    </li>
  );
}
