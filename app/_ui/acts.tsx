import type { ReactNode } from 'react';
import { Refused } from './form';

type Refusal = { data?: { reason?: string } | null } | null;

/** Buttons beside each other; under them, why one of them came to nothing. */
export function Acts({ error, children }: { error: Refusal; children: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="flex flex-wrap gap-2">{children}</div>
      {error && <Refused reason={error.data?.reason} />}
    </div>
  );
}
