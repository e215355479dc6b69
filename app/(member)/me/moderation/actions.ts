'use server';
import { TRPCError } from '@trpc/server';
import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { api } from '@/app/_trpc/server';
import { MakeAppeal, ReplyToAppeal, WriteInCase } from '@/server/moderation/input';

// What somebody does about a sanction, also without JavaScript: the same calls of the API, by the same rules.

type Sent = { reason?: string; written?: string } | null;

export const appealSanction = async (_: Sent, form: FormData) => send(MakeAppeal, form, (input) => api.moderation.appeal(input));
export const replyToAnswer = async (_: Sent, form: FormData) => send(ReplyToAppeal, form, (input) => api.moderation.replyToAppeal(input));
export const answerModerators = async (_: Sent, form: FormData) => send(WriteInCase, form, (input) => api.moderation.answer(input));

async function send<S extends z.ZodType>(schema: S, form: FormData, call: (input: z.output<S>) => Promise<unknown>): Promise<Sent> {
  const written = String(form.get('words') ?? '');
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { reason: 'required', written };
  const reason = await call(parsed.data).then(() => undefined, reasonIn);
  revalidatePath('/me/moderation');
  return reason ? { reason, written } : null;
}

/** The reason in ours for a refusal that a person can do something about. */
function reasonIn(error: unknown): string {
  if (!(error instanceof TRPCError)) throw error;
  return (error.cause as { reason?: string } | undefined)?.reason ?? 'internal';
}
