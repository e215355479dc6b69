import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Page, Section } from '@/app/_ui/page';
import { AddLine, LineActs } from './line-forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch.lines'))('title') };
}

export default async function LinesPage() {
  const [t, format, lines] = await Promise.all([getTranslations('watch.lines'), getFormatter(), api.watch.allLines()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['watch']}>
        <ul className="flex flex-col gap-4">
          {lines.map(({ id, name, country, kind, call, write, hours, source, languages, verifiedAt, isShown }) => (
            <Card as="li" key={id}>
              <p className="flex flex-wrap gap-x-3">
                <strong>{name}</strong>
                <span>
                  {country} · {t(`kinds.${kind}`)}
                </span>
              </p>
              <p className="text-lg tabular-nums">{[call, write].filter(Boolean).join(' · ')}</p>
              <p className="text-sm text-ink-soft">{[hours, languages.join(', '), source].filter(Boolean).join(' · ')}</p>
              <p className={isShown ? 'text-moss' : 'font-semibold text-alert'}>
                {isShown && verifiedAt ? t('shown', { date: format.dateTime(verifiedAt, { dateStyle: 'medium' }) }) : t('hidden')}
              </p>
              <LineActs lineId={id} />
            </Card>
          ))}
        </ul>
        <Section title={t('add')}>
          <AddLine />
        </Section>
      </Words>
    </Page>
  );
}
