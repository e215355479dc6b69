import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch.waiting'))('title') };
}

/** The reader's own posts that wait for a moderator. */
export default async function WaitingPage() {
  const [t, held, reasons, own] = await Promise.all([
    getTranslations('watch.waiting'),
    getTranslations('watch.held'),
    getTranslations('words.reportReasons'),
    api.watch.ownHeld(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {own.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ol className="flex flex-col gap-4 empty:hidden">
        {own.map(({ id, html, heldAt, heldFor, groupName, threadTitle }) => (
          <Card as="li" key={id}>
            <p className="text-sm text-ink-soft">
              {held('in', { group: groupName, thread: threadTitle })} · {held('since')} {heldAt && <Moment at={heldAt} />}
            </p>
            <p>{heldFor === 'other' ? held('first') : heldFor && held('reason', { reason: reasons(heldFor) })}</p>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made and cleaned by the server when it was written */}
            <div className="prose break-words" dangerouslySetInnerHTML={{ __html: html }} />
          </Card>
        ))}
      </ol>
    </Page>
  );
}
