import { useTranslations } from 'next-intl';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import type { StageChoice } from '@/db/vocabulary';
import { Asked } from './asked';
import { Due } from './due';
import { MyGroups } from './my-groups';
import { Answers, Invitations, News } from './news';
import { NextMeetings } from './next-meetings';
import { SmallStep } from './small-step';
import { Sponsor } from './sponsor';

/** The front page for somebody who is signed in: what is theirs, and one small step that fits where they are. */
export async function MemberHome({ handle, stage }: { handle: string; stage: StageChoice }) {
  const [groups, unread, invitations, messages, unseen, helping, meetings, { pairs }, checkIns, meanwhile, offer] = await Promise.all([
    api.groups.mine(),
    api.reading.groups(),
    api.groups.invitations(),
    api.messages.unread(),
    api.notifications.unseen(),
    api.reading.helping(),
    api.meetings.next({ limit: 3 }),
    api.sponsorship.mine(),
    api.pairs.myCheckIns(),
    api.contacts.mine(),
    stage === 'maintenance' ? api.sponsorship.profile() : null,
  ]);
  return (
    <Page title={<Greeting handle={handle} />} aside={<Sponsor pairs={pairs} />}>
      <Asked />
      <Due checkIns={checkIns} meanwhile={meanwhile} />
      <News unseen={unseen} messages={messages} />
      <SmallStep stage={stage} isSponsor={offer !== null} day={new Date()} />
      <Invitations invitations={invitations} />
      <MyGroups groups={groups} unread={new Map(unread.map((group) => [group.slug, group.unread]))} />
      {helping.isHelper && <Answers />}
      <NextMeetings meetings={meetings} />
    </Page>
  );
}

/** The front page for somebody whose account a moderator has paused. */
export function PausedHome({ handle }: { handle: string }) {
  const t = useTranslations('home.member');
  return (
    <Page title={<Greeting handle={handle} />}>
      <Notice tone="info">{t('paused')}</Notice>
      <p className="flex flex-wrap gap-3">
        <LinkButton href="/me/moderation" tone="primary">
          {t('pausedWhy')}
        </LinkButton>
        <LinkButton href="/help/now" prefetch={false}>
          {t('help')}
        </LinkButton>
      </p>
    </Page>
  );
}

const Greeting = ({ handle }: { handle: string }) => useTranslations('home.member')('title', { handle });
