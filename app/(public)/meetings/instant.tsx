'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useTransition } from 'react';

/** A form that asks by address; where there is a script, at each choice, without loading the page anew. */
export function Instant({ action, className, children }: { action: string; className: string; children: ReactNode }) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const ask = (form: HTMLFormElement) => {
    const words = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
    const query = new URLSearchParams(words).toString();
    start(() => router.push(query ? `${action}?${query}` : action, { scroll: false }));
  };
  const choose = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    const isChoice = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && /checkbox|radio/.test(target.type));
    if (isChoice) ask(event.currentTarget);
  };
  return (
    <form
      action={action}
      className={className}
      aria-busy={isPending}
      onChange={choose}
      onSubmit={(event) => {
        event.preventDefault();
        ask(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
