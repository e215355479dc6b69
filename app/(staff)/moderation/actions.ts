'use server';
import { redirect } from 'next/navigation';
import { act, acting } from '@/app/_trpc/act';
import { api } from '@/app/_trpc/server';
import type { Sent } from '@/app/_ui/action-form';
import type { ActKind, ReportReason } from '@/db/vocabulary';

// What moderators do, with JavaScript or without: each form is one call of the API, by the same rules.

type Send = (before: Sent | null, form: FormData) => Promise<Sent>;

const word = (form: FormData, name: string) => String(form.get(name) ?? '');
const caseIn = (form: FormData) => ({ caseId: word(form, 'caseId'), version: Number(word(form, 'version')) });
const placeOfCase = (form: FormData, more = '') => `/moderation/cases/${encodeURIComponent(word(form, 'caseId'))}${more}`;

/** Back to the case. Whoever was second is shown who was first; nothing of theirs was done. */
async function inCase(form: FormData, work: () => Promise<unknown>): Promise<Sent> {
  const sent = await act(work, placeOfCase(form), form);
  if (sent.reason === 'case.alreadyDecided') redirect(placeOfCase(form, '?late=1'));
  return sent;
}

export const hideReported: Send = async (_, form) =>
  inCase(form, () => acting.moderation.hide({ ...caseIn(form), reason: word(form, 'reason') as ReportReason, note: word(form, 'note') }));
export const upholdCase: Send = async (_, form) =>
  inCase(form, () => acting.moderation.uphold({ ...caseIn(form), note: word(form, 'note') }));
export const dismissCase: Send = async (_, form) =>
  inCase(form, () => acting.moderation.dismiss({ ...caseIn(form), note: word(form, 'note') }));
export const restoreReported: Send = async (_, form) =>
  inCase(form, () => acting.moderation.restore({ ...caseIn(form), note: word(form, 'note') }));

/** What was chosen to be done, with what single acts need; a field that was not there is no answer. */
const doingIn = (form: FormData) => ({
  kinds: form.getAll('kinds').map(String) as ActKind[],
  reason: word(form, 'reason') as ReportReason,
  words: word(form, 'words'),
  note: word(form, 'note'),
  scope: form.get('scope') === 'site' ? ('site' as const) : ('group' as const),
  days: word(form, 'days'),
  seconds: word(form, 'seconds'),
  warning: word(form, 'warning'),
  toGroupId: word(form, 'toGroupId'),
  everything: form.has('everything'),
});

export const decideCase: Send = async (_, form) =>
  inCase(form, () =>
    acting.moderation.decide({ ...caseIn(form), isUpheld: true, outcomeWords: word(form, 'outcomeWords'), ...doingIn(form) }),
  );

const placeOfThing = (form: FormData) =>
  `/moderation/act/${encodeURIComponent(word(form, 'targetKind'))}/${encodeURIComponent(word(form, 'targetId'))}`;

export const actOnThing: Send = async (_, form) => {
  const target = { targetKind: word(form, 'targetKind') as 'post' | 'thread' | 'person', targetId: word(form, 'targetId') };
  return act(() => acting.moderation.act({ ...target, ...doingIn(form) }), `${placeOfThing(form)}?done=1`, form);
};

/** Back to where it was done: the case, or the thing. */
const placeOf = (form: FormData) => (form.has('caseId') ? placeOfCase(form) : placeOfThing(form));

export const undoAct: Send = async (_, form) => act(() => acting.moderation.undo({ actId: word(form, 'actId') }), placeOf(form), form);
export const agreeToAct: Send = async (_, form) => act(() => acting.moderation.agree({ actId: word(form, 'actId') }), placeOf(form), form);

export const claimCase: Send = async (_, form) => inCase(form, () => acting.moderation.claim(caseIn(form)));
export const takeOverCase: Send = async (_, form) => inCase(form, () => acting.moderation.takeOver(caseIn(form)));
export const releaseCase: Send = async (_, form) => inCase(form, () => acting.moderation.release(caseIn(form)));

const said = (form: FormData) => ({ caseId: word(form, 'caseId'), words: word(form, 'words') });
export const noteInCase: Send = async (_, form) => inCase(form, () => acting.moderation.note(said(form)));
export const writeToPerson: Send = async (_, form) => inCase(form, () => acting.moderation.write(said(form)));
export const escalateCase: Send = async (_, form) => inCase(form, () => acting.moderation.escalate(said(form)));

/** Several cases, each with the version that was on the page, are left as they are with one word. */
export const leaveMany: Send = async (_, form) => {
  const cases = form.getAll('cases').map((chosen) => {
    const [caseId = '', version] = String(chosen).split(' ');
    return { caseId, version: Number(version) };
  });
  if (cases.length === 0) return { problems: { note: 'case.chooseSome' } };
  return act(
    () => acting.moderation.dismissMany({ cases, note: word(form, 'note') }),
    ({ batchId }) => `/moderation?left=${batchId}`,
    form,
  );
};

export const reopenMany: Send = async (_, form) =>
  act(() => acting.moderation.reopenMany({ batchId: word(form, 'batchId') }), '/moderation', form);

export const decideAppeal: Send = async (_, form) =>
  act(
    () =>
      acting.moderation.decideAppeal({
        appealId: word(form, 'appealId'),
        verdict: word(form, 'verdict') as 'upheld',
        answer: word(form, 'answer'),
      }),
    '/moderation/appeals',
    form,
  );

export const saveReply: Send = async (_, form) =>
  act(() => acting.moderation.saveReply({ title: word(form, 'title'), words: word(form, 'words') }), '/moderation/replies', form);
export const dropReply: Send = async (_, form) =>
  act(() => acting.moderation.dropReply({ replyId: word(form, 'replyId') }), '/moderation/replies', form);

/** The messages that somebody chose to show: answered with them, so that no address shows them again unnoted. */
export async function lookAtMessages(_: unknown, form: FormData) {
  return api.moderation.look({ caseId: word(form, 'caseId') });
}
