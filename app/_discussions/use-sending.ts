'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { refusalOf } from '@/app/_trpc/ask';

export type Problems = Record<string, string | undefined>;

/** What was typed into a form that came back without JavaScript: its words, and what was ticked. */
export function writtenIn(sent: { written?: Record<string, string> } | null) {
  if (!sent?.written) return {};
  const { title = '', body = '', contentWarning = '', isQuestion, isAnonymous } = sent.written;
  return { title, body, contentWarning, isQuestion: isQuestion !== undefined, isAnonymous: isAnonymous !== undefined };
}

/** Sends words once, however often the button is pressed, and keeps what was said against it, by field. */
export function useSending(form: RefObject<HTMLFormElement | null>, before: { problems?: Problems; reason?: string } | null) {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<{ problems?: Problems; reason?: string } | null>(before);
  const isUnderWay = useRef(false);
  const anyProblem = Object.values(refused?.problems ?? {}).some(Boolean);
  useEffect(() => {
    if (anyProblem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [anyProblem, form]);

  /** @param missing the fields that must not be empty and are */
  async function send(work: () => Promise<void>, missing: Record<string, string | false>) {
    if (isUnderWay.current) return;
    const problems = Object.fromEntries(Object.entries(missing).map(([field, problem]) => [field, problem || undefined]));
    if (Object.values(problems).some(Boolean)) return setRefused({ problems });
    isUnderWay.current = true;
    setSending(true);
    setRefused(null);
    try {
      await work();
    } catch (error) {
      const { fields, reason } = refusalOf(error);
      setRefused(Object.keys(fields).length > 0 ? { problems: fields } : { reason });
    }
    isUnderWay.current = false;
    setSending(false);
  }
  return { send, isSending, problems: refused?.problems ?? {}, reason: refused?.reason };
}
