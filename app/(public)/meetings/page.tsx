import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { type Asked, finderAddress, readAsked } from '@/app/_meetings/address';
import { type FoundMeeting, MeetingRow } from '@/app/_meetings/meeting-row';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Notice } from '@/app/_ui/notice';
import { Page, Section } from '@/app/_ui/page';
import { Finder } from './finder';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetings'))('title') };
}

export default async function MeetingsPage({ searchParams }: PageProps<'/meetings'>) {
  const { asked } = readAsked(await searchParams);
  const [t, { meetings, place, within, isLost, before }] = await Promise.all([getTranslations('meetings'), api.meetings.find(asked)]);
  const words = String(asked.place ?? '');
  const title = !within ? t('results') : place?.name ? t('resultsNear', { within, place: place.name }) : t('resultsHere', { within });
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Finder asked={asked} />
      {meetings.length > 0 ? (
        <Section title={title}>
          {isLost && <Notice tone="info">{t('lost', { place: words })}</Notice>}
          <Rows meetings={meetings} />
        </Section>
      ) : (
        <Nothing asked={asked} lost={isLost ? words : undefined} />
      )}
      {before && <More href={finderAddress(asked, { before })}>{t('next')}</More>}
      <p className="text-sm text-ink-soft">{t('credit')}</p>
    </Page>
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
function Nothing({ asked, lost }: { asked: Asked; lost?: string }) {
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
    <Empty title={lost === undefined ? t('none') : t('lostNone', { place: lost })} action={actions}>
      {lost === undefined ? t('noneAdvice') : t('lostAdvice')}
    </Empty>
  );
}
