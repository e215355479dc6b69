'use client';
import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

export type StaffPlace = { href: string; name: string };

/** One line of places; on a phone it is drawn aside with the thumb, and the place one is at is in sight. */
export function StaffNav({ label, places }: { label: string; places: StaffPlace[] }) {
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const here = places.map(({ href }) => href).reduce((best, href) => (isWithin(path, href) && href.length > best.length ? href : best), '');
  useEffect(() => {
    const place = list.current?.querySelector<HTMLElement>(`[href="${here}"]`);
    if (list.current && place) list.current.scrollLeft = place.offsetLeft - list.current.offsetLeft - 24;
  }, [here]);
  return (
    <nav aria-label={label} className="no-print -mx-4 -mt-6 mb-6 border-b border-line sm:-mx-6 lg:mx-0 lg:-mt-4 lg:mb-8">
      <ul ref={list} className="flex gap-x-1 overflow-x-auto px-2 sm:px-4 lg:-mx-2.5 lg:flex-wrap lg:px-0">
        {places.map(({ href, name }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              prefetch={false}
              aria-current={href === here ? 'page' : undefined}
              className={clsx(
                'flex min-h-11 items-center border-b-2 px-2.5 text-sm',
                href === here ? 'border-moss font-semibold text-moss' : 'border-transparent text-ink-soft hover:text-ink',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const isWithin = (path: string, href: string) => path === href || path.startsWith(`${href}/`);
