'use client';
import { useOwn } from './use-own';

/** How many entries of the inbox are new; nothing while there are none. `label` says it in words, for a screen reader. */
export function UnseenCount({ label }: { label: string }) {
  return <Count of={useOwn('notifications.unseen')} label={label} />;
}

/** How many messages wait to be read. */
export function UnreadCount({ label }: { label: string }) {
  return <Count of={useOwn('messages.unread')} label={label} />;
}

/** How many cases wait for this person's decision; nothing while there are none, as for most people. */
export function OpenCaseCount({ label }: { label: string }) {
  return <Count of={useOwn('moderation.openCount')} label={label} />;
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
