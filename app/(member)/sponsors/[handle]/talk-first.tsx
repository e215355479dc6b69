import { useTranslations } from 'next-intl';
import { askChat } from '@/app/_sponsorship/actions';
import { ChatState } from '@/app/_sponsorship/chat-state';
import type { api } from '@/app/_trpc/server';
import { ActionForm } from '@/app/_ui/action-form';
import { Button } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';

type Chats = Awaited<ReturnType<typeof api.sponsorship.chats>>;

/** A short talk before one chooses: how it stands with this sponsor, or the way to ask for one. */
export function TalkFirst({ sponsorId, handle, mayAsk, chats }: { sponsorId: string; handle: string; mayAsk: boolean; chats: Chats }) {
  const t = useTranslations('sponsorship.chats');
  const chat = chats.chats.find(({ amSponsor, otherId }) => !amSponsor && otherId === sponsorId);
  if (!chat && !mayAsk) return null;
  return (
    <Section title={t('title')}>
      {chat ? (
        <ChatState chat={chat} />
      ) : chats.left === 0 ? (
        <p className="max-w-measure">{t('enough')}</p>
      ) : (
        <>
          <p className="max-w-measure">{t('lead', { name: handle })}</p>
          <ActionForm action={askChat}>
            <input type="hidden" name="sponsorId" value={sponsorId} />
            <p className="text-sm text-ink-soft">{t('left', { count: chats.left })}</p>
            <Button type="submit" className="self-start">
              {t('ask', { name: handle })}
            </Button>
          </ActionForm>
        </>
      )}
    </Section>
  );
}
