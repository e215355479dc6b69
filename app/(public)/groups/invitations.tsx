import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { api } from '@/app/_trpc/server';
import { Section } from '@/app/_ui/page';
import { MembershipButton } from './membership-button';

type Invitation = Awaited<ReturnType<typeof api.groups.yours>>['invitations'][number];

/** The groups somebody is asked into, with both answers. */
export function Invitations({ invitations }: { invitations: Invitation[] }) {
  const t = useTranslations('groups.invitations');
  return (
    <Section title={t('title')}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {invitations.map(({ groupId, slug, name, description, invitedBy }) => (
          <li key={groupId} className="flex flex-col gap-3 rounded-card border border-moss/40 bg-moss-soft p-4 sm:p-5">
            <h3 className="text-lg">
              <Link href={`/groups/${slug}`} prefetch={false} className="inline-flex min-h-11 items-center">
                {name}
              </Link>
            </h3>
            <p className="text-sm text-ink-soft">{t('from', { handle: invitedBy })}</p>
            <p className="grow">{description}</p>
            <div className="flex flex-wrap gap-2">
              <MembershipButton groupId={groupId} step="accept" tone="primary" label={t('acceptLabel', { group: name })}>
                {t('accept')}
              </MembershipButton>
              <MembershipButton groupId={groupId} step="refuse" label={t('refuseLabel', { group: name })}>
                {t('refuse')}
              </MembershipButton>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
