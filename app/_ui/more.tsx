import type { ReactNode } from 'react';
import { LinkButton } from './button';

/** The way to the next part of a long list. */
export function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="flex justify-center">
      <LinkButton href={href} rel="next">
        {children}
      </LinkButton>
    </p>
  );
}
