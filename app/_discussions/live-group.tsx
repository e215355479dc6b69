'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLive } from '@/app/_live/use-live';
import { Fresh, type FreshWords } from '@/app/_ui/fresh';

/** Says when a thread was begun in a group since the page was drawn. The list moves only when asked to. */
export function LiveGroup({ groupId, words }: { groupId: string; words: FreshWords }) {
  const router = useRouter();
  const [isFresh, setFresh] = useState(false);
  useLive(`group:${groupId}`, (message) => ('gone' in message ? router.refresh() : setFresh(true)));
  return <Fresh isFresh={isFresh} words={words} onShow={() => setFresh(false)} />;
}
