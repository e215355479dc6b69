import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Button, LinkButton } from '@/app/_ui/button';
import { Moment } from '@/app/_ui/moment';
import { answerChat, withdrawChat } from './actions';

export type Chat = Awaited<ReturnType<typeof api.sponsorship.chats>>['chats'][number];

/** How a short talk of the actor's stands, and the next step. */
export function ChatState({ chat: { id, amSponsor, otherHandle: name, state, closesAt, conversationId } }: { chat: Chat }) {
  const t = useTranslations('sponsorship.chats');
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="max-w-measure">{t(`${amSponsor ? 'asSponsor' : 'asSeeker'}.${state}`, { name })}</p>
      {state === 'open' && closesAt && (
        <p>
          {t('until')} <Moment at={closesAt} kind="time" />
        </p>
      )}
      {conversationId && <LinkButton href={`/messages/${conversationId}`}>{t(state === 'open' ? 'go' : 'read')}</LinkButton>}
      {state === 'asked' && amSponsor && (
        <ActionForm action={answerChat}>
          <input type="hidden" name="chatId" value={id} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" name="answer" value="accept" tone="primary">
              {t('yes')}
            </Button>
            <Button type="submit" name="answer" value="decline">
              {t('notNow')}
            </Button>
          </div>
        </ActionForm>
      )}
      {state === 'asked' && !amSponsor && (
        <ActionForm action={withdrawChat}>
          <input type="hidden" name="chatId" value={id} />
          <Button type="submit">{t('withdraw')}</Button>
        </ActionForm>
      )}
    </div>
  );
}
