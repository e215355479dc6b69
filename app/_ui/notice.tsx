import { clsx } from 'clsx';
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type NoticeTone = 'info' | 'good' | 'alert';
const looks = {
  info: { ground: 'border-info/40 bg-info-soft', ink: 'text-info', Icon: Info },
  good: { ground: 'border-moss/40 bg-moss-soft', ink: 'text-moss', Icon: CircleCheck },
  alert: { ground: 'border-alert/40 bg-alert-soft', ink: 'text-alert', Icon: TriangleAlert },
} as const satisfies Record<NoticeTone, unknown>;

/** Something to know before going on. An alert is read out at once by a screen reader, the others in their turn. */
export function Notice({ tone = 'info', title, children }: { tone?: NoticeTone; title?: ReactNode; children?: ReactNode }) {
  const { ground, ink, Icon } = looks[tone];
  return (
    <div role={tone === 'alert' ? 'alert' : 'status'} className={clsx('flex gap-3 rounded-card border p-4', ground)}>
      <Icon aria-hidden strokeWidth={1.75} className={clsx('mt-0.5 size-6 shrink-0', ink)} />
      <div className="min-w-0 max-w-measure">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
