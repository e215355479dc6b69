'use client';
import { clsx } from 'clsx';
import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { FormState, Refused } from './form';

/** What came of a form that was sent: what stands against it, by field or as a whole, and what had been typed. */
export type Sent = {
  problems?: Record<string, string | undefined>;
  reason?: string;
  written?: Record<string, string>;
  /** All that was chosen under each name, where it may be several. */
  ticked?: Record<string, string[]>;
};

type Parts = { action: (before: Sent | null, form: FormData) => Promise<Sent>; className?: string; children: ReactNode };

/** A form that is answered by the server, with and without JavaScript alike. What was typed stays until it is accepted. */
export function ActionForm({ action, className, children }: Parts) {
  const form = useRef<HTMLFormElement>(null);
  const [sent, send, isPending] = useActionState(action, null);
  const problems = sent?.problems ?? {};
  const anyProblem = Object.values(problems).some(Boolean);
  useEffect(() => {
    if (anyProblem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [anyProblem]);
  return (
    <FormState value={{ problems, isPending, written: sent?.written, ticked: sent?.ticked }}>
      <form ref={form} action={send} className={clsx('flex flex-col gap-5', className)}>
        {children}
        {sent?.reason && <Refused reason={sent.reason} />}
      </form>
    </FormState>
  );
}
