'use client';
import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** @param isRare gone to now and then: folded where the line would be too long, but while one is there */
export type StaffPlace = { href: string; name: string; isRare?: boolean };
/** So many places fit in one line. */
const most = 6;

/**
 * One line of places, and the rare ones folded at its end, which opens without JavaScript too. On a phone the line is drawn aside with the
 * thumb, and the place one is at is in sight.
 */
export function StaffNav({ label, more, places }: { label: string; more: string; places: StaffPlace[] }) {
  const path = usePathname();
  const list = useRef<HTMLUListElement>(null);
  const here = places.map(({ href }) => href).reduce((best, href) => (isWithin(path, href) && href.length > best.length ? href : best), '');
  const folded = places.filter(({ href, isRare }) => places.length > most && isRare && href !== here);
  useEffect(() => {
    const place = list.current?.querySelector<HTMLElement>(`[href="${here}"]`);
    if (list.current && place) list.current.scrollLeft = place.offsetLeft - list.current.offsetLeft - 24;
  }, [here]);
  return (
    <nav
      aria-label={label}
      className="no-print -mx-4 -mt-6 mb-6 border-b border-line sm:-mx-6 lg:mx-0 lg:-mt-4 lg:mb-8 lg:flex lg:justify-between lg:gap-x-4"
    >
      <ul ref={list} className="flex min-w-0 gap-x-1 overflow-x-auto px-2 sm:px-4 lg:-ml-2.5 lg:flex-wrap lg:px-0">
        {places
          .filter((place) => !folded.includes(place))
          .map(({ href, name }) => (
            <li key={href} className="shrink-0">
              <Place href={href} isHere={href === here}>
                {name}
              </Place>
            </li>
          ))}
      </ul>
      {folded.length > 0 && (
        <details key={here} className="group px-2 sm:px-4 lg:relative lg:shrink-0 lg:px-0">
          <summary className="flex min-h-11 list-none items-center gap-1 px-2.5 text-sm text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
            {more}
            <ChevronDown aria-hidden strokeWidth={1.75} className="size-4 transition-transform group-open:rotate-180" />
          </summary>
          <ul className="pb-2 lg:absolute lg:top-full lg:right-0 lg:z-20 lg:w-max lg:rounded-card lg:border lg:border-line lg:bg-surface lg:px-2 lg:py-2">
            {folded.map(({ href, name }) => (
              <li key={href}>
                <Place href={href} isHere={false}>
                  {name}
                </Place>
              </li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

function Place({ href, isHere, children }: { href: string; isHere: boolean; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
      className={clsx(
        'flex min-h-11 items-center border-b-2 px-2.5 text-sm',
        isHere ? 'border-moss font-semibold text-moss' : 'border-transparent text-ink-soft hover:text-ink',
      )}
    >
      {children}
    </Link>
  );
}

const isWithin = (path: string, href: string) => path === href || path.startsWith(`${href}/`);
