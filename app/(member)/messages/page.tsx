import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { AnswerButtons, BlockButton, TakesRequests } from '@/app/_messages/acts';
import { LiveMessages } from '@/app/_messages/live';
import { ReportRequest } from '@/app/_messages/report';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Mark } from '@/app/_ui/mark';
import { Moment } from '@/app/_ui/moment';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { FindConversations } from '@/server/messages/input';

type Requests = Awaited<ReturnType<typeof api.messages.requests>>;
type Conversation = Awaited<ReturnType<typeof api.messages.list>>['conversations'][number];

export default async function MessagesPage({ searchParams }: PageProps<'/messages'>) {
  const [t, { conversations, next }, requests] = await Promise.all([
    getTranslations('messages'),
    searchParams.then((words) => api.messages.list(FindConversations.parse(words))),
    api.messages.requests(),
  ]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LiveMessages />
      {requests.forMe.length > 0 && (
        <Section title={t('request.title')}>
          <ul className="flex flex-col gap-4">
            {requests.forMe.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </ul>
        </Section>
      )}
      {conversations.length === 0 ? (
        <Empty title={t('emptyTitle')} action={<LinkButton href="/groups">{t('emptyAction')}</LinkButton>}>
          {t('empty')}
        </Empty>
      ) : (
        <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
          {conversations.map((conversation) => (
            <Row key={conversation.id} conversation={conversation} />
          ))}
        </ol>
      )}
      {next && <More href={`/messages?after=${next}`}>{t('more')}</More>}
      {requests.own.length > 0 && <Asked own={requests.own} />}
      <Section title={t('choice.title')}>
        <p className="max-w-measure text-ink-soft">{t(requests.takesRequests ? 'choice.takes' : 'choice.takesNone')}</p>
        <TakesRequests takes={requests.takesRequests} />
      </Section>
    </Page>
  );
}

function RequestCard({ request: { id, handle, askedAt, words } }: { request: Requests['forMe'][number] }) {
  const t = useTranslations('messages.request');
  return (
    <Card as="li">
      <div className="flex items-center gap-3">
        <Mark of={handle} />
        <div className="min-w-0">
          <h3 className="break-words">{t('would', { name: handle })}</h3>
          <p className="text-sm text-ink-soft">
            <Moment at={askedAt} />
          </p>
        </div>
      </div>
      <blockquote className="max-w-measure break-words whitespace-pre-wrap">{words}</blockquote>
      <p className="text-sm text-ink-soft">{t('quiet')}</p>
      <AnswerButtons requestId={id} handle={handle} />
      <div className="-ml-4 flex flex-wrap">
        <BlockButton handle={handle} />
        <ReportRequest requestId={id} />
      </div>
    </Card>
  );
}

function Row({ conversation: { id, handle, lastAt, isOpen, isUnread, last } }: { conversation: Conversation }) {
  const t = useTranslations('messages');
  return (
    <li className="border-line not-last:border-b">
      <Link href={`/messages/${id}`} className="flex items-start gap-3 px-4 py-4 hover:bg-sunken sm:px-5">
        <Mark of={handle} />
        <span className="min-w-0 grow">
          <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="min-w-0 font-semibold break-words">{handle}</span>
            {isUnread && <Tag hue="moss">{t('new')}</Tag>}
            {!isOpen && <Tag hue="info">{t('closed')}</Tag>}
          </span>
          <span className={isUnread ? 'line-clamp-1 break-words' : 'line-clamp-1 break-words text-ink-soft'}>
            {last ? (last.text ? (last.isOwn ? t('you', { text: last.text }) : last.text) : t('deleted')) : t('nothing')}
          </span>
          <span className="block text-sm text-ink-soft">
            <Moment at={lastAt} />
          </span>
        </span>
      </Link>
    </li>
  );
}

/** Whom the person asked. It says "waiting" whatever became of it. */
function Asked({ own }: { own: Requests['own'] }) {
  const t = useTranslations('messages.asked');
  return (
    <Section title={t('title')}>
      <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
        {own.map(({ id, handle, askedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-3 not-last:border-b sm:px-5">
            <Mark of={handle} size={8} />
            <span className="min-w-0 font-semibold break-words">{handle}</span>
            <span className="text-sm text-ink-soft">
              {t('waiting')} · <Moment at={askedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
