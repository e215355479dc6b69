'use client';
import { createContext, type ReactNode, useContext } from 'react';
import type { Plain } from '@/app/_trpc/ask';
import type { LineKind } from '@/db/vocabulary';
import type { PresenceTold } from './presence';

export type Line = Plain<{
  id: string;
  country: string;
  kind: LineKind;
  name: string;
  call: string | null;
  write: string | null;
  languages: string[];
}>;
/** What the server knew when it drew the page: the numbers, whose the reader chose, and whether somebody is there for whoever reads. */
export type CareTold = { lines: Line[]; chosen: string | undefined; presence: PresenceTold };

const Told = createContext<CareTold | null>(null);

/** Puts it into the page, so that the cards inside are whole before, and without, any script. */
export function ToldCare({ told, children }: { told: CareTold | null; children: ReactNode }) {
  return <Told value={told}>{children}</Told>;
}

export const useToldCare = () => useContext(Told);
