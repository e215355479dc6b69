'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLive } from '@/app/_live/use-live';
import { askAgain } from '@/app/_notifications/use-own';
import { tell } from '@/app/_trpc/ask';

/** Renders the list of conversations again when something in it has changed. */
export function LiveMessages() {
  const router = useRouter();
  useLive('messages', () => {
    router.refresh();
    askAgain();
  });
  return null;
}

/** The same for one conversation, whose messages count as read up to the last one shown. */
export function LiveConversation({ conversationId, number }: { conversationId: string; number: number }) {
  const router = useRouter();
  useLive(`conversation:${conversationId}`, () => router.refresh());
  useEffect(() => {
    if (number > 0) tell('messages.markRead', { conversationId, number }).then(askAgain, () => undefined);
  }, [conversationId, number]);
  return null;
}
