import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ApiProvider } from '@/app/_trpc/client';
import { api } from '@/app/_trpc/server';
import { StaffNav, type StaffPlace } from './staff-nav';

/** The places of those who look after the site, above each of their pages. Their forms speak to the API with a library that reading pages do without. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const [{ me }, t] = await Promise.all([api.site.about(), getTranslations('moderation.places')]);
  const places: StaffPlace[] = [
    { href: '/moderation', name: t('queue'), for: me?.moderates },
    { href: '/watch', name: t('watch'), for: me?.isStaff },
    { href: '/moderation/held', name: t('held'), for: me?.moderates },
    { href: '/moderation/appeals', name: t('appeals'), for: me?.isStaff },
    { href: '/moderation/meetings', name: t('changes'), isRare: true, for: me?.isStaff },
    { href: '/moderation/listings', name: t('listings'), isRare: true, for: me?.isStaff },
    { href: '/moderation/replies', name: t('replies'), isRare: true, for: me?.moderates },
    { href: '/moderation/noticed', name: t('noticed'), for: me?.isStaff },
    { href: '/moderation/log', name: t('log'), isRare: true, for: me?.moderates },
    { href: '/admin/people', name: t('people'), for: me?.isAdmin },
    { href: '/admin/lines', name: t('lines'), isRare: true, for: me?.isAdmin },
    { href: '/admin/triage', name: t('rules'), isRare: true, for: me?.isAdmin },
    { href: '/admin/meetings/sources', name: t('sources'), isRare: true, for: me?.isAdmin },
    { href: '/admin/sponsorship', name: t('rounds'), isRare: true, for: me?.isAdmin },
  ].flatMap(({ for: mine, ...place }) => (mine ? place : []));
  return (
    <ApiProvider>
      {places.length > 0 && <StaffNav label={t('label')} more={t('more')} places={places} />}
      {children}
    </ApiProvider>
  );
}
