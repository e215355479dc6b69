import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { stages } from '@/db/vocabulary';

/** One door for each stage, in the words of somebody who is there. */
export function StageDoors() {
  const t = useTranslations('stages');
  const words = useTranslations('words.stageChoices');
  return (
    <ul className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
      {stages.map((stage) => (
        <li key={stage} data-hue={stage}>
          <Link
            href={`/stages/${stage}`}
            className="flex h-full min-h-14 items-center gap-4 rounded-card border border-line bg-surface px-4 py-3.5 transition-colors hover:border-(--hue)"
          >
            <span aria-hidden className="h-9 w-1.5 shrink-0 rounded-full bg-(--hue)" />
            <span className="min-w-0">
              <span className="block font-semibold">{words(stage)}</span>
              <span className="block text-sm text-ink-soft">{t(`of.${stage}.title`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
