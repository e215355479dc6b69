import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** The title of a tab says no more than the place: a history is seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('watch');
  return { title: t('title') };
}

export default function WatchLayout({ children }: { children: ReactNode }) {
  return children;
}
