import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Page, Section } from '@/app/_ui/page';
import { Tap } from '@/app/_ui/tap';
import { countriesOf } from '@/app/_watch/lines-for';
import { putCountryFirst } from './actions';
import { LineActs, LineForm } from './line-forms';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch.lines'))('title') };
}

/** The directory of numbers: each is shown to people while somebody has checked it within 180 days. */
export default async function LinesPage() {
  const [t, format, locale, lines] = await Promise.all([getTranslations('watch.lines'), getFormatter(), getLocale(), api.watch.allLines()]);
  const places = new Intl.DisplayNames([locale], { type: 'region' });
  const nameOf = (country: string) => (country === 'XX' ? t('anywhere') : (places.of(country) ?? country));
  const [own, ...others] = countriesOf(lines);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {own && (
        <Section title={t('ownTitle')}>
          <p>{t('own', { country: nameOf(own) })}</p>
          <div className="flex flex-wrap gap-3 empty:hidden">
            {others.map((country) => (
              <Tap key={country} action={putCountryFirst} given={{ country }}>
                {t('putFirst', { country: nameOf(country) })}
              </Tap>
            ))}
          </div>
        </Section>
      )}
      <ul className="flex flex-col gap-4">
        {lines.map((line) => (
          <Card as="li" key={line.id}>
            <p className="flex flex-wrap gap-x-3">
              <strong>{line.name}</strong>
              <span>
                {nameOf(line.country)} · {t(`kinds.${line.kind}`)}
              </span>
            </p>
            <p className="text-lg tabular-nums">{[line.call, line.write].filter(Boolean).join(' · ')}</p>
            <p className="text-sm text-ink-soft">{[line.hours, line.languages.join(', '), line.source].filter(Boolean).join(' · ')}</p>
            <p className={line.isShown ? 'text-moss' : 'font-semibold text-alert'}>
              {line.isShown && line.verifiedAt
                ? t('shown', { date: format.dateTime(line.verifiedAt, { dateStyle: 'medium' }) })
                : t('hidden')}
            </p>
            <LineActs line={line} />
          </Card>
        ))}
      </ul>
      <Section title={t('add')}>
        <LineForm />
      </Section>
    </Page>
  );
}
