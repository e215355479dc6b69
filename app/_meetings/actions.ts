'use server';
import { TRPCError } from '@trpc/server';
import { api } from '@/app/_trpc/server';
import { ProposeChange, Tap } from '@/server/meetings/input';

// Forms that post by themselves where there is no JavaScript: the same calls of the API, by the same rules.

const word = (form: FormData, name: string) => String(form.get(name) ?? '');

export type Ways = Awaited<ReturnType<typeof api.meetings.join>>;

/** The ways to join, told to whoever asks with a tap: they are in no page a search engine could read. */
export async function showWays(_: Ways | null, form: FormData): Promise<Ways | null> {
  return api.meetings.join({ slug: word(form, 'slug') });
}

export type Tapped = { kind: string; isUnconfirmed: boolean } | { reason: string } | null;

export async function sendTap(_: Tapped, form: FormData): Promise<Tapped> {
  const said = Tap.safeParse({ slug: word(form, 'slug'), kind: word(form, 'kind') });
  if (!said.success) return { reason: 'invalid' };
  try {
    return { kind: said.data.kind, ...(await api.meetings.tap(said.data)) };
  } catch (error) {
    return { reason: reasonOf(error).reason };
  }
}

export type Proposed =
  | { sent: true }
  | { sent: false; problems: Record<string, string>; reason?: string; written: Record<string, string> }
  | null;

export async function sendProposal(_: Proposed, form: FormData): Promise<Proposed> {
  const written = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])),
  );
  const said = ProposeChange.safeParse(written);
  if (!said.success)
    return { sent: false, written, problems: Object.fromEntries(said.error.issues.map(({ path, message }) => [String(path[0]), message])) };
  try {
    await api.meetings.propose(said.data);
    return { sent: true };
  } catch (error) {
    const { reason, field } = reasonOf(error);
    return { sent: false, written, ...(field ? { problems: { [field]: reason } } : { problems: {}, reason }) };
  }
}

/** The reason in ours for a refusal that a person can do something about. */
function reasonOf(error: unknown): { reason: string; field?: string } {
  if (!(error instanceof TRPCError)) throw error;
  const { reason, field } = (error.cause ?? {}) as { reason?: string; field?: string };
  return { reason: reason ?? 'internal', field };
}
