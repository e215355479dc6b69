import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { Join } from './join';
import { Kind, Notes, type OneMeeting, Source } from './listing';
import { When } from './when';
import { Where } from './where';

const meetingAt = cache((slug: string) => api.meetings.get({ slug }));

export async function generateMetadata({ params }: PageProps<'/meetings/[slug]'>): Promise<Metadata> {
  const [t, meeting] = await Promise.all([getTranslations('meetings'), meetingAt((await params).slug)]);
  return { title: t('title'), robots: meeting.hasLink || meeting.hasPhone ? { index: false, follow: false } : undefined };
}

export default async function MeetingPage({ params }: PageProps<'/meetings/[slug]'>) {
  const [t, words, meeting] = await Promise.all([getTranslations('meetings'), getTranslations('words'), meetingAt((await params).slug)]);
  const { name, groupName, fellowship, venue } = meeting;
  const lead = [
    words(`fellowships.${fellowship}`),
    words(`venues.${venue}`),
    groupName && groupName !== name && t('group', { name: groupName }),
  ];
  return (
    <Page title={name} lead={<p>{lead.filter(Boolean).join(' · ')}</p>}>
      <Caution meeting={meeting} />
      <div className="grid gap-8 sm:grid-cols-2">
        <When meeting={meeting} />
        <Where meeting={meeting} />
      </div>
      <Join slug={meeting.slug} hasLink={meeting.hasLink} hasPhone={meeting.hasPhone} />
      <Kind meeting={meeting} />
      <Notes meeting={meeting} />
      <Source meeting={meeting} />
      <ReportLink targetKind="meeting" targetId={meeting.slug} />
      <p>
        <Link href="/meetings" className="link inline-flex min-h-11 items-center gap-2">
          <ArrowLeft aria-hidden className="size-5" strokeWidth={1.75} />
          {t('back')}
        </Link>
      </p>
    </Page>
  );
}

function Caution({ meeting: { status, removedAt } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  if (removedAt) return <Notice tone="alert">{t('removed', { date: removedAt })}</Notice>;
  if (status !== 'active') return <Notice tone="alert">{t(status)}</Notice>;
  return null;
}
