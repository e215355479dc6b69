import { TRPCError } from '@trpc/server';
import type { ZodError } from 'zod';
import { problemsIn } from '@/app/_ui/form-values';

/** Why a form that was posted was turned down, by field where a field caused it. */
export type Refused = { problems?: Record<string, string | undefined>; reason?: string };

export const problemsOf = (error: ZodError, written: Record<string, unknown>) => problemsIn(error, written);

/** The reason for a refusal of the API that a person can do something about; anything else goes on as it was. */
export function refusalIn(error: unknown): Refused {
  if (!(error instanceof TRPCError)) throw error;
  const { reason, field } = (error.cause ?? {}) as { reason?: string; field?: string };
  if (!reason) return { reason: 'internal' };
  return field ? { problems: { [field]: reason } } : { reason };
}
