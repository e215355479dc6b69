import type { inferRouterOutputs } from '@trpc/server';
import { useLocale, useTranslations } from 'next-intl';
import { codeWord } from '@/app/_meetings/code-word';
import { Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import type { AppRouter } from '@/server/api/root';

export type OneMeeting = inferRouterOutputs<AppRouter>['meetings']['get'];

/** What the codes of the listing say, in words, as this fellowship means them. */
export function Kind({ meeting: { types, facets, codeList, languages } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const said = new Set(types.filter((code) => code !== 'ONL' && code !== 'TC').map((code) => codeWord(t, codeList, code)));
  if (facets.includes('medication-welcome')) said.add(t('facets.medication-welcome'));
  if (said.size === 0 && languages.length === 0) return null;
  return (
    <Section title={t('kind')}>
      <ul className="flex flex-wrap gap-2">
        {[...said].map((word) => (
          <li key={word}>
            <Tag>{word}</Tag>
          </li>
        ))}
      </ul>
      {facets.includes('open') && <p className="text-ink-soft">{t('openMeaning')}</p>}
      {facets.includes('closed') && <p className="text-ink-soft">{t('closedMeaning')}</p>}
      {languages.length > 0 && (
        <p>
          {t('languages')}: {languages.map((code) => names.of(code) ?? code).join(', ')}
        </p>
      )}
    </Section>
  );
}

export function Notes({ meeting: { notes } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  if (!notes) return null;
  return (
    <Section title={t('notes')}>
      <p className="max-w-measure break-words whitespace-pre-line">{notes}</p>
    </Section>
  );
}

/** Where the listing comes from and how fresh it is, so that a person can judge how far to trust it. */
export function Source({ meeting: { feed, sourceUrl, sourceUpdatedAt, removedAt } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  return (
    <Section title={t('source')}>
      <p className="max-w-measure text-ink-soft">
        {feed.lastImportedAt && !removedAt && `${t('sourceText', { name: feed.name, date: feed.lastImportedAt })} `}
        {sourceUpdatedAt && `${t('sourceUpdated', { date: sourceUpdatedAt })} `}
        {t('sourceCheck')}
      </p>
      {sourceUrl && (
        <p>
          <a href={sourceUrl} target="_blank" rel="noopener noreferrer nofollow" className="link inline-flex min-h-11 items-center">
            {t('sourceLink')}
          </a>
        </p>
      )}
    </Section>
  );
}
