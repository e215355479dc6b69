import { ArrowLeft, CalendarPlus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Words } from '@/app/_i18n/words-provider';
import { SaveButton } from '@/app/_meetings/save-button';
import { Share } from '@/app/_meetings/share';
import { Structured } from '@/app/_meetings/structured';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { Expect } from './expect';
import { Join } from './join';
import { Notes, type OneMeeting } from './listing';
import { Source } from './source';
import { Taps } from './taps';
import { When } from './when';
import { Where } from './where';

const meetingAt = cache((slug: string) => api.meetings.get({ slug }));

export async function generateMetadata({ params }: PageProps<'/meetings/[slug]'>): Promise<Metadata> {
  const [t, meeting] = await Promise.all([getTranslations('meetings'), meetingAt((await params).slug)]);
  return { title: t('title'), robots: meeting.hasLink || meeting.hasPhone ? { index: false, follow: false } : undefined };
}

export default async function MeetingPage({ params }: PageProps<'/meetings/[slug]'>) {
  const [t, words, meeting] = await Promise.all([getTranslations('meetings'), getTranslations('words'), meetingAt((await params).slug)]);
  const { name, slug, groupName, fellowship, venue, hasLink, hasPhone } = meeting;
  const lead = [
    words(`fellowships.${fellowship}`),
    words(`venues.${venue}`),
    groupName && groupName !== name && t('group', { name: groupName }),
  ];
  return (
    <Words of={['going']}>
      <Page title={name} lead={<p>{lead.filter(Boolean).join(' · ')}</p>} actions={<SaveButton meeting={{ slug, name }} />}>
        <Structured data={meeting.structured} />
        <Caution meeting={meeting} />
        <div className="grid gap-8 sm:grid-cols-2">
          <When meeting={meeting} />
          <Where meeting={meeting} />
        </div>
        <Join slug={slug} hasLink={hasLink} hasPhone={hasPhone} />
        <Expect meeting={meeting} />
        <Notes meeting={meeting} />
        <p className="no-print flex flex-wrap gap-2">
          <a
            href={`/meetings/${slug}.ics`}
            className="inline-flex min-h-11 items-center gap-2 rounded-control border border-edge bg-surface px-3 py-1.5 text-sm font-semibold hover:bg-sunken"
          >
            <CalendarPlus aria-hidden className="size-4" strokeWidth={1.75} />
            {t('calendarOne')}
          </a>
          <Share />
        </p>
        <Taps slug={slug} isMedicationWelcome={meeting.facets.includes('medication-welcome')} />
        <Source meeting={meeting} />
        <ReportLink targetKind="meeting" targetId={slug} />
        <p className="no-print">
          <Link href="/meetings" className="link inline-flex min-h-11 items-center gap-2">
            <ArrowLeft aria-hidden className="size-5" strokeWidth={1.75} />
            {t('back')}
          </Link>
        </p>
      </Page>
    </Words>
  );
}

function Caution({ meeting: { status, removedAt, isUnconfirmed } }: { meeting: OneMeeting }) {
  const t = useTranslations('meetings');
  if (removedAt) return <Notice tone="alert">{t('removed', { date: removedAt })}</Notice>;
  if (status !== 'active') return <Notice tone="alert">{t(status)}</Notice>;
  if (isUnconfirmed) return <Notice tone="info">{t('unconfirmedNotice')}</Notice>;
  return null;
}
