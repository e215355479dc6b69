'use server';
import { act, acting } from '@/app/_trpc/act';
import { sentBy } from '@/app/_trpc/sent';
import type { Sent } from '@/app/_ui/action-form';
import type { Report } from '@/server/moderation/input';
import { SeeNoticed } from '@/server/watch/input';

// Reports that need no JavaScript: the same calls of the API, by the same rules.

const word = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function sendReport(_: Sent | null, form: FormData): Promise<Sent> {
  const target = { targetKind: word(form, 'targetKind') as Report['targetKind'], targetId: word(form, 'targetId') };
  const told = { reason: word(form, 'reason') as Report['reason'], words: word(form, 'words') };
  const place = `/report/${encodeURIComponent(target.targetKind)}/${encodeURIComponent(target.targetId)}`;
  return act(() => acting.moderation.report({ ...target, ...told }), `${place}?sent=1`, form);
}

/** One that was taken back or decided meanwhile is shown as it stands. */
export async function withdrawReport(form: FormData) {
  await act(() => acting.moderation.withdraw({ reportId: word(form, 'reportId') }), '/me/reports', form);
}

/** Says that one had a look at something the site noticed; the page stays, as it is then. */
export async function seeNoticed(_: Sent | null, form: FormData): Promise<Sent> {
  return sentBy(form, SeeNoticed, acting.watch.seeNoticed);
}
