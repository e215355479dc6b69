'use server';
import { TRPCError } from '@trpc/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusalIn } from '@/app/_trpc/refused';
import { api } from '@/app/_trpc/server';
import { CircleRef, OpenCircle, ShiftRef } from '@/server/contacts/input';
import { ItemRef, PairRef, StepRef } from '@/server/pairs/input';
import { EndSponsorship, OneSponsor, OneSponsorship } from '@/server/sponsorship/input';

// One-tap forms, which also work without JavaScript. Each is a single call of the API, by its own rules and limits.

/** Done meanwhile in another tab, or by the other of the two: then the page shows how it stands now. */
async function orAsItStands(done: Promise<unknown>) {
  await done.catch((error) => {
    if (!(error instanceof TRPCError) || error.code !== 'CONFLICT') throw error;
  });
  refresh();
}

const sponsorship = (form: FormData) => OneSponsorship.parse({ sponsorshipId: form.get('sponsorshipId') });
const sponsor = (form: FormData) => OneSponsor.parse({ userId: form.get('userId') });

export const takeABreak = async () => orAsItStands(api.sponsorship.pause());
export const comeBack = async () => orAsItStands(api.sponsorship.resume());
export const rest = async () => orAsItStands(api.sponsorship.rest());
export const stepDown = async () => orAsItStands(api.sponsorship.retire());

export const endNow = async (form: FormData) =>
  orAsItStands(api.sponsorship.end(EndSponsorship.parse({ ...sponsorship(form), as: form.get('as') ?? undefined })));
export const takeBackEnd = async (form: FormData) => orAsItStands(api.sponsorship.takeBackEnd(sponsorship(form)));
export const someoneElse = async (form: FormData) => orAsItStands(api.sponsorship.someoneElse(sponsorship(form)));
export const renew = async (form: FormData) => orAsItStands(api.pairs.renew(PairRef.parse(sponsorship(form))));
export const clearCall = async (form: FormData) => orAsItStands(api.pairs.clearCall(PairRef.parse(sponsorship(form))));

export const takeBackItem = async (form: FormData) => orAsItStands(api.pairs.takeBack(ItemRef.parse({ itemId: form.get('itemId') })));
export const tickStep = async (form: FormData) =>
  orAsItStands(api.pairs.tickStep({ ...StepRef.parse({ stepId: form.get('stepId') }), isDone: form.get('isDone') === 'yes' }));
export const removeStep = async (form: FormData) => orAsItStands(api.pairs.removeStep(StepRef.parse({ stepId: form.get('stepId') })));

export async function writeToContact() {
  const { conversationId } = await api.contacts.write();
  redirect(`/messages/${conversationId}`);
}
/** Into a circle of those who wait, and to its page. */
export async function joinCircle(form: FormData) {
  const joined = await api.contacts.joinCircle(CircleRef.parse({ groupId: form.get('groupId') })).catch(refusalIn);
  redirect('slug' in joined ? `/groups/${joined.slug}` : '/sponsors/contact');
}
export async function openCircle(form: FormData) {
  const named = OpenCircle.parse({ name: form.get('name'), description: form.get('description') });
  const opened = await api.contacts.openCircle(named).catch(refusalIn);
  redirect('slug' in opened ? `/groups/${opened.slug}` : '/sponsors/apply');
}
const shift = (form: FormData) => ShiftRef.parse({ beginsAt: form.get('beginsAt') });
export const takeShift = async (form: FormData) => orAsItStands(api.contacts.take(shift(form)));
export const giveBackShift = async (form: FormData) => orAsItStands(api.contacts.giveBack(shift(form)));

export const takeUp = async (form: FormData) => orAsItStands(api.sponsorship.takeUp(sponsor(form)));
export const approve = async (form: FormData) => orAsItStands(api.sponsorship.approve(sponsor(form)));
export const liftHold = async (form: FormData) => orAsItStands(api.sponsorship.lift(sponsor(form)));
export const letGo = async (form: FormData) => orAsItStands(api.sponsorship.letGo(sponsor(form)));
