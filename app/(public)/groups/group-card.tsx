import { DoorOpen, KeyRound, UsersRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Card } from '@/app/_ui/card';
import { Tag } from '@/app/_ui/tag';

export type Group = Awaited<ReturnType<typeof api.groups.find>>['groups'][number];

/** A group in the directory: what it is for, and how one gets in. */
export function GroupCard({ group }: { group: Group }) {
  const t = useTranslations('groups');
  return (
    <Card as="li" href={`/groups/${group.slug}`}>
      <h3 className="text-lg">{group.name}</h3>
      <div className="grow">
        <p className="line-clamp-4 text-ink-soft">{group.description}</p>
      </div>
      <GroupTags group={group} />
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <HowManyAndHow group={group} />
      </p>
      {group.status && <p className="text-sm font-semibold text-moss">{t(group.status)}</p>}
    </Card>
  );
}

type Tagged = Pick<Group, 'stages' | 'topics' | 'welcomesLovedOnes'>;

/** The stages and topics a group is for, in words. */
export function GroupTags({ group }: { group: Tagged }) {
  const t = useTranslations('groups');
  const words = useTranslations('words');
  const { stages, topics, welcomesLovedOnes } = group;
  if (stages.length + topics.length === 0 && !welcomesLovedOnes) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {stages.map((stage) => (
        <li key={stage}>
          <Tag hue={stage}>{words(`stages.${stage}`)}</Tag>
        </li>
      ))}
      {topics.map((topic) => (
        <li key={topic}>
          <Tag>{words(`topics.${topic}`)}</Tag>
        </li>
      ))}
      {welcomesLovedOnes && !stages.includes('loved-ones') && (
        <li>
          <Tag>{t('lovedOnes')}</Tag>
        </li>
      )}
    </ul>
  );
}

/** How many people are in a group, and how one gets in. */
export function HowManyAndHow({ group }: { group: Pick<Group, 'memberCount' | 'admission'> }) {
  const t = useTranslations('groups');
  const Door = group.admission === 'open' ? DoorOpen : KeyRound;
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        <UsersRound aria-hidden size={16} strokeWidth={1.75} />
        {t('people', { count: group.memberCount })}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <Door aria-hidden size={16} strokeWidth={1.75} />
        {t(group.admission)}
      </span>
    </>
  );
}
