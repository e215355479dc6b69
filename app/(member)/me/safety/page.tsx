import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Moment } from '@/app/_ui/moment';
import { Page, Section } from '@/app/_ui/page';
import { BlockForm, FilterForm, MentionForm, MuteForm } from './forms';
import { Unblock, Unfilter, Unmute, UnmuteAlias } from './undo';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('safety'))('title') };
}

export default async function SafetyPage() {
  const t = await getTranslations('safety');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['safety']}>
        <Blocked />
        <Muted />
        <Filters />
        <Section title={t('mention.title')}>
          <p className="max-w-measure">{t('mention.about')}</p>
          <MentionForm chosen={await api.safety.mentions()} />
        </Section>
      </Words>
    </Page>
  );
}

async function Blocked() {
  const blocked = await api.safety.blocked();
  const t = await getTranslations('safety.block');
  return (
    <Section title={t('title')}>
      <p className="max-w-measure">{t('about')}</p>
      <List empty={t('empty')}>
        {blocked.map(({ handle, blockedAt }) => (
          <Kept
            key={handle}
            name={handle}
            more={
              <>
                {t('since')} <Moment at={blockedAt} kind="day" />
              </>
            }
          >
            <Unblock handle={handle} />
          </Kept>
        ))}
      </List>
      <BlockForm />
    </Section>
  );
}

async function Muted() {
  const [people, aliases] = await Promise.all([api.safety.muted(), api.safety.mutedAliases()]);
  const t = await getTranslations('safety.mute');
  return (
    <Section title={t('title')}>
      <p className="max-w-measure">{t('about')}</p>
      <List empty={t('empty')}>
        {people.map(({ handle, expiresAt }) => (
          <Kept
            key={handle}
            name={handle}
            more={
              expiresAt ? (
                <>
                  {t('until')} <Moment at={expiresAt} />
                </>
              ) : (
                t('always')
              )
            }
          >
            <Unmute handle={handle} />
          </Kept>
        ))}
        {aliases.map(({ threadId, alias, title }) => (
          <Kept key={`${threadId} ${alias}`} name={alias} more={`${t('alias')} “${title}”`}>
            <UnmuteAlias threadId={threadId} alias={alias} />
          </Kept>
        ))}
      </List>
      <MuteForm />
    </Section>
  );
}

async function Filters() {
  const filters = await api.safety.filters();
  const t = await getTranslations('safety');
  return (
    <Section title={t('filter.title')}>
      <p className="max-w-measure">{t('filter.about')}</p>
      <List empty={t('filter.empty')}>
        {filters.map(({ id, phrase, effect, expiresAt }) => (
          <Kept
            key={id}
            name={phrase}
            more={
              <>
                {t(`filter.${effect}`)} ·{' '}
                {expiresAt ? (
                  <>
                    {t('mute.until')} <Moment at={expiresAt} />
                  </>
                ) : (
                  t('mute.always')
                )}
              </>
            }
          >
            <Unfilter filterId={id} phrase={phrase} />
          </Kept>
        ))}
      </List>
      <FilterForm />
    </Section>
  );
}

function List({ empty, children }: { empty: string; children: ReactNode[] }) {
  if (children.flat().length === 0) return <p className="text-ink-soft">{empty}</p>;
  return <ul className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">{children}</ul>;
}

function Kept({ name, more, children }: { name: string; more: ReactNode; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line px-4 py-3 not-last:border-b sm:px-5">
      <div className="min-w-0">
        <p className="break-words font-semibold">{name}</p>
        <p className="text-sm text-ink-soft">{more}</p>
      </div>
      {children}
    </li>
  );
}
