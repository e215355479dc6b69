'use client';
import { useTranslations } from 'next-intl';

const points = ['equal', 'medicine', 'keep', 'none', 'romance', 'family', 'here', 'report', 'self'] as const;

/** What sponsors promise, in the version in force. */
export function Conduct({ version }: { version: string }) {
  const t = useTranslations('sponsoring.conduct');
  return (
    <section className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-lg">{t('title')}</h3>
      <ul className="flex max-w-measure list-disc flex-col gap-1 pl-5">
        {points.map((point) => (
          <li key={point}>{t(`points.${point}`)}</li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t('version', { version })}</p>
    </section>
  );
}
