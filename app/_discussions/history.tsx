'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { ask, refusalOf, tell } from '@/app/_trpc/ask';
import { Button } from '@/app/_ui/button';
import { Refused } from '@/app/_ui/form';
import type { PanelParts } from './post-panel';
import { Prose } from './post-text';

type History = Awaited<ReturnType<typeof getHistory>>;
const getHistory = (postId: string) => ask('discussions.history', { postId });

/** What a post said before, the latest first. Its author and moderators can take one of these texts away. */
export default function PostHistory({ post, close }: PanelParts) {
  const t = useTranslations('posts.history');
  const [history, setHistory] = useState<History>();
  const [refused, setRefused] = useState<string>();
  const load = useCallback(() => getHistory(post.id).then(setHistory, (error) => setRefused(refusalOf(error).reason)), [post.id]);
  useEffect(() => void load(), [load]);
  const hide = (number: number) =>
    tell('discussions.hideRevision', { postId: post.id, number }).then(load, (error) => setRefused(refusalOf(error).reason));

  return (
    <section aria-label={t('title')} className="flex flex-col gap-3 border-t border-line pt-3">
      <p className="font-semibold">{t('title')}</p>
      {refused && <Refused reason={refused} />}
      {history?.revisions.length === 0 && <p>{t('none')}</p>}
      <ol className="flex flex-col gap-3">
        {history?.revisions.map((revision) => (
          <Revision key={revision.number} revision={revision} onHide={history.can.hideRevision ? () => hide(revision.number) : undefined} />
        ))}
      </ol>
      <Button size="small" className="self-start" onClick={close}>
        {t('close')}
      </Button>
    </section>
  );
}

function Revision({ revision, onHide }: { revision: History['revisions'][number]; onHide?: () => void }) {
  const t = useTranslations('posts.history');
  const format = useFormatter();
  const until = format.dateTime(new Date(revision.replacedAt), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li className="flex flex-col gap-2 rounded-control bg-sunken p-3">
      <p className="text-sm text-ink-soft">{t('until', { moment: until })}</p>
      {revision.isHidden && <p className="italic">{t('gone')}</p>}
      {!revision.isHidden && revision.contentWarning && (
        <details>
          <summary className="flex min-h-11 items-center">{t('warned', { warning: revision.contentWarning })}</summary>
          <Prose html={revision.html} />
        </details>
      )}
      {!revision.isHidden && !revision.contentWarning && <Prose html={revision.html} />}
      {!revision.isHidden && onHide && (
        <Button size="small" className="self-start" onClick={onHide}>
          {t('hide')}
        </Button>
      )}
    </li>
  );
}
