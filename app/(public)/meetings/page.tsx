import { CalendarPlus, Map as MapIcon } from 'lucide-react';
import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { type Asked, finderAddress, readAsked } from '@/app/_meetings/address';
import { useAnswerWords } from '@/app/_meetings/answer-words';
import { DataLink } from '@/app/_meetings/data-link';
import { KeepList } from '@/app/_meetings/keep-list';
import { type FoundMeeting, MeetingRow } from '@/app/_meetings/meeting-row';
import { Share } from '@/app/_meetings/share';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Finder } from './finder';

type Found = Awaited<ReturnType<typeof api.meetings.find>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('title') };
}

export default async function MeetingsPage({ searchParams }: PageProps<'/meetings'>) {
  const { asked } = readAsked(await searchParams);
  const [t, found, counts] = await Promise.all([getTranslations('meetings'), api.meetings.find(asked), api.meetings.counts(asked)]);
  const { meetings, isLost, before } = found;
  return (
    <Words of={['going']}>
      <Page
        title={t('title')}
        lead={t('lead')}
        width="wide"
        actions={
          <LinkButton href="/meetings/mine" className="no-print">
            {t('mine')}
          </LinkButton>
        }
      >
        <Finder asked={asked} counts={counts} path="/meetings" />
        {meetings.length > 0 ? (
          <Section title={<Title found={found} total={counts.total} />} actions={<Ways asked={asked} />}>
            {isLost && <Notice tone="info">{t('lost', { place: String(asked.place ?? '') })}</Notice>}
            <Read found={found} />
            <Rows meetings={meetings} />
          </Section>
        ) : (
          <Nothing
            asked={asked}
            lost={isLost ? String(asked.place ?? '') : undefined}
            online={(await api.meetings.next({ limit: 3 })).slice(0, 3)}
          />
        )}
        {before && <More href={finderAddress(asked, { before })}>{t('next')}</More>}
        <p className="text-sm text-ink-soft">
          {t('credit')} <DataLink query={finderAddress(asked, {}, '')} />
        </p>
      </Page>
    </Words>
  );
}

function Title({ found: { within, place }, total }: { found: Found; total: number }) {
  const t = useTranslations('meetings');
  if (!within) return t('results', { count: total });
  return place?.name ? t('resultsNear', { count: total, within, place: place.name }) : t('resultsHere', { count: total, within });
}

/** What the words in the box were understood as. */
function Read({ found: { read } }: { found: Found }) {
  const t = useTranslations('meetings');
  const words = useAnswerWords();
  if (read.length === 0) return null;
  return <p className="text-ink-soft">{t('read', { choices: read.map(({ question, value }) => words(question, value)).join(' · ') })}</p>;
}

/** The same meetings in other ways: on a map, in a calendar, on paper, kept for when there is no network, or sent to somebody. */
function Ways({ asked }: { asked: Asked }) {
  const t = useTranslations('meetings');
  return (
    <span className="no-print flex flex-wrap gap-2">
      <LinkButton href={finderAddress(asked, {}, '/meetings/map')} size="small" prefetch={false}>
        <MapIcon aria-hidden className="size-4" strokeWidth={1.75} />
        {t('map.show')}
      </LinkButton>
      <a
        href={finderAddress(asked, {}, '/meetings.ics')}
        className="inline-flex min-h-11 items-center gap-2 rounded-control border border-edge bg-surface px-3 py-1.5 text-sm font-semibold hover:bg-sunken"
      >
        <CalendarPlus aria-hidden className="size-4" strokeWidth={1.75} />
        {t('calendar')}
      </a>
      <KeepList />
      <Share />
    </span>
  );
}

function Rows({ meetings }: { meetings: FoundMeeting[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </ul>
  );
}

/** Nothing fits: what a person can do now instead. */
function Nothing({ asked, lost, online }: { asked: Asked; lost?: string; online: FoundMeeting[] }) {
  const t = useTranslations('meetings');
  const hasPlace = Boolean(asked.place || asked.near) && lost === undefined;
  const actions = (
    <>
      {hasPlace && asked.within !== '500' && <LinkButton href={finderAddress(asked, { within: '500' })}>{t('wider')}</LinkButton>}
      <LinkButton href={finderAddress({ venue: 'online' })} tone="primary">
        {t('onlineSoon')}
      </LinkButton>
      <LinkButton href="/help/lines" prefetch={false}>
        {t('helplines')}
      </LinkButton>
    </>
  );
  return (
    <>
      <Empty title={lost === undefined ? t('none') : t('lostNone', { place: lost })} action={actions}>
        {lost === undefined ? t('noneAdvice') : t('lostAdvice')}
      </Empty>
      {online.length > 0 && (
        <Section title={t('onlineNext')}>
          <Rows meetings={online} />
        </Section>
      )}
    </>
  );
}
