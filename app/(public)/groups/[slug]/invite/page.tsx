import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Words } from '@/app/_i18n/words-provider';
import { api } from '@/app/_trpc/server';
import { Button } from '@/app/_ui/button';
import { Mark } from '@/app/_ui/mark';
import { Page, Section } from '@/app/_ui/page';
import { takeBack } from './actions';
import { InviteForm } from './invite-form';

export default async function InvitePage({ params }: PageProps<'/groups/[slug]/invite'>) {
  const { slug } = await params;
  const [t, groups, format, { group, invited }] = await Promise.all([
    getTranslations('groups.invitePage'),
    getTranslations('groups'),
    getFormatter(),
    api.groups.invited({ slug }),
  ]);
  return (
    <Page
      title={t('title', { group: group.name })}
      lead={
        <>
          <p>{t('lead')}</p>
          <Link href={`/groups/${slug}`} className="link inline-flex min-h-11 items-center">
            {group.name}
          </Link>
        </>
      }
    >
      <Words of={['groups']}>
        <InviteForm groupId={group.id} />
      </Words>
      <Section title={t('waiting')}>
        {invited.length === 0 && <p className="text-ink-soft">{t('nobody')}</p>}
        {invited.length > 0 && (
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {invited.map(({ handle, invitedBy, expiresAt }) => (
              <li key={handle} className="flex items-center gap-4 p-4">
                <Mark of={handle} />
                <p className="min-w-0">
                  <span className="block font-semibold break-words">{handle}</span>
                  <span className="text-sm text-ink-soft">
                    {t('by', { handle: invitedBy })} · {groups('until', { day: format.dateTime(expiresAt, { dateStyle: 'long' }) })}
                  </span>
                </p>
                <form action={takeBack} className="ml-auto">
                  <input type="hidden" name="groupId" value={group.id} />
                  <input type="hidden" name="slug" value={slug} />
                  <input type="hidden" name="handle" value={handle} />
                  <Button type="submit" size="small" aria-label={t('takeBackOf', { handle })}>
                    {t('takeBack')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
