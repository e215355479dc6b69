'use server';
import { redirect } from 'next/navigation';
import { refusalIn } from '@/app/_trpc/refused';
import { sentBy } from '@/app/_trpc/sent';
import { api } from '@/app/_trpc/server';
import type { Sent } from '@/app/_ui/action-form';
import { problemsIn } from '@/app/_ui/form-values';
import {
  AnswerChat,
  AnswerOffer,
  AnswerRequest,
  AskChat,
  ConnectByCode,
  KnowPerson,
  MakePairCode,
  OneChat,
  OneSponsorship,
  RequestSponsor,
  SaveAnswers,
  type SeekStep,
  seekSteps,
} from '@/server/sponsorship/input';

// Forms that post by themselves where there is no JavaScript: the same calls of the API, by the same rules.

/** Asks a sponsor, and shows all that is asked. */
export async function askSponsor(_: Sent | null, form: FormData): Promise<Sent> {
  const sent = await sentBy(form, RequestSponsor, api.sponsorship.request);
  if (sent.problems || sent.reason) return sent;
  redirect('/sponsorships');
}

export const answerRequest = async (_: Sent | null, form: FormData) => sentBy(form, AnswerRequest, api.sponsorship.answer);
export const answerOffer = async (_: Sent | null, form: FormData) => sentBy(form, AnswerOffer, api.sponsorship.answerOffer);
export const withdrawRequest = async (_: Sent | null, form: FormData) => sentBy(form, OneSponsorship, api.sponsorship.withdraw);

export const askChat = async (_: Sent | null, form: FormData) => sentBy(form, AskChat, api.sponsorship.askChat);
export const answerChat = async (_: Sent | null, form: FormData) => sentBy(form, AnswerChat, api.sponsorship.answerChat);
export const withdrawChat = async (_: Sent | null, form: FormData) => sentBy(form, OneChat, api.sponsorship.withdrawChat);

export async function forgetWishes() {
  await api.sponsorship.forgetWishes();
  redirect('/sponsors');
}

type PostedStep = Omit<Sent, 'written'> & { written: Record<string, unknown> };

/** Keeps the answers of one step, and goes on to the next that is open. */
export async function saveStep(_: PostedStep | null, form: FormData): Promise<PostedStep> {
  const step = seekSteps.find((one) => one === form.get('step')) ?? 'matters';
  const written = writtenIn(form, step);
  const parsed = SaveAnswers.safeParse({ step, ...written });
  if (!parsed.success) return { written, problems: problemsIn(parsed.error, written) };
  const saved = await api.sponsorship.saveAnswers(parsed.data).catch(refusalIn);
  if (!('isWhole' in saved)) return { written, ...saved };
  redirect(saved.next ? `/sponsors/seek/${saved.next}` : '/sponsors');
}

/** What was typed, as it was: lists as lists, and a box that is not ticked as a no. */
function writtenIn(form: FormData, step: SeekStep): Record<string, unknown> {
  const many = (name: string) => form.getAll(name).map(String).filter(Boolean);
  const one = (name: string) => form.get(name) ?? undefined;
  switch (step) {
    case 'matters':
      return {
        mustAffirmMedication: form.has('mustAffirmMedication'),
        usesMedication: form.has('usesMedication'),
        experiences: many('experiences'),
        urgency: one('urgency'),
      };
    case 'needs':
      return {
        pathways: many('pathways'),
        contactStyle: one('contactStyle'),
        languages: many('languages'),
        interests: one('interests') ?? '',
      };
    case 'safe':
      return { gender: one('gender'), sponsorGenders: many('sponsorGenders') };
    case 'when':
      return { timeZone: one('timeZone'), hours: many('hours') };
  }
}

type Move = 'add' | 'up' | 'down' | 'out';

/** Puts a sponsor on the list of those one would like, moves them in it, or takes them off. */
export async function changeRanking(form: FormData) {
  const id = String(form.get('sponsorId') ?? '');
  const move = String(form.get('move') ?? '') as Move;
  const ranking = await api.sponsorship.ranking();
  if (!ranking) redirect('/sponsors/seek');
  const ids = ranking.sponsors.map((one) => one.id);
  await api.sponsorship.saveRanking({ sponsorIds: moved(ids, id, move).slice(0, 10), fillsUp: ranking.fillsUp });
  redirect('/sponsors/list');
}

function moved(ids: string[], id: string, move: Move) {
  const at = ids.indexOf(id);
  if (move === 'add') return at < 0 ? [...ids, id] : ids;
  const rest = ids.filter((one) => one !== id);
  if (move === 'out' || at < 0) return rest;
  return rest.toSpliced(Math.max(0, at + (move === 'up' ? -1 : 1)), 0, id);
}

export async function setFillsUp(form: FormData) {
  const ranking = await api.sponsorship.ranking();
  if (ranking)
    await api.sponsorship.saveRanking({ sponsorIds: ranking.sponsors.map(({ id }) => id), fillsUp: form.get('fillsUp') === 'yes' });
  redirect('/sponsors/list');
}

export async function setLooking(form: FormData) {
  await (form.get('looks') === 'yes' ? api.sponsorship.resumeLooking() : api.sponsorship.pauseLooking());
  redirect('/sponsors/list');
}

/** Says that one knows somebody outside, so that the two are never brought together. */
export const sayKnown = async (_: Sent | null, form: FormData) => sentBy(form, KnowPerson, api.sponsorship.know);

export async function forgetKnown(form: FormData) {
  await api.sponsorship.unknow({ userId: String(form.get('userId') ?? '') });
  redirect('/sponsors/known');
}

type PostedCode = Sent & { code?: string };

/** Makes a code for somebody one found elsewhere. */
export async function makeCode(_: PostedCode | null, form: FormData): Promise<PostedCode> {
  const parsed = MakePairCode.safeParse({ madeAs: form.get('madeAs') });
  if (!parsed.success) return { problems: problemsIn(parsed.error, {}) };
  const made = await api.sponsorship.makeCode(parsed.data).catch(refusalIn);
  return 'code' in made ? { code: made.code } : made;
}

/** Types in the code of somebody else. */
export const typeCode = async (_: Sent | null, form: FormData) => sentBy(form, ConnectByCode, api.sponsorship.giveCode);

export async function confirmCode() {
  const { id } = await api.sponsorship.confirmCode();
  redirect(`/sponsorships/${id}`);
}

export async function dropCode() {
  await api.sponsorship.dropCode();
  redirect('/sponsors/connect');
}
