import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { messages } from '@/app/_i18n/messages';
import { type QuestionName, questionNames, questionPlans } from '@/app/_stages/plan';
import { Sources } from '@/app/_stages/sources';
import { Told } from '@/app/_stages/told';
import { Page, Section } from '@/app/_ui/page';

/** Neutral on purpose, as with the stages. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('questions'))('title') };
}

/** One question: the plain answer first, then what is known and how well, what to do, and where it comes from. */
export default async function QuestionPage({ params }: PageProps<'/questions/[slug]'>) {
  const { slug } = await params;
  if (!isQuestion(slug)) notFound();
  const { questions, stages } = messages[await getLocale()];
  const { title, short, points, do: todo } = questions.of[slug];
  const plan = questionPlans[slug];
  const told = plan.points.flatMap(({ facts = [] }) => facts);
  return (
    <Page title={title} width="wide">
      <section aria-labelledby="short" className="flex max-w-2xl flex-col gap-2 rounded-card bg-moss-soft p-5">
        <h2 id="short" className="text-lg">
          {questions.short}
        </h2>
        <p className="text-lg">{short}</p>
      </section>
      <Section title={questions.known}>
        <Told entries={plan.points} words={points} all={told} anchor="known" />
      </Section>
      <Section title={questions.do}>
        <ul className="flex max-w-measure list-disc flex-col gap-2 pl-5">
          {todo.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Sources all={told} />
      <p className="no-print flex flex-wrap gap-x-6">
        <Link href="/questions" className="link inline-flex min-h-11 items-center font-semibold">
          {questions.back}
        </Link>
        <Link href={`/stages/${plan.stage}`} className="link inline-flex min-h-11 items-center font-semibold">
          {stages.of[plan.stage].title}
        </Link>
        <Link href="/help/lines" prefetch={false} className="link inline-flex min-h-11 items-center font-semibold">
          {stages.go.lines}
        </Link>
      </p>
    </Page>
  );
}

const isQuestion = (word: string): word is QuestionName => questionNames.some((name) => name === word);
