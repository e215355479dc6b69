import type { ReactNode } from 'react';
import type { Stage } from '@/db/vocabulary';

/** A short word about a thing. Its hue helps the eye find it again; the word alone carries the meaning. */
export function Tag({ children, hue }: { children: ReactNode; hue?: Stage | 'moss' | 'dawn' | 'alert' | 'info' }) {
  return (
    <span
      data-hue={hue ?? 'plain'}
      className="inline-flex items-center gap-1.5 rounded-full border border-(--hue)/35 px-2.5 py-0.5 text-sm text-ink"
    >
      {hue && <span aria-hidden className="size-2 shrink-0 rounded-full bg-(--hue)" />}
      {children}
    </span>
  );
}
