'use server';
import { sentBy } from '@/app/_trpc/sent';
import { api } from '@/app/_trpc/server';
import type { Sent } from '@/app/_ui/action-form';
import { AddStep, AnswerCheckIn, EndForSafety, SetCall, ShareItem } from '@/server/pairs/input';

// Forms of the space two people have. They post by themselves, so that none of it needs JavaScript.

export const shareItem = async (_: Sent | null, form: FormData) => sentBy(form, ShareItem, api.pairs.share);
export const addStep = async (_: Sent | null, form: FormData) => sentBy(form, AddStep, api.pairs.addStep);
export const setCall = async (_: Sent | null, form: FormData) => sentBy(form, SetCall, api.pairs.setCall);
export const answerCheckIn = async (_: Sent | null, form: FormData) => sentBy(form, AnswerCheckIn, api.pairs.answerCheckIn);
export const endForSafety = async (_: Sent | null, form: FormData) => sentBy(form, EndForSafety, api.pairs.endForSafety);
