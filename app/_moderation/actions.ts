'use server';
import { TRPCError } from '@trpc/server';
import { revalidatePath } from 'next/cache';
import { api } from '@/app/_trpc/server';
import { Report, WithdrawReport } from '@/server/moderation/input';

// Forms that post by themselves where there is no JavaScript: the same call of the API, by the same rules.

type Sent = { isDone?: true; reason?: string; chosen?: string; written?: string };

export async function sendReport(_: Sent | null, form: FormData): Promise<Sent> {
  const written = String(form.get('words') ?? '');
  const chosen = String(form.get('reason') ?? '');
  const parsed = Report.safeParse({ targetKind: form.get('targetKind'), targetId: form.get('targetId'), reason: chosen, words: written });
  if (!parsed.success) return { reason: chosen === '' ? 'chooseOne' : 'invalid', chosen, written };
  const refused = await api.moderation.report(parsed.data).then(() => undefined, reasonIn);
  return refused ? { reason: refused, chosen, written } : { isDone: true };
}

export async function withdrawReport(form: FormData) {
  await api.moderation.withdraw(WithdrawReport.parse({ reportId: form.get('reportId') })).catch(reasonIn);
  revalidatePath('/me/reports');
}

/** The reason in ours for a refusal that a person can do something about. */
function reasonIn(error: unknown): string {
  if (!(error instanceof TRPCError)) throw error;
  return (error.cause as { reason?: string } | undefined)?.reason ?? 'internal';
}
