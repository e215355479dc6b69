import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** The title of a tab names the kind of page, never the group: a history is seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('groups');
  return { title: t('title') };
}

export default function GroupsLayout({ children }: { children: ReactNode }) {
  return children;
}
