'use client';
import { clsx } from 'clsx';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Group } from '@/app/_ui/fields';
import { dayParts, type SeekerWishes } from '@/server/sponsorship/input';
import { useClock } from './clock';

type Hours = SeekerWishes['hours'];
/** The week as most people plan it: from Monday. */
const week = [1, 2, 3, 4, 5, 6, 0];

/** When a person can talk: a table of days and parts of the day. Finer hours given before are kept until a box is touched. */
export function HoursGrid({ given = [] }: { given?: Hours }) {
  const t = useTranslations('sponsorship.fields');
  const clock = useClock();
  // Boxes that say all of it need no touch, so that they can be changed without JavaScript as well.
  const [isTouched, touch] = useState(given.every(isABox));
  return (
    <Group name="hours" kind="many" legend={t('hours')} hint={t('hoursHint')}>
      {(isInvalid) => (
        <>
          {!isTouched &&
            given.map(({ day, from, to }) => <input key={`${day}-${from}`} type="hidden" name="hours" value={`${day}-${from}-${to}`} />)}
          <table className="mt-1 w-full table-fixed border-separate border-spacing-1 text-center">
            <thead>
              <tr>
                <td className="w-11 sm:w-16" />
                {dayParts.map(({ name, from, to }) => (
                  <th key={name} scope="col" className="align-bottom text-xs leading-tight font-semibold sm:text-sm">
                    <span className="block hyphens-manual">{t(`parts.${name}`)}</span>
                    <span className="block font-normal text-ink-soft max-sm:sr-only">{clock.range(from, to)}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {week.map((day) => (
                <tr key={day}>
                  <th scope="row" className="text-left text-sm font-semibold">
                    {clock.day(day)}
                  </th>
                  {dayParts.map(({ name, from, to }) => (
                    <td key={name} className="p-0">
                      <label className="relative flex h-11 items-center justify-center rounded-control border border-edge bg-surface has-checked:border-moss has-checked:bg-moss has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
                        <input
                          type="checkbox"
                          name={isTouched ? 'hours' : undefined}
                          value={`${day}-${from}-${to}`}
                          defaultChecked={covers(given, day, from, to)}
                          onChange={() => touch(true)}
                          aria-label={`${clock.day(day, 'long')}, ${t(`parts.${name}`)}, ${clock.range(from, to)}`}
                          aria-invalid={isInvalid}
                          className="peer absolute inset-0 size-full cursor-pointer opacity-0"
                        />
                        <svg
                          viewBox="0 0 20 20"
                          aria-hidden="true"
                          className={clsx(
                            'pointer-events-none size-5 fill-none stroke-2 stroke-on-moss opacity-0 peer-checked:opacity-100',
                          )}
                        >
                          <path d="m4 11 4 4 8-10" />
                        </svg>
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Group>
  );
}

const isABox = ({ from, to }: Hours[number]) => dayParts.some((part) => part.from === from && part.to === to);

/** Whether these hours take up at least half of that part of the day. */
function covers(hours: Hours, day: number, from: number, to: number) {
  const shared = hours
    .filter((slot) => slot.day === day)
    .reduce((sum, slot) => sum + Math.max(0, Math.min(slot.to, to) - Math.max(slot.from, from)), 0);
  return shared * 2 >= to - from;
}
