'use client';
import { useProblem } from '@/app/_ui/use-problem';

/** Why something was not done, said at once, with JavaScript or without. */
export function Problem({ id, reason }: { id?: string; reason?: string }) {
  const inWords = useProblem();
  if (!reason) return null;
  return (
    <p id={id} role="alert" className="text-sm font-semibold text-alert">
      {inWords(reason)}
    </p>
  );
}
