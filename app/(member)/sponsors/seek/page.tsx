import { Check } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ForgetButton } from '@/app/_sponsorship/acts';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page, Section } from '@/app/_ui/page';
import { seekSteps } from '@/server/sponsorship/input';

/** What is asked and why, and how far one has come. Each step can be opened by itself, in any order. */
export default async function SeekPage() {
  const [t, s, { done, isLooking, isDraft }] = await Promise.all([
    getTranslations('sponsorship.seek'),
    getTranslations('seeking'),
    api.sponsorship.answers(),
  ]);
  const next = seekSteps.find((step) => !done.includes(step));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ol className="flex flex-col overflow-hidden rounded-card border border-line bg-surface">
        {seekSteps.map((step, at) => (
          <li key={step} className="border-line not-last:border-b">
            <Link href={`/sponsors/seek/${step}`} className="flex min-h-11 items-start gap-4 px-4 py-3 hover:bg-sunken sm:px-5">
              <span aria-hidden="true" className="mt-0.5 w-6 shrink-0 text-center font-semibold text-moss">
                {done.includes(step) ? <Check size={20} className="inline" /> : at + 1}
              </span>
              <span className="min-w-0">
                <span className="block font-semibold">
                  {s(`steps.${step}`)}
                  {done.includes(step) && <span className="font-normal text-ink-soft"> · {s('done')}</span>}
                </span>
                <span className="block text-sm text-ink-soft">{s(`why.${step}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {next && (
        <LinkButton href={`/sponsors/seek/${next}`} tone="primary" className="self-start">
          {s(done.length > 0 ? 'goOn' : 'begin')}
        </LinkButton>
      )}
      {(isLooking || isDraft) && (
        <Section title={t('forgetTitle')}>
          <p className="max-w-measure">{t('forgetText')}</p>
          <ForgetButton />
        </Section>
      )}
    </Page>
  );
}
