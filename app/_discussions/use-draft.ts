'use client';
import { useEffect, useRef, useState } from 'react';
import { ask, refusalOf, tell } from '@/app/_trpc/ask';

type Kept = NonNullable<Awaited<ReturnType<typeof kept>>>;
export type Draft = NonNullable<Kept['content']>;
const kept = (place: string) => ask('discussions.draft', { place });

/** Words are kept this long after the last key, and at least this often. */
const pauseMs = 1_200;

/**
 * Keeps words on the server while they are written, so that they outlive the tab and the device. A tab that has not seen the newest words
 * never writes over them: it is offered them.
 * @param place where the words will go
 * @param show puts words that were kept into the form
 */
export function useDraft(place: string, show: (draft: Draft) => void) {
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still');
  const [newer, setNewer] = useState<Draft | null>(null);
  const tab = useRef({ place, sequence: 0, draft: null as Draft | null, isLoaded: false, isStopped: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const showing = useRef(show);
  showing.current = show;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `save` reads nothing but refs
  useEffect(() => {
    const { current } = tab;
    kept(place).then(
      (found) => {
        current.sequence = found?.sequence ?? 0;
        current.isLoaded = true;
        if (!found?.content?.body && !found?.content?.title) return;
        // Somebody who began to write before this came keeps what they have, and is offered the rest.
        if (current.draft) setNewer(found.content);
        else showing.current(found.content);
      },
      () => undefined,
    );
    const leave = () => document.visibilityState === 'hidden' && timer.current && save(true);
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      if (timer.current) save(true);
    };
  }, [place]);

  function save(outlives = false) {
    clearTimeout(timer.current);
    timer.current = undefined;
    saving.current = saving.current.then(async () => {
      const { draft, sequence, isLoaded, isStopped } = tab.current;
      if (!draft || !isLoaded || isStopped) return;
      setState('saving');
      try {
        const saved = await tell('discussions.saveDraft', { place, sequence, content: draft }, { outlives });
        tab.current.sequence = saved.sequence;
        setState('saved');
      } catch (error) {
        setState('still');
        if (refusalOf(error).reason === 'draft.newer') await offer();
      }
    });
    return saving.current;
  }

  /** Another tab or device was later: from here on nothing is kept until it is said which words are meant. */
  async function offer() {
    const found = await kept(place).catch(() => null);
    if (!found) return;
    tab.current.sequence = found.sequence;
    if (!found.content) return void save();
    tab.current.isStopped = true;
    setNewer(found.content);
  }

  function change(draft: Draft) {
    tab.current.draft = draft;
    setState('still');
    timer.current ??= setTimeout(save, pauseMs);
  }

  return {
    state,
    newer,
    change,
    /** Takes the newer words, or stays with those of this tab. */
    choose(isNewer: boolean) {
      tab.current.isStopped = false;
      if (isNewer && newer) {
        tab.current.draft = newer;
        show(newer);
      } else void save();
      setNewer(null);
    },
    /** Waits for what is on its way, so that it cannot come after the words were sent. */
    async beforeSending() {
      clearTimeout(timer.current);
      timer.current = undefined;
      tab.current.isStopped = true;
      await saving.current;
    },
    afterSending(isSent: boolean) {
      tab.current.isStopped = false;
      if (!isSent) return;
      tab.current.draft = null;
      // Sending the words took them away, and that counts as one more change.
      if (tab.current.sequence > 0) tab.current.sequence += 1;
      setState('still');
      setNewer(null);
    },
  };
}
