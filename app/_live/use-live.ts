'use client';
import { useEffect, useRef } from 'react';
import type { LiveMessage } from '@/server/api/live-topics';
import type { Plain } from '../_trpc/ask';

type Heard = Plain<LiveMessage>;
type Hearer = { hear: (message: Heard) => void; version?: () => number };

/** How long a page that nobody looks at goes on listening: browsers allow few connections, and a phone has little power. */
const restMs = 30_000;
const tryAgainMs = 30_000;

const hearers = new Map<string, Set<Hearer>>();
let source: EventSource | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
let hasHeard = false;

/**
 * Tells of what happens to something while the page is open, over one connection for all that a page watches. A page that was out of
 * sight, or lost its connection, is told to ask again when it is back; a thread goes on from the version it has.
 * @param topic such as `thread:<id>` or `inbox`; nothing is watched while it is null
 * @param version which version of it the page has, where there is such a thing
 */
export function useLive(topic: string | null, hear: (message: Heard) => void, version?: () => number) {
  const latest = useRef<Hearer>({ hear, version });
  latest.current = { hear, version };
  useEffect(() => {
    if (topic === null) return;
    const hearer: Hearer = { hear: (message) => latest.current.hear(message), version: () => latest.current.version?.() ?? 0 };
    hearers.set(topic, (hearers.get(topic) ?? new Set()).add(hearer));
    openSoon();
    return () => {
      const others = hearers.get(topic);
      others?.delete(hearer);
      if (others?.size === 0) hearers.delete(topic);
      openSoon();
    };
  }, [topic]);
}

function openSoon(delay = 30) {
  clearTimeout(opening);
  opening = setTimeout(open, delay);
}

function open() {
  close();
  if (hearers.size === 0 || document.hidden) return;
  const topics = [...hearers].map(([topic, all]) => {
    const held = Math.min(...[...all].map(({ version }) => version?.() ?? 0));
    return `on=${encodeURIComponent(topic.startsWith('thread:') ? `${topic}@${held}` : topic)}`;
  });
  source = new EventSource(`/api/live?${topics.join('&')}`);
  source.onopen = () => {
    // What the page was drawn with is as new as its first connection; after that something may have been missed.
    if (hasHeard) tellAll({ again: true }, (topic) => !topic.startsWith('thread:'));
    hasHeard = true;
  };
  source.onmessage = ({ data }) => {
    const { on, ...message } = JSON.parse(data) as Heard & { on: string };
    for (const { hear } of hearers.get(on) ?? []) hear(message as Heard);
  };
  source.onerror = () => {
    // Closed for good: the session is over, or the house does not answer. The page finds out which when it asks.
    if (source?.readyState !== EventSource.CLOSED) return;
    tellAll({ again: true }, () => true);
    openSoon(tryAgainMs);
  };
}

function close() {
  source?.close();
  source = undefined;
}

function tellAll(message: Heard, whom: (topic: string) => boolean) {
  for (const [topic, all] of hearers) if (whom(topic)) for (const { hear } of all) hear(message);
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    clearTimeout(resting);
    if (document.hidden) resting = setTimeout(close, restMs);
    else if (!source) openSoon(0);
  });
}
