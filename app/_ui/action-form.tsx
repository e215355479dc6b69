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
  const [sent, send, isPending] = useActionState(action, null);
  return (
    <PostedForm send={send} sent={sent} isPending={isPending} className={className}>
      {children}
    </PostedForm>
  );
}

type PostedParts = {
  send: (form: FormData) => void;
  sent: (Pick<Sent, 'problems' | 'reason' | 'ticked'> & { written?: Record<string, unknown> }) | null;
  isPending: boolean;
  className?: string;
  children: ReactNode;
};

/** The same, where what came of it shows in more than its fields: the page holds the state. */
export function PostedForm({ send, sent, isPending, className, children }: PostedParts) {
  const form = useRef<HTMLFormElement>(null);
  const problems = sent?.problems ?? {};
  const anyProblem = Object.values(problems).some(Boolean);
  useEffect(() => {
    if (anyProblem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [anyProblem]);
  return (
    <FormState value={{ problems, isPending, written: textsIn(sent?.written), ticked: sent?.ticked }}>
      <form ref={form} action={send} noValidate className={clsx('flex flex-col gap-5', className)}>
        {children}
        {sent?.reason && <Refused reason={sent.reason} />}
      </form>
    </FormState>
  );
}

const textsIn = (written: Record<string, unknown> = {}) =>
  Object.fromEntries(Object.entries(written).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
