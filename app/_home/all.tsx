import type { ReactNode } from 'react';
import { LinkButton } from '@/app/_ui/button';

/** The quiet link beside a heading, to all of what it shows a few of. */
export function All({ href, children }: { href: string; children: ReactNode }) {
  return (
    <LinkButton href={href} tone="quiet" className="-mx-4">
      {children}
    </LinkButton>
  );
}
