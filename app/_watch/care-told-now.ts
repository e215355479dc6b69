import 'server-only';
import { cookies } from 'next/headers';
import { api } from '@/app/_trpc/server';
import { countryCookie } from '@/db/vocabulary';
import type { CareTold } from './care-told';
import { countriesOf } from './lines-for';

/**
 * The numbers, and whose the reader chose, for cards that are drawn by the server. Without what the cards do not show: a page may be kept
 * for others, so of the cookie nothing goes into it but a country there are numbers for.
 */
async function numbersNow() {
  const [lines, jar] = await Promise.all([api.watch.lines(), cookies()]);
  return {
    lines: lines.map(({ id, country, kind, name, call, write, languages }) => ({ id, country, kind, name, call, write, languages })),
    chosen: countriesOf(lines).find((country) => country === jar.get(countryCookie)?.value),
  };
}

/** What stands beside words of danger for whoever reads them: the same for all who chose the same country. */
export async function careForReaders(): Promise<CareTold> {
  const [numbers, presence] = await Promise.all([numbersNow(), api.watch.onDuty()]);
  return { ...numbers, presence };
}

/** What is told to whoever wrote them. */
export async function careForWriter(): Promise<CareTold> {
  const [numbers, presence] = await Promise.all([numbersNow(), api.watch.presence()]);
  return { ...numbers, presence };
}
