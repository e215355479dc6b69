import { useFormatter, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ProblemOnReturn } from '@/app/_accounts/problem';
import { ReportLink } from '@/app/_moderation/report-link';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import { Page } from '@/app/_ui/page';
import { FindThreads } from '@/server/discussions/input';
import { MembershipButton } from '../membership-button';
import { AboutGroup } from './about';
import { ThreadList } from './thread-list';

type Group = Awaited<ReturnType<typeof api.groups.get>>;

export default async function GroupPage({ params, searchParams }: PageProps<'/groups/[slug]'>) {
  const { slug } = await params;
  const group = await api.groups.get({ slug });
  const asked = await searchParams;
  const { before } = FindThreads.parse({ ...asked, slug });
  const t = await getTranslations('groups');
  return (
    <Page
      title={group.name}
      lead={<p className="whitespace-pre-line">{group.description}</p>}
      actions={<Actions group={group} />}
      aside={<AboutGroup group={group} />}
    >
      <ProblemOnReturn reason={asked.problem} />
      {group.you === 'asked' && <Notice title={t('waiting.title')}>{t('waiting.text')}</Notice>}
      <Standing group={group} />
      {group.refusal && group.you === 'outside' && <Refused refusal={group.refusal} />}
      {group.can.accept && <Invited group={group} />}
      {group.can.hear ? <ThreadList group={group} before={before} /> : <NotForYou group={group} />}
      {group.you !== 'visitor' && <ReportLink targetKind="group" targetId={group.slug} />}
    </Page>
  );
}

function Actions({ group }: { group: Group }) {
  const t = useTranslations('groups');
  if (group.can.openThread)
    return (
      <LinkButton tone="primary" href={`/groups/${group.slug}/new`}>
        {t('start')}
      </LinkButton>
    );
  if (group.refusal && group.you === 'outside') return null;
  if (group.can.join)
    return (
      <MembershipButton groupId={group.id} step="join" tone="primary">
        {t('join')}
      </MembershipButton>
    );
  if (group.can.ask)
    return (
      <MembershipButton groupId={group.id} step="ask" tone="primary">
        {t('ask')}
      </MembershipButton>
    );
  if (group.you === 'asked' && group.can.leave)
    return (
      <MembershipButton groupId={group.id} step="leave">
        {t('cancel')}
      </MembershipButton>
    );
  return null;
}

/** What is coming, or has come to its end. */
function Standing({ group }: { group: Group }) {
  const t = useTranslations('groups');
  const format = useFormatter();
  if (group.isOver) return <Notice title={t('ended.title')}>{t(group.capacity === null ? 'ended.text' : 'ended.circle')}</Notice>;
  if (!group.opensAt || group.you !== 'joined') return null;
  return <Notice title={t('opening.title', { day: format.dateTime(group.opensAt, { dateStyle: 'long' }) })}>{t('opening.text')}</Notice>;
}

/** Both answers to an invitation. */
function Invited({ group }: { group: Group }) {
  const t = useTranslations('groups');
  return (
    <Notice title={t('invited.title')}>
      <p>{t('invited.text')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <MembershipButton groupId={group.id} step="accept" tone="primary">
          {t('invitations.accept')}
        </MembershipButton>
        <MembershipButton groupId={group.id} step="refuse" to="/groups">
          {t('invitations.refuse')}
        </MembershipButton>
      </div>
    </Notice>
  );
}

/** That somebody cannot come in for now, with the words a moderator had for them alone. */
function Refused({ refusal }: { refusal: NonNullable<Group['refusal']> }) {
  const t = useTranslations('groups.refused');
  const format = useFormatter();
  return (
    <Notice title={t('title')}>
      {refusal.note && <p className="mb-2 whitespace-pre-line">{refusal.note}</p>}
      <p>
        {refusal.until && `${t('until', { day: format.dateTime(refusal.until, { dateStyle: 'long' }) })} `}
        {t('text')}
      </p>
    </Notice>
  );
}

/** Why there is no talk to read, and what opens the door. */
function NotForYou({ group }: { group: Group }) {
  const t = useTranslations('groups');
  if (group.you === 'visitor') {
    return (
      <Notice title={t('visitor.title')}>
        <p>{t('visitor.text')}</p>
        <p className="mt-4 flex flex-wrap gap-2">
          <LinkButton tone="primary" href="/sign-up">
            {t('signUp')}
          </LinkButton>
          <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
        </p>
      </Notice>
    );
  }
  if (group.can.accept || group.refusal) return null;
  if (group.can.ask) return <Notice title={t('closed.title')}>{t('closed.text')}</Notice>;
  if (group.you === 'asked' && group.can.leave) return null;
  return <Notice title={t('paused.title')}>{t('paused.text')}</Notice>;
}
