import { Flag } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReportTarget } from '@/server/moderation/input';

/** The way to say that something is wrong with what a page shows: the same on every page, and without JavaScript as well. */
export function ReportLink({ targetKind, targetId }: ReportTarget) {
  const t = useTranslations('ui.report');
  return (
    <Link
      href={`/report/${targetKind}/${encodeURIComponent(targetId)}`}
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 self-start rounded-control px-2 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Flag aria-hidden strokeWidth={1.75} className="size-4" />
      {t(targetKind)}
    </Link>
  );
}
