import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AskForm } from '@/app/_messages/ask-form';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';

export default async function NewMessagePage({ searchParams }: PageProps<'/messages/new'>) {
  const { to } = await searchParams;
  const [t, asking] = await Promise.all([getTranslations('messages.ask'), api.messages.asking({ to: String(to ?? '') })]);
  const { state, handle, conversationId } = asking;
  if (state === 'connected' && conversationId) redirect(`/messages/${conversationId}`);
  const mayWrite = state === 'may' || state === 'connected';
  return (
    <Page title={t('title', { name: handle })} lead={state === 'may' ? t('lead', { name: handle }) : undefined}>
      {mayWrite ? (
        <AskForm handle={handle} isConnected={state === 'connected'} measure={state === 'may' ? asking.measure : null} />
      ) : (
        <>
          <Notice>{t(state)}</Notice>
          <p>
            <LinkButton href="/messages">{t('back')}</LinkButton>
          </p>
        </>
      )}
    </Page>
  );
}
