import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ReportLink } from '@/app/_moderation/report-link';
import { Live } from '@/app/_sponsorship/live';
import { Reasons, ScoreParts } from '@/app/_sponsorship/reasons';
import { WeekStrip } from '@/app/_sponsorship/week-strip';
import { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Mark } from '@/app/_ui/mark';
import { Page, Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { Asking } from './asking';
import { TalkFirst } from './talk-first';

type Sponsor = Awaited<ReturnType<typeof api.sponsorship.sponsor>>;

export default async function SponsorPage({ params }: PageProps<'/sponsors/[handle]'>) {
  const { handle } = await params;
  const [t, sponsor, mine, chats] = await Promise.all([
    getTranslations('sponsorship.profile'),
    api.sponsorship.sponsor({ handle }),
    api.sponsorship.mine(),
    api.sponsorship.chats(),
  ]);
  return (
    <Page
      title={
        <span className="flex items-center gap-4">
          <Mark of={sponsor.handle} size={16} />
          {sponsor.handle}
        </span>
      }
      lead={t('lead')}
    >
      <Live />
      <p className="max-w-measure whitespace-pre-line text-lg">{sponsor.about}</p>
      {sponsor.fit && (
        <Section title={t('fit')}>
          <Card>
            <Reasons handle={sponsor.handle} fit={sponsor.fit} />
            <WeekStrip hours={sponsor.fit.week} />
            <ScoreParts handle={sponsor.handle} fit={sponsor.fit} />
          </Card>
        </Section>
      )}
      <Section title={t('about')}>
        <Facts sponsor={sponsor} />
      </Section>
      <Asking sponsor={sponsor} mayAskMore={mine.mayAskMore} />
      <TalkFirst
        sponsorId={sponsor.id}
        handle={sponsor.handle}
        mayAsk={sponsor.mayBeAsked && !sponsor.isMe && !sponsor.myStatus && !mine.hasSponsor}
        chats={chats}
      />
      <ReportLink targetKind="person" targetId={sponsor.handle} />
    </Page>
  );
}

function Facts({ sponsor }: { sponsor: Sponsor }) {
  const t = useTranslations('sponsorship.profile');
  const words = useTranslations('words');
  return (
    <dl className="flex flex-col">
      <Fact term={t('medication')}>
        {words(`medicationStances.${sponsor.medicationStance}`)}
        <span className="block text-sm text-ink-soft">{t(`stances.${sponsor.medicationStance}`)}</span>
      </Fact>
      <Fact term={t('pathways')}>
        <Tags of={sponsor.pathways.map((pathway) => words(`pathways.${pathway}`))} />
      </Fact>
      {sponsor.experiences.length > 0 && (
        <Fact term={t('experiences')}>
          <Tags of={sponsor.experiences.map((experience) => words(`experiences.${experience}`))} />
        </Fact>
      )}
      <Fact term={t('style')}>{words(`contactStyles.${sponsor.contactStyle}`)}</Fact>
      <Fact term={t('languages')}>
        <Tags of={sponsor.languages.map((language) => words(`spokenLanguages.${language}`))} />
      </Fact>
      {sponsor.interests.length > 0 && (
        <Fact term={t('interests')}>
          <Tags of={sponsor.interests} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tags({ of }: { of: string[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {of.map((word) => (
        <li key={word}>
          <Tag>{word}</Tag>
        </li>
      ))}
    </ul>
  );
}
