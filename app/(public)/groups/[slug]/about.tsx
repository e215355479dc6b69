import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { GroupTags, HowManyAndHow } from '../group-card';
import { MembershipButton } from '../membership-button';

type Group = Awaited<ReturnType<typeof api.groups.get>>;

/** What a group is and asks of people, beside its talk. */
export function AboutGroup({ group }: { group: Group }) {
  const t = useTranslations('groups');
  return (
    <>
      <Section title={t('about')}>
        <GroupTags group={group} />
        <p className="flex flex-col gap-1 text-ink-soft">
          <HowManyAndHow group={group} />
        </p>
        {group.can.admit && (
          <LinkButton href={`/groups/${group.slug}/people`} className="self-start">
            {t('manage')}
          </LinkButton>
        )}
      </Section>
      <Section title={t('rules')}>
        <p className="whitespace-pre-line">{group.rules || t('noRules')}</p>
      </Section>
      {group.you === 'joined' && group.can.leave && (
        <MembershipButton groupId={group.id} step="leave" tone="quiet">
          {t('leave')}
        </MembershipButton>
      )}
    </>
  );
}
