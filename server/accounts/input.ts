import { z } from 'zod';
import { closingWords, locales, roles, stageChoices } from '@/db/vocabulary';

/** Handles that would stand where a page of ours does (`/sponsors/seek`), or pass for the site itself. */
const reserved = (
  'admin administrator cairn moderator moderation staff support help system deleted everyone sponsor sponsors seek apply application applications ' +
  'me inbox official'
).split(' ');

/** As the check of the column, but with plain letters alone, so that no two handles look the same. */
export const Handle = z
  .string()
  .trim()
  .min(3, 'account.handleShape')
  .max(30, 'account.handleShape')
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9]$/, 'account.handleShape')
  .refine((handle) => !reserved.includes(handle.toLowerCase()), 'account.handleReserved');

const NewPassphrase = z.string().min(10, 'account.passphraseShort').max(128, 'tooLong');
const Passphrase = z.string().min(1, 'required').max(128, 'tooLong');
const Email = z.string().trim().toLowerCase().max(254, 'tooLong').pipe(z.email('account.emailShape'));
/** A ticked box: `true` from our own forms, `on` from a form sent without JavaScript. */
const Ticked = z.union([z.literal(true), z.literal('on')], 'account.agreeFirst');

export const SignUp = z.object({
  handle: Handle,
  passphrase: NewPassphrase,
  email: z.union([z.literal('').transform(() => undefined), Email]).optional(),
  isAdult: Ticked,
  acceptsRules: Ticked,
  locale: z.enum(locales).default('en'),
});
export type SignUp = z.infer<typeof SignUp>;

export const SignIn = z.object({
  handle: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  passphrase: Passphrase,
  /** The page of ours to go on to. */
  next: z.string().max(500).optional().catch(undefined),
});
export type SignIn = z.infer<typeof SignIn>;

export const UseCode = z.object({
  handle: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  code: z.string().trim().min(1, 'required').max(60, 'tooLong'),
});
export type UseCode = z.infer<typeof UseCode>;

export const UseLink = z.object({ token: z.string().min(20, 'account.linkFailed').max(100, 'account.linkFailed') });
export type UseLink = z.infer<typeof UseLink>;

export const AskLink = z.object({ email: Email });
export type AskLink = z.infer<typeof AskLink>;

/** `passphrase` is the one in use; a session that began by a recovery code or a link need not know it. */
export const ChangePassphrase = z.object({ passphrase: z.string().max(128, 'tooLong').optional(), newPassphrase: NewPassphrase });
export type ChangePassphrase = z.infer<typeof ChangePassphrase>;

export const Confirm = z.object({ passphrase: Passphrase });
export type Confirm = z.infer<typeof Confirm>;

/** Closes the account in a week, with what then becomes of what its owner wrote in groups. */
export const CloseAccount = z.object({ passphrase: Passphrase, words: z.enum(closingWords, 'chooseOne') });
export type CloseAccount = z.infer<typeof CloseAccount>;

export const SetEmail = z.object({ email: Email, passphrase: Passphrase });
export type SetEmail = z.infer<typeof SetEmail>;

export const CheckHandle = z.object({ handle: Handle });
export type CheckHandle = z.infer<typeof CheckHandle>;

export const CheckPassphrase = z.object({ passphrase: z.string().max(128), handle: z.string().max(100) });
export type CheckPassphrase = z.infer<typeof CheckPassphrase>;

export const SuggestHandles = z.object({ locale: z.enum(locales) });
export type SuggestHandles = z.infer<typeof SuggestHandles>;

export const SetStage = z.object({ stage: z.enum(stageChoices) });
export type SetStage = z.infer<typeof SetStage>;

export const ShowStage = z.object({ isShown: z.boolean() });
export type ShowStage = z.infer<typeof ShowStage>;

export const SetLocale = z.object({ locale: z.enum(locales) });
export type SetLocale = z.infer<typeof SetLocale>;

export const EndSession = z.object({ sessionId: z.uuid() });
export type EndSession = z.infer<typeof EndSession>;

export const FindPeople = z.object({
  handle: z.string().trim().max(30).catch(''),
  /** The handle that the page before ended with. */
  after: z.string().max(30).optional().catch(undefined),
});
export type FindPeople = z.infer<typeof FindPeople>;

export const SetRole = z.object({ userId: z.uuid(), role: z.enum(roles), passphrase: Passphrase });
export type SetRole = z.infer<typeof SetRole>;

const givenNames = new Set(
  (
    'alex andrew anna anthony ashley brian carlos carmen charles chris daniel david diego elena emily emma frank george hannah jack james jason jennifer ' +
    'jessica john jonathan jorge jose joseph josh juan karen kevin laura linda lisa luis maria mark martin mary matthew michael michelle miguel mike nicole ' +
    'olivia pablo patricia paul pedro peter rachel richard robert ryan samantha sandra sarah scott sofia stephanie steven susan thomas tom william'
  ).split(' '),
);

/** Whether this handle might tell who somebody is: a name, an address, or a year of birth. A warning, never a refusal. */
export function looksLikeARealName(handle: string) {
  const words = handle.split(/[-_. ]|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/).filter(Boolean);
  const capitalised = words.filter((word) => /^[A-Z][a-z]+$/.test(word));
  return (
    /@|^[a-z]+\.[a-z]+$/i.test(handle) ||
    capitalised.length > 1 ||
    words.some((word) => givenNames.has(word.toLowerCase())) ||
    words.some((word) => /^(19[3-9]\d|200\d|201\d)$/.test(word))
  );
}
