import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { codeWord } from '@/app/_meetings/code-word';
import { Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import type { Fellowship } from '@/db/vocabulary';
import type { OneMeeting } from './listing';

/** What kind of fellowship it is, for somebody who was never there. */
const kinds = {
  mara: 'medication',
  smart: 'skills',
  lifering: 'secular',
  wfs: 'secular',
  rd: 'buddhist',
  refuge: 'buddhist',
  'al-anon': 'families',
  'nar-anon': 'families',
  families: 'families',
  pal: 'families',
  other: 'other',
} as const satisfies Partial<Record<Fellowship, string>>;
const explained = [
  'open',
  'closed',
  'newcomer',
  'speaker',
  'step',
  'literature',
  'discussion',
  'meditation',
  'women',
  'men',
  'lgbtq',
  'young',
  'secular',
  'wheelchair',
  'asl',
  'children',
  'proof-of-attendance',
  'medication-welcome',
  'naloxone',
] as const;
const access = ['wheelchair', 'asl', 'children', 'child-care', 'fragrance-free'] as const;

/** What to expect of this fellowship and of what the codes say, each explained, and a word to whoever comes for the first time. */
export function Expect({ meeting: { fellowship, types, facets, codeList, languages } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const kind = fellowship in kinds ? kinds[fellowship as keyof typeof kinds] : 'steps';
  const said = explained.filter((facet) => facets.includes(facet));
  const codes = new Set(types.filter((code) => code !== 'ONL' && code !== 'TC').map((code) => codeWord(t, codeList, code)));
  const ways = access.filter((facet) => facets.includes(facet));
  return (
    <Section title={t('kind')}>
      <p className="max-w-measure">{t(`expect.${kind}`)}</p>
      {codes.size > 0 && (
        <ul className="flex flex-wrap gap-2">
          {[...codes].map((word) => (
            <li key={word}>
              <Tag>{word}</Tag>
            </li>
          ))}
        </ul>
      )}
      {said.length > 0 && (
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
          {said.map((facet) => (
            <div key={facet} className="contents">
              <dt className="font-semibold">{t(`facets.${facet}`)}</dt>
              <dd className="text-ink-soft">
                {facet === 'closed' && kind === 'families' ? t('explain.closedFamilies') : t(`explain.${facet}`)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <strong>{t('access')}</strong> {ways.length > 0 ? ways.map((facet) => t(`facets.${facet}`)).join(', ') : t('accessUnsaid')}
      </p>
      {languages.length > 0 && (
        <p>
          <strong>{t('languages')}:</strong> {languages.map((code) => names.of(code) ?? code).join(', ')}
        </p>
      )}
      <div className="rounded-card bg-sunken p-4">
        <h3 className="font-semibold">{t('firstTime')}</h3>
        <p className="mt-1 max-w-measure">{t('firstTimeText')}</p>
        {!facets.includes('medication-welcome') && kind === 'steps' && <p className="mt-2 max-w-measure">{t('medicationText')}</p>}
        <p className="mt-2">
          <Link href="/questions" className="link" prefetch={false}>
            {t('questionsLink')}
          </Link>
        </p>
      </div>
    </Section>
  );
}
