import { clsx } from 'clsx';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A quiet card. With `href` all of it is one link, so put no other link or button inside. */
export function Card({
  as: Element = 'div',
  href,
  children,
}: {
  as?: 'div' | 'article' | 'li' | 'section';
  href?: string;
  children: ReactNode;
}) {
  const inside = 'flex flex-col gap-3 p-4 sm:p-5';
  return (
    <Element className={clsx('rounded-card border border-line bg-surface', href ? 'transition-colors hover:border-edge' : inside)}>
      {href ? (
        <Link href={href} className={clsx(inside, 'h-full rounded-card')}>
          {children}
        </Link>
      ) : (
        children
      )}
    </Element>
  );
}
