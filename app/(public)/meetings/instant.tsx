'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';

type Parts = {
  action: string;
  /** The id of the part of the page that a search leads to. */
  leadsTo: string;
  className: string;
  children: ReactNode;
};

/** A form that asks by address; where there is a script, at each choice, without loading the page anew. */
export function Instant({ action, leadsTo, className, children }: Parts) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const isSearch = useRef(false);
  useEffect(() => {
    if (isPending || !isSearch.current) return;
    isSearch.current = false;
    document.getElementById(leadsTo)?.scrollIntoView();
  }, [isPending, leadsTo]);
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
      action={`${action}#${leadsTo}`}
      className={className}
      aria-busy={isPending}
      onChange={choose}
      onSubmit={(event) => {
        event.preventDefault();
        isSearch.current = true;
        ask(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
