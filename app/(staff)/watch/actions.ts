'use server';
import { z } from 'zod';
import { sentBy } from '@/app/_trpc/sent';
import { api } from '@/app/_trpc/server';
import type { Sent } from '@/app/_ui/action-form';
import { AlertRef, AnswerAlert, AnswerDebrief, AskPerson, CloseAlert, DutyRef, NoteAlert, PlanDuty, TakeDuty } from '@/server/watch/input';

// Forms of the watch. They post by themselves, so that whoever is called, and whoever they are called for, needs no JavaScript.

export const takeAlert = async (_: Sent | null, form: FormData) => sentBy(form, AlertRef, api.watch.take);
export const standBy = async (_: Sent | null, form: FormData) => sentBy(form, AlertRef, api.watch.standBy);
export const askPerson = async (_: Sent | null, form: FormData) => sentBy(form, AskPerson, api.watch.ask);
export const writeToPerson = async (_: Sent | null, form: FormData) => sentBy(form, NoteAlert, api.watch.write);
export const noteAlert = async (_: Sent | null, form: FormData) => sentBy(form, NoteAlert, api.watch.note);
export const handOver = async (_: Sent | null, form: FormData) => sentBy(form, NoteAlert, api.watch.handOver);
export const closeAlert = async (_: Sent | null, form: FormData) => sentBy(form, CloseAlert, api.watch.close);
export const noteFollowUp = async (_: Sent | null, form: FormData) => sentBy(form, NoteAlert, api.watch.followUp);

export const answerAlert = async (_: Sent | null, form: FormData) => sentBy(form, AnswerAlert, api.watch.answer);
export const writeBack = async (_: Sent | null, form: FormData) => sentBy(form, NoteAlert, api.watch.writeBack);

export const takeDuty = async (_: Sent | null, form: FormData) => sentBy(form, TakeDuty, api.watch.takeDuty);
export const endDuty = async (_: Sent | null, form: FormData) => sentBy(form, z.object({}), () => api.watch.endDuty());
export const planDuty = async (_: Sent | null, form: FormData) => sentBy(form, PlanDuty, api.watch.planDuty);
export const giveBackDuty = async (_: Sent | null, form: FormData) => sentBy(form, DutyRef, api.watch.giveBackDuty);
export const offerDuty = async (_: Sent | null, form: FormData) => sentBy(form, DutyRef, api.watch.offerDuty);
export const keepDuty = async (_: Sent | null, form: FormData) => sentBy(form, DutyRef, api.watch.keepDuty);
export const takeOverDuty = async (_: Sent | null, form: FormData) => sentBy(form, DutyRef, api.watch.takeOverDuty);
export const answerDebrief = async (_: Sent | null, form: FormData) => sentBy(form, AnswerDebrief, api.watch.answerDebrief);
