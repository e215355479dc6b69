'use client';
import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useContext, useId } from 'react';
import { FormState } from './form';
import { useProblem } from './use-problem';

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
