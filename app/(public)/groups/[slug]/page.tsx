import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
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
  const { before } = FindThreads.parse({ ...(await searchParams), slug });
  const t = await getTranslations('groups');
  return (
    <Page
      title={group.name}
      lead={<p className="whitespace-pre-line">{group.description}</p>}
      actions={<Actions group={group} />}
      aside={<AboutGroup group={group} />}
    >
      {group.you === 'asked' && <Notice title={t('waiting.title')}>{t('waiting.text')}</Notice>}
      {group.can.hear ? <ThreadList group={group} before={before} /> : <NotForYou group={group} />}
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
  if (group.can.ask) return <Notice title={t('closed.title')}>{t('closed.text')}</Notice>;
  if (group.you === 'asked' && group.can.leave) return null;
  return <Notice title={t('paused.title')}>{t('paused.text')}</Notice>;
}
