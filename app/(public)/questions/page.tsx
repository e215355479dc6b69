import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { questionNames } from '@/app/_stages/plan';
import { Card } from '@/app/_ui/card';
import { Page } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('questions'))('title') };
}

export default function QuestionsPage() {
  const t = useTranslations('questions');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ul className="flex flex-col gap-3">
        {questionNames.map((name) => (
          <Card as="li" key={name} href={`/questions/${name}`}>
            <span className="text-lg font-semibold">{t(`of.${name}.title`)}</span>
            <span className="text-ink-soft">{t(`of.${name}.short`)}</span>
          </Card>
        ))}
      </ul>
    </Page>
  );
}
