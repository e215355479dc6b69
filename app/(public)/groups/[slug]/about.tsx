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
        {group.moderators.length > 0 && (
          <p>
            <span className="text-ink-soft">{t('moderators')}</span> <span className="break-words">{group.moderators.join(', ')}</span>
          </p>
        )}
        <Steps group={group} />
      </Section>
      <Section title={t('rules')}>
        <p className="whitespace-pre-line">{group.rules || t('noRules')}</p>
      </Section>
      <Section title={t('howToBe')}>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {(['listen', 'own', 'keep'] as const).map((way) => (
            <li key={way}>{t(`howTo.${way}`)}</li>
          ))}
        </ul>
      </Section>
      {group.moderates && (
        <MembershipButton groupId={group.id} step="stepDown" tone="quiet">
          {t('stepDown')}
        </MembershipButton>
      )}
      {group.you === 'joined' && group.can.leave && (
        <MembershipButton groupId={group.id} step="leave" tone="quiet" to={group.admission === 'invitation' ? '/groups' : undefined}>
          {t('leave')}
        </MembershipButton>
      )}
    </>
  );
}

/** What else can be done for the group, by those who may. */
function Steps({ group: { slug, can } }: { group: Group }) {
  const t = useTranslations('groups');
  if (!can.invite && !can.admit && !can.edit) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {can.invite && <LinkButton href={`/groups/${slug}/invite`}>{t('invite')}</LinkButton>}
      {can.admit && <LinkButton href={`/groups/${slug}/people`}>{t('manage')}</LinkButton>}
      {can.edit && <LinkButton href={`/groups/${slug}/settings`}>{t('settings')}</LinkButton>}
    </p>
  );
}
