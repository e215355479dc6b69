import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { messages } from '@/app/_i18n/messages';
import { api } from '@/app/_trpc/server';
import { Page, Section } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feeds'))('title') };
}

const endpoints =
  'GetSearchResults, GetFormats, GetServiceBodies, GetServerInfo, GetFieldKeys, GetFieldValues, GetChanges, GetCoverageArea, GetNAWSDump';
const example = '?place=19104&within=25&fellowship=na&day=1&day=2';

/** How programs read the meetings: the one page for whoever wants them on a site of their own. */
export default async function DataPage() {
  const [locale, t, { address }] = await Promise.all([getLocale(), getTranslations('feeds'), api.site.about()]);
  const { good } = messages[locale].feeds;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('formats.title')}>
        <dl className="flex flex-col gap-4">
          <Format path="/api/meetings.json">{t('formats.list.guide')}</Format>
          <Format path="/api/meetings.csv">{t('formats.list.table')}</Format>
          <Format path="/meetings.ics">{t('formats.list.calendar')}</Format>
          <Format path="/meetings/slug.ics">{t('formats.list.one')}</Format>
          <Format path="/api/bmlt/">{t('formats.list.bmlt')}</Format>
          <Format path="/api/bmlt/client_interface/json/?switcher=GetSearchResults">{t('formats.list.search')}</Format>
        </dl>
      </Section>
      <Section title={t('words.title')}>
        <p>
          {t('words.lead')}{' '}
          <Link href="/meetings" className="link">
            /meetings
          </Link>
        </p>
        <Code label="/api/meetings.json">{`${address}/api/meetings.json${example}`}</Code>
        <p>{t('words.calendar')}</p>
      </Section>
      <Section title={t('bmlt.title')}>
        <p>{t('bmlt.lead', { endpoints })}</p>
        <p>{t('bmlt.bodies')}</p>
        <p>{t('bmlt.formats')}</p>
      </Section>
      <Section title={t('examples.title')}>
        <h3 className="font-semibold">{t('examples.guide')}</h3>
        <Code label={t('examples.guide')}>{`<div id="tsml-ui" data-src="${address}/api/meetings.json"></div>`}</Code>
        <h3 className="font-semibold">{t('examples.crouton')}</h3>
        <Code label={t('examples.crouton')}>
          {`var crouton = new Crouton({\n  root_server: '${address}/api/bmlt',\n  service_body: ['1'],\n  recurse_service_bodies: true,\n});\ncrouton.render();`}
        </Code>
        <h3 className="font-semibold">{t('examples.crumb')}</h3>
        <Code label={t('examples.crumb')}>{`<div id="crumb-widget" data-server="${address}/api/bmlt/" data-service-body="1"></div>`}</Code>
        <p>{t('examples.plugin')}</p>
      </Section>
      <Section title={t('good.title')}>
        <ul className="flex max-w-measure list-disc flex-col gap-2 pl-5">
          {good.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function Format({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <code className="break-all rounded-control bg-sunken px-1.5 py-0.5 font-semibold">{path}</code>
      </dt>
      <dd className="mt-1 text-ink-soft">{children}</dd>
    </div>
  );
}

/** Lines that may be longer than the screen: they are moved, also by the keyboard, and the page is not. */
function Code({ label, children }: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-card border border-line bg-sunken">
      <pre className="w-max p-4 text-sm leading-relaxed">
        <code>{children}</code>
      </pre>
    </section>
  );
}
