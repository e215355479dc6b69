'use server';
import { headers } from 'next/headers';
import { act, acting } from '@/app/_trpc/act';

const steps = ['join', 'ask', 'leave', 'accept', 'refuse', 'stepDown', 'reopen'] as const;

/** One step into a group or out of it, where there is no JavaScript; back to the page it was taken on, or to the groups when that is no more. */
export async function takeStep(form: FormData) {
  const step = steps.find((step) => step === form.get('step')) ?? 'join';
  const groupId = String(form.get('groupId'));
  const from = URL.parse((await headers()).get('referer') ?? '');
  const here = from?.pathname.startsWith('/groups') ? from.pathname : '/groups';
  const refused = await act(() => acting.groups[step]({ groupId }), step === 'leave' || step === 'refuse' ? '/groups' : here, form);
  await act(async () => undefined, `${here}?problem=${encodeURIComponent(refused.reason ?? 'invalid')}`, form);
}
