'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ask } from '@/app/_trpc/ask';

type Question = Parameters<typeof ask>[0];
type Answer<Name extends Question> = Awaited<ReturnType<typeof ask<Name>>>;

/** Asked anew each minute while the page is in sight, and when one comes back to it or goes on to another. */
const everyMs = 60_000;
const again = 'cairn:ask-again';
const underWay = new Map<Question, Promise<unknown>>();

/**
 * What of the frame is a person's own. It comes when the page is there, for the page itself is the same for many people; while it is not
 * known, or `isWanted` is not, it is undefined.
 */
export function useOwn<Name extends Question>(name: Name, isWanted = true): Answer<Name> | undefined {
  const [answer, setAnswer] = useState<Answer<Name>>();
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is a reason to ask again
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    const look = () => {
      if (document.hidden) return;
      askOnce(name).then(
        (found) => isHere && setAnswer(found as Answer<Name>),
        () => {},
      );
    };
    look();
    const turns = setInterval(look, everyMs);
    addEventListener(again, look);
    document.addEventListener('visibilitychange', look);
    return () => {
      isHere = false;
      clearInterval(turns);
      removeEventListener(again, look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [name, isWanted, path]);
  return answer;
}

/** Two parts of the frame that want to know the same ask once. */
function askOnce(name: Question) {
  const known = underWay.get(name);
  if (known) return known;
  const asked = ask(name, undefined).finally(() => underWay.delete(name));
  underWay.set(name, asked);
  return asked;
}

/** Has the counts of the frame asked for anew, when something was done that changes them. */
export const askAgain = () => dispatchEvent(new Event(again));
