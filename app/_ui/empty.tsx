import type { ReactNode } from 'react';
import { Stones } from './stones';

/** Nothing here yet: says so kindly, and invites. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-edge/60 px-6 py-10 text-center">
      <Stones className="h-12 w-12 text-ink-soft opacity-60" />
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-[48ch] text-ink-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
