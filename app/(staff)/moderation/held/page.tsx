import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page } from '@/app/_ui/page';
import { DecideHeldForms } from './decide-held';

export default async function HeldPage() {
  const [t, reasons, held] = await Promise.all([getTranslations('watch.held'), getTranslations('words.reportReasons'), api.watch.held()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {held.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ol className="flex flex-col gap-4 empty:hidden">
        {held.map(({ id, html, heldAt, heldFor, author, groupName, threadTitle }) => (
          <Card as="li" key={id}>
            <p className="font-semibold break-words">{author}</p>
            <p className="text-sm text-ink-soft">
              {t('in', { group: groupName, thread: threadTitle })} · {t('since')} {heldAt && <Moment at={heldAt} />}
            </p>
            <p>{heldFor === 'other' ? t('first') : heldFor && t('reason', { reason: reasons(heldFor) })}</p>
            <details>
              <summary className="min-h-11 cursor-pointer font-semibold">{t('show')}</summary>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made and cleaned by the server when it was written */}
              <div className="prose break-words" dangerouslySetInnerHTML={{ __html: html }} />
            </details>
            <Words of={['watch']}>
              <DecideHeldForms postId={id} />
            </Words>
          </Card>
        ))}
      </ol>
    </Page>
  );
}
