import 'server-only';
import { redirect } from 'next/navigation';
import type { Sent } from '@/app/_ui/action-form';
import { createContext } from '@/server/api/page-context';
import { createCaller } from '@/server/api/root';
import { refusalIn } from './refused';

/** The API as forms call it: a refusal is told on the form, and not by another page. */
export const acting = createCaller(createContext);

/**
 * Does what a form asks for, and goes on; when it is refused, gives back why, in reasons of ours, with what was typed.
 * @param to the page that follows; where it depends on what was done, how to tell from that
 * @param secret fields that are not sent back
 */
export async function act<Done>(
  work: () => Promise<Done>,
  to: string | ((done: Done) => string),
  form: FormData,
  secret = ['passphrase'],
): Promise<Sent> {
  const came = await work().then((done) => ({ done }), refusalIn);
  if ('done' in came) redirect(typeof to === 'string' ? to : to(came.done));
  const written = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$') && !secret.includes(name));
  const ticked: Record<string, string[]> = {};
  for (const [name, value] of written) ticked[name] = [...(ticked[name] ?? []), String(value)];
  return { ...came, written: Object.fromEntries(written) as Record<string, string>, ticked };
}
