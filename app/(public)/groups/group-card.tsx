import { CalendarDays, DoorOpen, KeyRound, Mail, UsersRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
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

const doors = { open: DoorOpen, approval: KeyRound, invitation: Mail };

/** How many people are in a group where that may be known, how one gets in, and of a circle for how long. */
export function HowManyAndHow({ group }: { group: Pick<Group, 'memberCount' | 'admission' | 'capacity' | 'endsAt' | 'isOver'> }) {
  const t = useTranslations('groups');
  const format = useFormatter();
  const { memberCount, admission, capacity, endsAt, isOver } = group;
  const Door = doors[admission];
  return (
    <>
      {memberCount !== null && (
        <span className="inline-flex items-center gap-1.5">
          <UsersRound aria-hidden size={16} strokeWidth={1.75} />
          {t('people', { count: memberCount })}
        </span>
      )}
      <span className="inline-flex items-center gap-1.5">
        <Door aria-hidden size={16} strokeWidth={1.75} />
        {t(admission)}
      </span>
      {capacity !== null && <span>{t('circle', { count: capacity })}</span>}
      {(endsAt || isOver) && (
        <span className="inline-flex items-center gap-1.5">
          <CalendarDays aria-hidden size={16} strokeWidth={1.75} />
          {isOver || !endsAt ? t('over') : t('until', { day: format.dateTime(endsAt, { dateStyle: 'long' }) })}
        </span>
      )}
    </>
  );
}
