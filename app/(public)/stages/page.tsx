import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { messages } from '@/app/_i18n/messages';
import { setbackPlan } from '@/app/_stages/plan';
import { Sources } from '@/app/_stages/sources';
import { StageDoors } from '@/app/_stages/stage-doors';
import { Told } from '@/app/_stages/told';
import { Page, Section } from '@/app/_ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stages'))('title') };
}

/** The stages as doors, in the words a person might say; and what holds in all of them. */
export default async function StagesPage() {
  const { stages } = messages[await getLocale()];
  const told = setbackPlan.flatMap(({ facts = [] }) => facts);
  return (
    <Page title={stages.title} lead={stages.lead} width="wide">
      <StageDoors />
      <Section title={stages.ladder.title}>
        <p className="max-w-measure">{stages.ladder.text}</p>
      </Section>
      <Section title={stages.setback.title}>
        <p className="max-w-measure text-ink-soft">{stages.setback.lead}</p>
        <Told entries={setbackPlan} words={pieces(stages.setback)} all={told} anchor="setback" />
      </Section>
      <Onward />
      <Sources all={told} />
    </Page>
  );
}

const pieces = ({ first, tell, medication, later }: typeof messages.en.stages.setback) => ({ first, tell, medication, later });

function Onward() {
  const t = useTranslations();
  return (
    <p className="no-print flex flex-wrap gap-x-6">
      <Link href="/questions" className="link inline-flex min-h-11 items-center font-semibold">
        {t('stages.questions')}
      </Link>
      <Link href="/groups" className="link inline-flex min-h-11 items-center font-semibold">
        {t('stages.go.groups')}
      </Link>
      <Link href="/help/overdose" prefetch={false} className="link inline-flex min-h-11 items-center font-semibold">
        {t('stages.go.overdose')}
      </Link>
    </p>
  );
}
