'use client';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '@/app/_trpc/client';

/** Asked anew each minute while the page is in sight, and when one comes back to it: a stream for every open tab would cost more. */
const kept = { refetchInterval: 60_000, refetchOnWindowFocus: true } as const;

/** How many entries of the inbox are new; nothing while there are none. `label` says it in words, for a screen reader. */
export function UnseenCount({ label }: { label: string }) {
  return <Count of={useQuery(useTRPC().notifications.unseen.queryOptions(undefined, kept)).data} label={label} />;
}

/** How many cases wait for this person's decision; nothing while there are none, as for most people. */
export function OpenCaseCount({ label }: { label: string }) {
  return <Count of={useQuery(useTRPC().moderation.openCount.queryOptions(undefined, kept)).data} label={label} />;
}

function Count({ of = 0, label }: { of?: number; label: string }) {
  if (of === 0) return null;
  return (
    <span className="rounded-full bg-moss px-2 text-sm leading-6 font-semibold text-on-moss tabular-nums">
      {of > 99 ? '99+' : of}
      <span className="sr-only"> {label}</span>
    </span>
  );
}
