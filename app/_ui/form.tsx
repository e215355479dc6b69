'use client';
import { clsx } from 'clsx';
import { type ComponentProps, createContext, type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { Button, type Tone } from './button';
import { type Problems, problemsIn, valuesOf } from './form-values';
import { Notice } from './notice';
import { useProblem } from './use-problem';

type State = { problems: Problems; isPending: boolean; written?: Record<string, string>; ticked?: Record<string, string[]> };
/** What stands against which field, and what was typed before, when a form came back without JavaScript. */
export const FormState = createContext<State>({ problems: {}, isPending: false });

type Refusal = { data?: { reason?: string; fields?: Record<string, string> } | null };
type Mutation<Input, Output> = {
  mutate: (input: Input, options?: { onSuccess?: (output: Output) => void }) => void;
  isPending: boolean;
  error: Refusal | null;
};
type FormParts<S extends z.ZodType, Output> = {
  schema: S;
  mutation: Mutation<z.input<S>, Output>;
  /** Values the person does not type, such as the id of the thing acted on. */
  given?: Partial<z.input<S>>;
  /** Told once the server has agreed; the form is handed over so that it can be emptied with `form.reset()`. */
  onSuccess?: (output: Output, form: HTMLFormElement) => void;
  /** Where the form goes by itself, without JavaScript, when a route there takes it. */
  action?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A form whose fields are checked by the schema the server checks them with, and then sent by the mutation. What was typed stays
 * until it is accepted. It posts, so that words sent before the page is awake never end up in an address.
 */
export function Form<S extends z.ZodType, Output>({
  schema,
  mutation,
  given,
  onSuccess,
  action,
  className,
  children,
}: FormParts<S, Output>) {
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<Problems>({});
  const refused = mutation.error?.data?.fields ?? {};
  const problems = { ...refused, ...found };
  const anyProblem = Object.values(problems).some(Boolean);

  useEffect(() => {
    if (anyProblem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [anyProblem]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (mutation.isPending) return;
    const element = event.currentTarget;
    const values = { ...valuesOf(element), ...given };
    const parsed = schema.safeParse(values);
    setFound(parsed.success ? {} : problemsIn(parsed.error, values));
    if (parsed.success) mutation.mutate(inputOf<S>(values), { onSuccess: (output) => onSuccess?.(output, element) });
  }

  return (
    <FormState value={{ problems, isPending: mutation.isPending }}>
      <form ref={form} method="post" action={action} onSubmit={submit} noValidate className={clsx('flex flex-col gap-5', className)}>
        {children}
        {mutation.error && Object.keys(refused).length === 0 && <Refused reason={mutation.error.data?.reason} />}
      </form>
    </FormState>
  );
}

/** The server parses what was typed once more, so it is sent as typed; that it fits is what the schema has just said. */
const inputOf = <S extends z.ZodType>(values: Record<string, unknown>) => values as z.input<S>;

export function Refused({ reason = 'unreachable' }: { reason?: string }) {
  return <Notice tone="alert">{useProblem()(reason)}</Notice>;
}

/** The one button that sends the form. */
export function Submit({
  children,
  tone = 'primary',
  ...rest
}: { children: ReactNode; tone?: Tone } & Omit<ComponentProps<typeof Button>, 'type'>) {
  const { isPending } = useContext(FormState);
  return (
    <Button type="submit" tone={tone} aria-disabled={isPending || undefined} className="self-start" {...rest}>
      {children}
    </Button>
  );
}
