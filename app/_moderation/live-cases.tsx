'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLive } from '@/app/_live/use-live';
import { Fresh, type FreshWords } from '@/app/_ui/fresh';

/** Says that the queue has changed since it was drawn. */
export function LiveQueue({ words }: { words: FreshWords }) {
  const [isFresh, setFresh] = useState(false);
  useLive('cases', () => setFresh(true));
  return <Fresh isFresh={isFresh} words={words} onShow={() => setFresh(false)} />;
}

/** Draws the case again as soon as somebody reports once more, or decides: nobody should think about what is settled. */
export function LiveCase({ caseId }: { caseId: string }) {
  const router = useRouter();
  useLive(`case:${caseId}`, () => router.refresh());
  return null;
}
