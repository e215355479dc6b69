import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { messages } from '@/app/_i18n/messages';
import { stepOfDay } from '@/app/_stages/steps';
import { LinkButton } from '@/app/_ui/button';
import { type StageChoice, stageChoices } from '@/db/vocabulary';
import { chooseStageHere } from './actions';

/** One small thing for today that fits where somebody is; tomorrow brings another. The stage itself is not printed: a screen is seen by others. */
export function SmallStep({ stage, isSponsor, day }: { stage: StageChoice; isSponsor: boolean; day: Date }) {
  const t = useTranslations('home.member.step');
  const words: Record<string, { text: string; go: string }> = messages[useLocale()].stages.of[stage].steps;
  const { name, href } = stepOfDay(stage, day, isSponsor);
  return (
    <section aria-labelledby="step" className="flex flex-col items-start gap-3 rounded-card bg-moss-soft p-5">
      <h2 id="step" className="text-lg">
        {t('title')}
      </h2>
      <p>{words[name]?.text}</p>
      <LinkButton href={href} prefetch={false}>
        {words[name]?.go}
      </LinkButton>
      <Link href={stage === 'unsaid' ? '/stages' : `/stages/${stage}`} className="link inline-flex min-h-11 items-center">
        {t('more')}
      </Link>
      <ChangeStage stage={stage} />
    </section>
  );
}

/** Another stage in one tap; no answer leads to less. */
function ChangeStage({ stage }: { stage: StageChoice }) {
  const t = useTranslations('home.member.step');
  const words = useTranslations('words.stageChoices');
  return (
    <details className="group w-full border-t border-line pt-2">
      <summary className="flex min-h-11 list-none items-center justify-between gap-2 text-sm font-semibold [&::-webkit-details-marker]:hidden">
        {t('change')}
        <ChevronDown aria-hidden strokeWidth={1.75} className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      <form action={chooseStageHere} className="flex flex-col gap-1 pb-1">
        {stageChoices.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="stage"
            value={choice}
            aria-pressed={choice === stage}
            className="min-h-11 rounded-control border border-transparent px-3 py-2 text-left text-sm hover:bg-surface aria-pressed:border-moss aria-pressed:bg-surface"
          >
            {words(choice)}
          </button>
        ))}
      </form>
      <p className="text-sm text-ink-soft">{t('promise')}</p>
    </details>
  );
}
