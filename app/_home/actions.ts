'use server';
import { refresh } from 'next/cache';
import { api } from '@/app/_trpc/server';
import { SetStage } from '@/server/accounts/input';

/** Another stage in one tap, from the front page and back to it. */
export async function chooseStageHere(form: FormData) {
  await api.accounts.setStage(SetStage.parse({ stage: form.get('stage') }));
  refresh();
}
