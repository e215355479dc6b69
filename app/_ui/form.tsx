'use client';
import { clsx } from 'clsx';
import { type ComponentProps, createContext, type FormEvent, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import type { z } from 'zod';
import { Button, type Tone } from './button';
import { type Problems, problemsIn, valuesOf } from './form-values';
import { Notice } from './notice';
import { useProblem } from './use-problem';

export { useProblem };

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

type Posted = { problems?: Problems; reason?: string } | null;

/** A form that posts by itself, with JavaScript or without; what was wrong comes back beside its field. */
export function PostedForm({
  action,
  posted,
  isPending,
  className,
  children,
}: {
  action: (form: FormData) => void;
  posted: Posted;
  isPending: boolean;
  className?: string;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (posted?.problems) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [posted]);
  return (
    <FormState value={{ problems: posted?.problems ?? {}, isPending }}>
      <form ref={form} action={action} noValidate className={clsx('flex flex-col gap-5', className)}>
        {children}
        {posted?.reason && <Refused reason={posted.reason} />}
      </form>
    </FormState>
  );
}

export function Refused({ reason = 'unreachable' }: { reason?: string }) {
  return <Notice tone="alert">{useProblem()(reason)}</Notice>;
}

type FieldParts = { name: string; label: ReactNode; hint?: ReactNode };
const control =
  'w-full rounded-control border bg-surface px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-alert border-edge min-h-11';

/** One line of text. */
export function TextField({ name, label, hint, type = 'text', className, ...rest }: FieldParts & ComponentProps<'input'>) {
  const field = useField(name, hint);
  const before = useContext(FormState).written?.[name];
  return (
    <Field {...field} label={label} hint={hint}>
      <input
        {...field.control}
        type={type}
        name={name}
        className={clsx(control, className)}
        {...rest}
        {...(before !== undefined && { defaultValue: before })}
      />
    </Field>
  );
}

/** Several lines of text; the box grows with them where the browser can. */
export function TextArea({ name, label, hint, rows = 4, className, ...rest }: FieldParts & ComponentProps<'textarea'>) {
  const field = useField(name, hint);
  const before = useContext(FormState).written?.[name];
  return (
    <Field {...field} label={label} hint={hint}>
      <textarea
        {...field.control}
        name={name}
        rows={rows}
        className={clsx(control, 'field-sizing-content max-h-[60dvh]', className)}
        {...rest}
        {...(before !== undefined && { defaultValue: before })}
      />
    </Field>
  );
}

type Option = { value: string; label: string };

/** One of a list that is too long for radio buttons. An option with an empty value stands for no choice. */
export function Select({ name, label, hint, options, className, ...rest }: FieldParts & { options: Option[] } & ComponentProps<'select'>) {
  const field = useField(name, hint);
  const before = useContext(FormState).written?.[name];
  const chosen = before !== undefined && rest.value === undefined ? { defaultValue: before } : {};
  return (
    <Field {...field} label={label} hint={hint}>
      <select key={before} {...field.control} name={name} className={clsx(control, 'pr-8', className)} {...rest} {...chosen}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ChoiceParts = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: (Option & { hint?: string })[];
  kind: 'one' | 'many';
  defaultValue?: string | readonly string[];
};

/** A few choices, all in sight: one of them, or as many as fit. */
export function Choices({ options, kind, defaultValue = [], ...rest }: ChoiceParts) {
  const { ticked, written } = useContext(FormState);
  const given = (ticked ? (ticked[rest.name] ?? []) : written?.[rest.name]) ?? defaultValue;
  const chosen = typeof given === 'string' ? [given] : given;
  return (
    <Group {...rest} kind={kind}>
      {(isInvalid) =>
        options.map(({ value, label, hint: more }) => (
          <label
            key={value}
            className="flex min-h-11 items-start gap-3 rounded-control border border-line bg-surface px-3 py-2 has-checked:border-moss has-checked:bg-moss-soft"
          >
            <input
              type={kind === 'one' ? 'radio' : 'checkbox'}
              name={rest.name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={isInvalid}
              className="mt-1 size-5 shrink-0 accent-moss"
            />
            <span className="min-w-0">
              {label}
              {more && <span className="block text-sm text-ink-soft">{more}</span>}
            </span>
          </label>
        ))
      }
    </Group>
  );
}

type GroupParts = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  kind: 'one' | 'many';
  className?: string;
  children: (isInvalid?: true) => ReactNode;
};

/** Several controls of one name that are one question: its words, its hint and its problem. */
export function Group({ name, legend, hint, kind, className, children }: GroupParts) {
  const { id, problem, control: described } = useField(name, hint);
  return (
    <fieldset
      data-many={kind === 'many' ? name : undefined}
      aria-describedby={described['aria-describedby']}
      className={clsx('flex min-w-0 flex-col gap-1', className)}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {/* Above what may be a long list, so that it is in sight where the focus goes. */}
      <Problem id={id} reason={kind === 'one' && problem === 'required' ? 'chooseOne' : problem} />
      {children(problem ? true : undefined)}
    </fieldset>
  );
}

type CheckboxParts = { name: string; label: ReactNode; hint?: ReactNode; defaultChecked?: boolean; value?: string };

/** Yes or no. */
export function Checkbox({ name, label, hint, defaultChecked, value = 'on' }: CheckboxParts) {
  const { id, problem, control: described } = useField(name, hint);
  const { ticked } = useContext(FormState);
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...described}
          type="checkbox"
          data-flag
          name={name}
          value={value}
          defaultChecked={ticked ? name in ticked : defaultChecked}
          className="mt-1 size-5 shrink-0 accent-moss"
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint && (
        <div className="-mt-2 pl-8">
          <Hint id={id}>{hint}</Hint>
        </div>
      )}
      <Problem id={id} reason={problem} />
    </div>
  );
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

/** What a field needs to be found by its label, its hint and its problem. */
function useField(name: string, hint: ReactNode) {
  const id = useId();
  const problem = useContext(FormState).problems[name];
  const describedBy = clsx(hint && `${id}-hint`, problem && `${id}-problem`) || undefined;
  return { id, problem, control: { id, 'aria-invalid': problem ? true : undefined, 'aria-describedby': describedBy } };
}

function Field({
  id,
  label,
  hint,
  problem,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
      <Problem id={id} reason={problem} />
    </div>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-hint`} className="text-sm text-ink-soft">
      {children}
    </div>
  );
}

function Problem({ id, reason }: { id: string; reason?: string }) {
  const words = useProblem();
  if (!reason) return null;
  return (
    <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-alert">
      {words(reason)}
    </p>
  );
}
