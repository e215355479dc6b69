import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Page, Section } from '@/app/_ui/page';
import { EmailPart } from './email-part';
import { ClosePart, Closing, CopyPart } from './leaving';
import { NewCodes } from './new-codes';
import { ShowStage } from './show-stage';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.privacy'))('title') };
}

const kept = ['handle', 'passphrase', 'stage', 'email', 'sessions', 'words'] as const;

export default async function PrivacyPage({ searchParams }: PageProps<'/me/privacy'>) {
  const { problem } = await searchParams;
  const me = await api.accounts.me();
  const t = await getTranslations('accounts.privacy');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Words of={['accounts']}>
        <ProblemOnReturn reason={problem} />
        {me.closesAt && <Closing at={me.closesAt} />}
        <Section title={t('stage')}>
          <ShowStage isShown={me.showsStage} />
        </Section>
        <div id="email" className="scroll-mt-20">
          <Section title={t('emailTitle')}>
            <EmailPart email={me.email} />
          </Section>
        </div>
        <div id="codes" className="scroll-mt-20">
          <Section title={t('codesTitle')}>
            <p className="max-w-measure">{t('codesLead', { count: me.codesLeft })}</p>
            <NewCodes />
          </Section>
        </div>
        <Section title={t('passphraseTitle')}>
          <p className="max-w-measure">{t('passphraseLead')}</p>
          <div>
            <LinkButton href="/me/passphrase">{t('passphraseChange')}</LinkButton>
          </div>
        </Section>
        <div id="copy" className="scroll-mt-20">
          <Section title={t('copy.title')}>
            <CopyPart />
          </Section>
        </div>
        <Section title={t('keptTitle')}>
          <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
            {kept.map((thing) => (
              <div key={thing} className="contents">
                <dt className="font-semibold">{t(`kept.${thing}.name`)}</dt>
                <dd className="text-ink-soft max-sm:-mt-3">{t(`kept.${thing}.how`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        {!me.closesAt && (
          <div id="close" className="scroll-mt-20">
            <Section title={t('close.title')}>
              <ClosePart />
            </Section>
          </div>
        )}
      </Words>
    </Page>
  );
}
