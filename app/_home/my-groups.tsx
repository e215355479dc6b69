import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Empty } from '@/app/_ui/empty';
import { Section } from '@/app/_ui/page';
import { Tag } from '@/app/_ui/tag';
import { All } from './all';

type Groups = Awaited<ReturnType<typeof api.groups.mine>>;

/** The groups a person is in, with what is new in each. */
export function MyGroups({ groups, unread }: { groups: Groups; unread: Map<string, number> }) {
  const t = useTranslations('home.member.groups');
  const words = useTranslations('words');
  const find = (
    <LinkButton href="/groups" tone="primary">
      {t('find')}
    </LinkButton>
  );
  return (
    <Section title={t('title')} actions={groups.length > 0 && <All href="/groups">{t('all')}</All>}>
      {groups.length === 0 && (
        <Empty title={t('empty')} action={find}>
          {t('invite')}
        </Empty>
      )}
      <ul className="grid gap-3 sm:grid-cols-2">
        {groups.map(({ slug, name, status, role, requestCount }) => (
          <Card as="li" key={slug} href={`/groups/${slug}`}>
            <span className="font-semibold">{name}</span>
            <span className="flex flex-wrap gap-2 empty:hidden">
              {Boolean(unread.get(slug)) && <Tag hue="moss">{t('unread', { count: unread.get(slug) ?? 0 })}</Tag>}
              {status === 'asked' && <Tag>{words('membershipStatuses.asked')}</Tag>}
              {role === 'moderator' && <Tag>{words('groupRoles.moderator')}</Tag>}
              {requestCount > 0 && <Tag hue="dawn">{t('requests', { count: requestCount })}</Tag>}
            </span>
          </Card>
        ))}
      </ul>
    </Section>
  );
}
