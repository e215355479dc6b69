'use client';
import { CircleUserRound } from 'lucide-react';
import { Mark } from '@/app/_ui/mark';
import { useOwn } from './use-own';

/** The person's own mark and name; until they are known, and without any script, a word that stands for them. */
export function OwnName({ word }: { word: string }) {
  const handle = useOwn('site.about')?.me?.handle;
  if (!handle) {
    return (
      <>
        <CircleUserRound aria-hidden strokeWidth={1.25} className="size-8 text-ink-soft" />
        <span>{word}</span>
      </>
    );
  }
  return (
    <>
      <Mark of={handle} size={8} />
      <span className="truncate">{handle}</span>
    </>
  );
}
