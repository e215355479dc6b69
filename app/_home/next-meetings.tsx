import { useTranslations } from 'next-intl';
import { MeetingRow } from '@/app/_meetings/meeting-row';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { Section } from '@/app/_ui/page';
import { All } from './all';

/** The next few meetings one can come to from anywhere. */
export function NextMeetings({ meetings }: { meetings: Awaited<ReturnType<typeof api.meetings.next>> }) {
  const t = useTranslations('home.member.meeting');
  return (
    <Section title={t('title')} actions={<All href="/meetings">{t('all')}</All>}>
      {meetings.length === 0 ? (
        <Empty title={t('empty')} action={<LinkButton href="/meetings">{t('find')}</LinkButton>} />
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </Section>
  );
}
