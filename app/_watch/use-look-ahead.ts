'use client';
import { useEffect, useState } from 'react';
import { type Plain, tell } from '@/app/_trpc/ask';
import type { AlertSeverity, ReportReason } from '@/db/vocabulary';
import type { PresenceTold } from './presence';

type Ahead = Plain<{ care: AlertSeverity | null; heldFor: ReportReason | null; classes: string[]; presence: PresenceTold | null }>;
const pauseMs = 1500;
const shortest = 8;

/** What would become of these words if they were sent, asked when the writer pauses. Without an answer nothing is said. */
export function useLookAhead(body: string) {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  useEffect(() => {
    if (body.trim().length < shortest) return setAhead(null);
    let isOver = false;
    const timer = setTimeout(async () => {
      const found = await tell('watch.lookAhead', { body: body.slice(0, 20_000) }).catch(() => null);
      if (!isOver) setAhead(found);
    }, pauseMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [body]);
  return ahead;
}
