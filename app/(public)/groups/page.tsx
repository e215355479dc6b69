import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Empty } from '@/app/_ui/empty';
import { More } from '@/app/_ui/more';
import { Page, Section } from '@/app/_ui/page';
import { FindGroups } from '@/server/groups/input';
import { Filters } from './filters';
import { type Group, GroupCard } from './group-card';
import { Invitations } from './invitations';

export default async function GroupsPage({ searchParams }: PageProps<'/groups'>) {
  const chosen = FindGroups.parse(await searchParams);
  const [t, { groups, next }, yours] = await Promise.all([getTranslations('groups'), api.groups.find(chosen), api.groups.yours()]);
  const isFiltered = Object.values(given(chosen)).length > 0;
  const isFirst = !isFiltered && !chosen.after;
  const invited = yours.invitations.map(({ groupId }) => groupId);
  const above = isFirst ? [...invited, ...[...yours.mine, ...yours.suggested].map(({ id }) => id)] : [];
  const others = groups.filter(({ id }) => !above.includes(id));
  return (
    <Page title={t('title')} lead={t('lead')} width="wide" actions={<Begin can={yours.can} />}>
      {isFirst && yours.invitations.length > 0 && (
        <Words>
          <Invitations invitations={yours.invitations} />
        </Words>
      )}
      {isFirst && yours.mine.length > 0 && (
        <Section title={t('yours')}>
          <Cards groups={yours.mine} />
        </Section>
      )}
      {isFirst && yours.suggested.length > 0 && (
        <Section title={t('suggested')}>
          <Cards groups={yours.suggested} />
        </Section>
      )}
      <Filters chosen={chosen} />
      {others.length > 0 && (
        <Section title={isFiltered ? t('found', { count: others.length }) : above.length > 0 ? t('others') : t('all')}>
          <Cards groups={others} />
        </Section>
      )}
      {groups.length === 0 && <NoGroups />}
      {next && <More href={`/groups?${new URLSearchParams({ ...given(chosen), after: next })}`}>{t('more')}</More>}
    </Page>
  );
}

const given = ({ stage, topic, lovedOnes }: FindGroups) => ({
  ...(stage && { stage }),
  ...(topic && { topic }),
  ...(lovedOnes && { lovedOnes }),
});

function Begin({ can }: { can: { group: boolean; circle: boolean } }) {
  const t = useTranslations('groups.founding');
  return (
    <>
      {can.circle && <LinkButton href="/groups/new">{t('circle')}</LinkButton>}
      {can.group && <LinkButton href="/groups/new?kind=group">{t('group')}</LinkButton>}
    </>
  );
}

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
