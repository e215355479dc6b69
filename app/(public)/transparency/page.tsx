import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { Page, Section } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reporting.transparency'))('title') };
}

const counted = ['reports', 'cases', 'hidden', 'sanctions', 'appeals', 'overturned'] as const;

/** How this community is looked after, in numbers: for everybody, and without anybody in it. */
export default async function TransparencyPage() {
  const [t, format, { months, smallest }] = await Promise.all([
    getTranslations('reporting.transparency'),
    getFormatter(),
    api.moderation.transparency(),
  ]);
  const nameOf = (month: string) => format.dateTime(new Date(`${month}-15T12:00:00Z`), { year: 'numeric', month: 'long' });
  return (
    <Page title={t('title')} lead={t('lead', { smallest })} width="wide">
      <div className="flex flex-col gap-6">
        {months.map((month) => (
          <Section key={month.month} title={nameOf(month.month)}>
            <dl className="grid grid-cols-2 gap-x-6 gap-y-3 rounded-card border border-line bg-surface p-4 sm:grid-cols-4 sm:p-5">
              {counted.map((key) => (
                <div key={key}>
                  <dt className="text-sm text-ink-soft">{t(key)}</dt>
                  <dd className="text-lg tabular-nums">{month[key] ?? t('few', { smallest })}</dd>
                </div>
              ))}
              <div>
                <dt className="text-sm text-ink-soft">{t('median')}</dt>
                <dd className="text-lg">{month.medianHours === null ? '–' : t('hours', { count: month.medianHours })}</dd>
              </div>
              <div>
                <dt className="text-sm text-ink-soft">{t('medianAppeal')}</dt>
                <dd className="text-lg">{month.medianAppealHours === null ? '–' : t('hours', { count: month.medianAppealHours })}</dd>
              </div>
            </dl>
          </Section>
        ))}
      </div>
    </Page>
  );
}
