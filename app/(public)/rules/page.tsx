import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page, Section } from '@/app/_ui/page';
import { rulesVersion } from '@/db/vocabulary';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home.rules'))('title') };
}

const rules = ['experience', 'doses', 'sourcing', 'private', 'paths', 'romance', 'selling', 'adults', 'danger'] as const;

export default async function RulesPage() {
  const t = await getTranslations('home.rules');
  return (
    <Page title={t('title')} lead={t('lead', { version: rulesVersion })}>
      <ol className="flex flex-col">
        {rules.map((rule, index) => (
          <li key={rule} className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 border-t border-line py-4">
            <span aria-hidden className="text-xl font-semibold text-moss tabular-nums">
              {index + 1}
            </span>
            <div className="max-w-measure">
              <h2 className="text-lg font-semibold">{t(`list.${rule}.title`)}</h2>
              <p>{t(`list.${rule}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <Section title={t('moderation.title')}>
        <p className="max-w-measure">{t('moderation.text')}</p>
        <p>
          <a className="link inline-flex min-h-11 items-center font-semibold" href="/help/now">
            {t('help')}
          </a>
        </p>
      </Section>
    </Page>
  );
}
