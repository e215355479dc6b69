import type { z } from 'zod';

/** The reason each field was turned down for, by its name. */
export type Problems = Record<string, string | undefined>;

/** Kinds of field for which nothing typed means no answer, not an answer of no letters. */
const blankIsAbsent = ['select-one', 'email', 'url', 'date', 'time', 'number', 'datetime-local'];

/** What a person put into a form: words, lists of choices, and yes or no. */
export function valuesOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  const values: Record<string, unknown> = Object.fromEntries(data);
  for (const group of form.querySelectorAll<HTMLElement>('[data-many]')) {
    const name = group.dataset.many ?? '';
    values[name] = data.getAll(name);
  }
  for (const flag of form.querySelectorAll<HTMLInputElement>('input[data-flag]')) values[flag.name] = flag.checked;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (blankIsAbsent.includes(field.type) && field.value === '') delete values[field.name];
  }
  return values;
}

/**
 * The first problem of each field, as a reason of ours: what the schema says, or else "required" for an answer that is missing and
 * "invalid" for one that is wrong.
 */
export function problemsIn(error: z.ZodError, values: Record<string, unknown>): Problems {
  const problems: Problems = {};
  for (const { path, message } of error.issues) {
    const name = String(path[0] ?? '');
    problems[name] ??= isReason(message) ? message : values[name] === undefined ? 'required' : 'invalid';
  }
  return problems;
}

const isReason = (message: string) => /^[a-z]\w*(\.\w+)*$/.test(message);
