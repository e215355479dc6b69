import { Check } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Page } from '@/app/_ui/page';
import { stageChoices } from '@/db/vocabulary';
import { chooseStage } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.stage'))('short') };
}

/** Where somebody is, in one tap. Every answer looks the same, and none leads to less. */
export default async function StagePage() {
  const me = await api.accounts.me();
  const t = await getTranslations('accounts.stage');
  const words = await getTranslations('words.stageChoices');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <form action={chooseStage} className="flex max-w-xl flex-col gap-3">
        <input type="hidden" name="first" value={me.hasBeenAsked ? 'no' : 'yes'} />
        {stageChoices.map((choice) => {
          const isChosen = me.hasBeenAsked && me.stage === choice;
          return (
            <button
              key={choice}
              type="submit"
              name="stage"
              value={choice}
              aria-pressed={isChosen}
              className="flex min-h-14 cursor-pointer items-center justify-between gap-3 rounded-card border border-line bg-surface px-5 py-3 text-left text-lg hover:border-moss hover:bg-moss-soft aria-pressed:border-moss aria-pressed:bg-moss-soft"
            >
              {words(choice)}
              {isChosen && <Check aria-hidden strokeWidth={1.75} className="size-5 shrink-0 text-moss" />}
            </button>
          );
        })}
      </form>
      <p className="max-w-measure text-ink-soft">{t('promise')}</p>
    </Page>
  );
}
