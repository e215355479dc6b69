import { useTranslations } from 'next-intl';
import { Section } from '@/app/_ui/page';
import { type FactId, sourcesOf, weakest } from './facts';

/** Under what is told on the word of others: how sure it is, when that was looked at, and where to read on. */
export function FactNote({ told, all }: { told: readonly FactId[]; all: readonly FactId[] }) {
  const t = useTranslations('stages.sources');
  const status = weakest(told);
  if (!status) return null;
  const listed = sourcesOf(all).map(({ id }) => id);
  return (
    <p className="text-sm text-ink-soft">
      {t(`status.${status}`)} · {t('checked')}
      {sourcesOf(told).map(({ id }) => {
        const number = listed.indexOf(id) + 1;
        return (
          <a
            key={id}
            href={`#source-${number}`}
            aria-label={t('number', { number })}
            className="link -my-3 inline-block px-2 py-3 no-underline"
          >
            [{number}]
          </a>
        );
      })}
    </p>
  );
}

/** The list at the foot of a page that the notes point to. */
export function Sources({ all }: { all: readonly FactId[] }) {
  const t = useTranslations('stages.sources');
  const list = sourcesOf(all);
  if (list.length === 0) return null;
  return (
    <Section title={t('title')}>
      <p className="max-w-measure text-sm text-ink-soft">{t('note')}</p>
      <ol className="max-w-measure list-decimal pl-6 text-sm" aria-label={t('list')}>
        {list.map(({ id, cite, href }, index) => (
          <li key={id} id={`source-${index + 1}`} className="py-1 pl-1 target:bg-dawn-soft">
            {href ? (
              <a href={href} rel="noreferrer" className="link inline-flex min-h-11 items-center print:min-h-0" lang="en">
                {cite}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center print:min-h-0" lang="en">
                {cite}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
