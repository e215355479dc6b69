import type { ReactNode } from 'react';
import { ApiProvider } from '@/app/_trpc/client';

/** The forms of these pages speak to the API with a library that reading pages do without. */
export default function PeopleLayout({ children }: { children: ReactNode }) {
  return <ApiProvider>{children}</ApiProvider>;
}
