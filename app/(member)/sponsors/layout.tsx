import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/app/_i18n/words-provider';

/** The title of a tab names the kind of page, never the person: a history is seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sponsorship');
  return { title: t('title') };
}

export default function SponsorsLayout({ children }: { children: ReactNode }) {
  return <Words of={['sponsorship', 'pairs', 'sponsoring', 'seeking']}>{children}</Words>;
}
