'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** Takes over what was typed into a form before the page was awake. */
export function useTypedBefore(form: RefObject<HTMLFormElement | null>, take: (typed: Record<string, string>) => void) {
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    if (!form.current) return;
    const fields = form.current.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type])');
    const typed = [...fields].filter(({ value, defaultValue }) => value !== '' && value !== defaultValue);
    if (typed.length > 0) taking.current(Object.fromEntries(typed.map(({ name, value }) => [name, value])));
  }, [form]);
}
