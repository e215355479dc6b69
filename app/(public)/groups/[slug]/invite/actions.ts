'use server';
import { act, acting } from '@/app/_trpc/act';

/** Takes an invitation back; one that was answered meanwhile is gone from the list as well. */
export async function takeBack(form: FormData) {
  const invitation = { groupId: String(form.get('groupId')), handle: String(form.get('handle')) };
  await act(() => acting.groups.takeBack(invitation), `/groups/${encodeURIComponent(String(form.get('slug')))}/invite`, form);
}
