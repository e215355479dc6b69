import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { Tag } from '@/app/_ui/tag';

type Thread = Awaited<ReturnType<typeof api.reading.waiting>>['threads'][number];

/** To the thread, or to the reply in it that waits. */
const placeOf = ({ groupSlug, number, postNumber }: Thread) =>
  `/groups/${groupSlug}/${number}${postNumber === 1 ? '' : `?after=${postNumber - 1}#post-${postNumber}`}`;

/** A thread that waits: what it is called, where it stands, and since when. */
export function WaitingThread({ thread }: { thread: Thread }) {
  const t = useTranslations('reading.waiting');
  const author = thread.author ?? t('former');
  return (
    <li className="relative flex gap-3 p-4 hover:bg-sunken sm:px-5">
      <Mark of={author} />
      <div className="min-w-0 grow">
        <h2 className="text-base font-semibold leading-snug">
          <Link href={placeOf(thread)} prefetch={false} className="after:absolute after:inset-0">
            {thread.title}
          </Link>
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <span className="min-w-0 break-words">{author}</span>
          <span>{thread.groupName}</span>
          <Moment at={thread.since} />
        </p>
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {thread.isFirst && <Tag hue="dawn">{t('first')}</Tag>}
          {thread.isQuestion && <Tag hue="info">{t('question')}</Tag>}
          {thread.contentWarning && <Tag>{t('warning', { warning: thread.contentWarning })}</Tag>}
        </p>
      </div>
    </li>
  );
}
