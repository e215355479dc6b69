'use server';
import { sentBy } from '@/app/_trpc/sent';
import { api } from '@/app/_trpc/server';
import type { Sent } from '@/app/_ui/action-form';
import { LineRef, OneCountry, SaveLine, VerifyLine } from '@/server/watch/input';

// Forms of the directory of numbers. They post by themselves.

export const saveLine = async (_: Sent | null, form: FormData) =>
  sentBy(form, SaveLine, (line) =>
    api.watch.saveLine({ ...line, call: line.call ?? '', write: line.write ?? '', languages: line.languages.join(' ') }),
  );
export const verifyLine = async (_: Sent | null, form: FormData) => sentBy(form, VerifyLine, api.watch.verifyLine);
export const removeLine = async (_: Sent | null, form: FormData) => sentBy(form, LineRef, api.watch.removeLine);
export const putCountryFirst = async (_: Sent | null, form: FormData) => sentBy(form, OneCountry, api.watch.putCountryFirst);
