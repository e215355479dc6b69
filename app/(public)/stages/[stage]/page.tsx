import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { messages } from '@/app/_i18n/messages';
import { setbackPlan, stagePlans } from '@/app/_stages/plan';
import { Sources } from '@/app/_stages/sources';
import { Checklists, Feelings, Told } from '@/app/_stages/told';
import { api } from '@/app/_trpc/server';
import { Page, Section } from '@/app/_ui/page';
import { type Stage, stages } from '@/db/vocabulary';
import { Beside } from './beside';
import { Steps } from './steps';

/** Neutral on purpose: a history and a row of tabs are seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stages'))('title') };
}

/** The home of a stage: what it can feel like, what may help, what to do today, and who else is there. The same for every reader. */
export default async function StagePage({ params }: PageProps<'/stages/[stage]'>) {
  const { stage } = await params;
  if (!isStage(stage)) notFound();
  const [locale, { groups }] = await Promise.all([getLocale(), api.groups.find({ stage })]);
  const words = messages[locale].stages;
  const own = words.of[stage];
  const plan = stagePlans[stage];
  const told = [...plan.feels, ...plan.helps, ...plan.lists, ...(plan.hasSetback ? setbackPlan : [])].flatMap(({ facts = [] }) => facts);
  const { title: setbackTitle, lead: setbackLead, ...setback } = words.setback;
  return (
    <div data-hue={stage}>
      <Page title={own.title} lead={own.lead} width="wide" aside={<Beside stage={stage} groups={groups} />}>
        <Section title={words.feels}>
          <Feelings entries={plan.feels} words={own.feels} all={told} />
        </Section>
        <Section title={words.helps}>
          <Told entries={plan.helps} words={own.helps} all={told} anchor="helps" />
        </Section>
        {plan.lists.length > 0 && <Checklists entries={plan.lists} words={own.lists} all={told} />}
        <Steps stage={stage} />
        {plan.hasSetback && (
          <Section title={setbackTitle}>
            <p className="max-w-measure text-ink-soft">{setbackLead}</p>
            <Told entries={setbackPlan} words={setback} all={told} anchor="setback" />
          </Section>
        )}
        <Sources all={told} />
        <p className="no-print text-sm text-ink-soft">{words.print}</p>
      </Page>
    </div>
  );
}

const isStage = (word: string): word is Stage => stages.some((stage) => stage === word);
