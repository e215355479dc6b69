import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { FindGroups } from '@/server/groups/input';
import { Filters } from './filters';
import { type Group, GroupCard } from './group-card';

export default async function GroupsPage({ searchParams }: PageProps<'/groups'>) {
  const chosen = FindGroups.parse(await searchParams);
  const [t, { groups, next }] = await Promise.all([getTranslations('groups'), api.groups.find(chosen)]);
  const isFiltered = chosen.stage !== undefined || chosen.topic !== undefined;
  const yours = isFiltered ? [] : groups.filter(({ status }) => status !== null);
  const others = groups.filter((group) => !yours.includes(group));
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <Filters chosen={chosen} />
      {yours.length > 0 && (
        <Section title={t('yours')}>
          <Cards groups={yours} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={isFiltered ? t('found', { count: others.length }) : yours.length > 0 ? t('others') : t('all')}>
          <Cards groups={others} />
        </Section>
      )}
      {groups.length === 0 && <NoGroups />}
      {next && <More href={`/groups?${new URLSearchParams({ ...given(chosen), after: next })}`}>{t('more')}</More>}
    </Page>
  );
}

const given = ({ stage, topic }: FindGroups) => ({ ...(stage && { stage }), ...(topic && { topic }) });

function Cards({ groups }: { groups: Group[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} />
      ))}
    </ul>
  );
}

function NoGroups() {
  const t = useTranslations('groups.none');
  return (
    <Empty title={t('title')} action={<LinkButton href="/groups">{t('action')}</LinkButton>}>
      {t('text')}
    </Empty>
  );
}
