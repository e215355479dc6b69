import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { messages } from '@/app/_i18n/messages';
import { stageSteps } from '@/app/_stages/steps';
import { Section } from '@/app/_ui/page';
import type { Stage } from '@/db/vocabulary';

/** Small steps to choose one from. What is only for those who sponsor already is left to their own home. */
export function Steps({ stage }: { stage: Stage }) {
  const t = useTranslations('stages');
  const words: Record<string, { text: string; go: string }> = messages[useLocale()].stages.of[stage].steps;
  const steps = stageSteps[stage].filter((step) => step.for !== 'sponsors');
  return (
    <Section title={t('next')}>
      <p className="text-ink-soft">{t('nextOne')}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {steps.map(({ name, href }) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-x-6 px-5 py-3 print:break-inside-avoid">
            <p className="min-w-0 max-w-measure">{words[name]?.text}</p>
            <Link href={href} prefetch={false} className="no-print link inline-flex min-h-11 items-center font-semibold">
              {words[name]?.go}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
