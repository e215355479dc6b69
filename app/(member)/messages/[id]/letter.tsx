import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { Prose } from '@/app/_discussions/post-text';
import { DeleteButton } from '@/app/_messages/acts';
import type { api } from '@/app/_trpc/server';
import { Moment } from '@/app/_ui/moment';

export type Conversation = Awaited<ReturnType<typeof api.messages.get>>;

/** One message, like a letter: whose it is, when, and the words. */
export function Letter({ message: { id, isOwn, writtenAt, html }, handle }: { message: Conversation['messages'][number]; handle: string }) {
  const t = useTranslations('messages');
  return (
    <li
      className={clsx(
        'flex flex-col gap-2 rounded-card border p-4 sm:p-5',
        isOwn ? 'ml-6 border-moss/30 bg-moss-soft sm:ml-12' : 'mr-6 border-line bg-surface sm:mr-12',
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <strong className="min-w-0 break-words">{isOwn ? t('me') : handle}</strong>
        <span className="text-ink-soft">
          <Moment at={writtenAt} />
        </span>
      </p>
      {html === null ? <p className="text-ink-soft italic">{t('deleted')}</p> : <Prose html={html} />}
      {isOwn && html !== null && (
        <div className="-mb-2 -ml-3">
          <DeleteButton messageId={id} />
        </div>
      )}
    </li>
  );
}
