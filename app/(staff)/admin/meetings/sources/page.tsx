import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { AddSourceForm } from './add-source';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('listings.sources'))('title') };
}

export default async function SourcesPage() {
  const sources = await api.listings.sources();
  const t = await getTranslations('listings.sources');
  const words = await getTranslations('listings');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {sources.length === 0 && <Empty title={t('none')}>{t('noneHint')}</Empty>}
      <ul className="flex flex-col gap-3 empty:hidden">
        {sources.map(({ id, name, format, status, listed, held, open, lastImportedAt, lastError }) => (
          <Card key={id} as="li" href={`/admin/meetings/sources/${id}`}>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0 font-semibold break-words">{name}</span>
              {status !== 'active' && <Tag>{words(`sourceStatuses.${status}`)}</Tag>}
              {open === 'preview' && <Tag hue="dawn">{words('runStatuses.preview')}</Tag>}
              {held > 0 && <Tag hue="alert">{t('held', { count: held })}</Tag>}
              {lastError && <Tag hue="alert">{t('failed')}</Tag>}
            </div>
            <p className="text-sm text-ink-soft">
              {words(`sourceFormats.${format}`)} · {t('listed', { count: listed })}
              {lastImportedAt && (
                <>
                  {' · '}
                  {t('read')} <Moment at={lastImportedAt} />
                </>
              )}
            </p>
          </Card>
        ))}
      </ul>
      <Section title={t('add')}>
        <Words of={['listings']}>
          <AddSourceForm />
        </Words>
      </Section>
    </Page>
  );
}
