import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Words } from '@/app/_i18n/words-provider';

/** The title of a tab names the kind of page, never the person: a history is seen by others. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('title') };
}

export default function MessagesLayout({ children }: { children: ReactNode }) {
  return <Words of={['messages', 'discussions']}>{children}</Words>;
}
