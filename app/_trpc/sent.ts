import { refresh } from 'next/cache';
import type { z } from 'zod';
import type { Sent } from '@/app/_ui/action-form';
import { problemsIn } from '@/app/_ui/form-values';
import { refusalIn } from './refused';

/**
 * What a form that posts by itself does with what was typed: checks it by the schema, makes one call of the API, and shows the page as it
 * is then. What stands against it comes back by field, with what was typed.
 */
export async function sentBy<S extends z.ZodType>(
  form: FormData,
  schema: S,
  call: (input: z.output<S>) => Promise<unknown>,
): Promise<Sent> {
  const written = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  // What nobody typed is no answer, rather than an answer of no letters.
  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { written, problems: problemsIn(parsed.error, given) };
  const refused = await call(parsed.data).then(() => null, refusalIn);
  if (refused) return { written, ...refused };
  refresh();
  return {};
}
