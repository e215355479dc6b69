import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Empty } from '@/app/_ui/empty';
import { Page, Section } from '@/app/_ui/page';
import { DropReply, NewReply } from './reply-forms';

export default async function RepliesPage() {
  const [t, replies, about] = await Promise.all([getTranslations('moderation.replies'), api.moderation.replies(), api.site.about()]);
  const mayChange = about.me?.isStaff === true;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {replies.length === 0 && <Empty title={t('emptyTitle')}>{t('empty')}</Empty>}
      <ul className="flex flex-col gap-4 empty:hidden">
        {replies.map(({ id, title, words }) => (
          <li key={id} className="flex flex-col gap-2 rounded-card border border-line bg-surface p-4 sm:p-5">
            <strong>{title}</strong>
            <p className="max-w-measure break-words whitespace-pre-wrap">{words}</p>
            {mayChange && <DropReply replyId={id} />}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Section title={t('new')}>
          <NewReply key={replies.map(({ id }) => id).join()} />
        </Section>
      )}
    </Page>
  );
}
