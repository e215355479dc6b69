import { getTranslations } from 'next-intl/server';
import { BlockButton, EndButton } from '@/app/_messages/acts';
import { Composer } from '@/app/_messages/composer';
import { LiveConversation } from '@/app/_messages/live';
import { ReportMessages } from '@/app/_messages/report';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Mark } from '@/app/_ui/mark';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { GetConversation } from '@/server/messages/input';
import { Kept } from './kept';
import { Letter } from './letter';

export default async function ConversationPage({ params, searchParams }: PageProps<'/messages/[id]'>) {
  const [{ id }, words] = await Promise.all([params, searchParams]);
  const [t, conversation] = await Promise.all([
    getTranslations('messages'),
    api.messages.get({ ...GetConversation.pick({ before: true }).parse(words), conversationId: id }),
  ]);
  const { handle, messages, before, isOpen } = conversation;
  const isNewest = !('before' in words);
  const theirs = messages.flatMap(({ id, isOwn, preview }) => (!isOwn && preview ? [{ id, preview }] : []));
  return (
    <Page
      title={
        <span className="flex items-center gap-4">
          <Mark of={handle} size={16} />
          <span className="min-w-0 break-words">{handle}</span>
        </span>
      }
      lead={t('between')}
      actions={<LinkButton href="/messages">{t('back')}</LinkButton>}
    >
      <LiveConversation conversationId={id} number={isNewest ? conversation.lastNumber : 0} />
      {before && <More href={`/messages/${id}?before=${before}`}>{t('earlier')}</More>}
      {messages.length === 0 && <p className="text-ink-soft">{t('nothing')}</p>}
      <ol aria-label={t('letters')} className="flex flex-col gap-4">
        {messages.map((message) => (
          <Letter key={message.id} message={message} handle={handle} />
        ))}
      </ol>
      {!isNewest && <More href={`/messages/${id}`}>{t('newest')}</More>}
      {isNewest &&
        (isOpen ? <Composer conversationId={id} handle={handle} /> : <Notice title={t('closedTitle')}>{t('closedText')}</Notice>)}
      <Kept conversation={conversation} />
      <Section title={t('care')}>
        <p className="max-w-measure text-ink-soft">{t('careText')}</p>
        <div className="-ml-4 flex flex-wrap">
          {theirs.length > 0 && <ReportMessages conversationId={id} messages={theirs} />}
          <BlockButton handle={handle} />
          {isOpen && <EndButton conversationId={id} />}
          <ReportLink targetKind="person" targetId={handle} />
        </div>
      </Section>
    </Page>
  );
}
