import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { GoBack, RulesEditor } from './rules-editor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('watch.rules'))('title') };
}

export default async function RulesPage() {
  const [t, { number, text, versions, house }] = await Promise.all([getTranslations('watch.rules'), api.watch.rules()]);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['watch']}>
        <p className="font-semibold">{number === 0 ? t('houseOnly') : t('inForce', { number })}</p>
        <RulesEditor number={number} text={text} />
        <Section title={t('how')}>
          <p>{t('howLead')}</p>
          <pre className="overflow-x-auto rounded-control border border-edge p-3 text-sm">
            {[
              'hold sourcing: need ..3 dogfood|white_girl',
              'soon crisis: other_side ..2 tonight',
              'note stigma: zombie|zombies',
              'harmless: dying to see you',
              'off: sourcing.diverted',
              '# …',
            ].join('\n')}
          </pre>
          <details>
            <summary className="min-h-11 cursor-pointer py-2">{t('house', { count: house.length })}</summary>
            <ul className="text-sm">
              {house.map(({ id, at, says }) => (
                <li key={id} className="break-words">
                  <strong>{id}</strong> ({at}){says && `: ${says}`}
                </li>
              ))}
            </ul>
          </details>
        </Section>
        {versions.length > 0 && (
          <Section title={t('versions')}>
            <ul className="flex flex-col gap-4">
              {versions.map((version) => (
                <Card as="li" key={version.number}>
                  <p>
                    <strong>{t('version', { number: version.number })}</strong> · {version.by ?? t('former')} ·{' '}
                    <Moment at={version.madeAt} />
                  </p>
                  <p>{version.words}</p>
                  <p className="text-sm text-ink-soft">{t('figures', version.trial)}</p>
                  {version.number !== number && <GoBack number={version.number} />}
                </Card>
              ))}
              <Card as="li">
                <strong>{t('houseOnly')}</strong>
                {text !== '' && <GoBack number={0} />}
              </Card>
            </ul>
          </Section>
        )}
      </Words>
    </Page>
  );
}
