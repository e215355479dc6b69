import { TRPCError } from '@trpc/server';
import { redirect } from 'next/navigation';
import type { Sent } from '@/app/_ui/action-form';

/** The reason for a refusal of the API that a person can do something about, by field where a field caused it; anything else goes on as it was. */
export function refusalIn(error: unknown): Pick<Sent, 'problems' | 'reason'> {
  if (!(error instanceof TRPCError)) throw error;
  if (error.code === 'UNAUTHORIZED') redirect('/sign-in');
  const { reason, field, issues } = (error.cause ?? {}) as {
    reason?: string;
    field?: string;
    issues?: { path: PropertyKey[]; message: string }[];
  };
  if (issues) return { problems: Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ''), message])) };
  if (!reason) return { reason: 'internal' };
  return field ? { problems: { [field]: reason } } : { reason };
}
