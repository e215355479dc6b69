import { z } from 'zod';
import { reactions, reportReasons } from '@/db/vocabulary';

/** The longest post, in characters. */
export const postLength = 20_000;

/** Characters that cannot be seen but can do harm: controls, turned-around writing, joiners without width. */
const unseen = /[^\P{Cc}\n\t]|[\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/** A person's words without what cannot be seen; marks piled on one letter are capped at four, which every script can live with. */
export function cleanText(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

const words = (max: number) => z.string().transform(cleanText).pipe(z.string().trim().max(max, 'tooLong'));
const line = (max: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, ' '))
    .pipe(z.string().trim().max(max, 'tooLong'));

const body = words(postLength).refine((text) => text.length > 0, 'required');
const title = line(140).refine((text) => text.length > 0, 'required');
/** Nothing, when there is nothing to be warned of. */
const contentWarning = line(120)
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null);
const slug = z.string().max(80);

export const FindThreads = z.object({
  slug,
  /** Where the page before ended: whether it was pinned, the moment of its last post, its id. */
  before: z
    .string()
    .regex(/^[01]\.\d{1,13}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional()
    .catch(undefined),
});
export type FindThreads = z.infer<typeof FindThreads>;

const postNumber = z.coerce.number().int().min(0).max(2_147_483_647);
export const GetThread = z.object({ slug, number: postNumber, after: postNumber.optional().catch(undefined) });
export type GetThread = z.infer<typeof GetThread>;

export const ThreadRef = z.object({ threadId: z.uuid() });
export type ThreadRef = z.infer<typeof ThreadRef>;

/** What changed in a thread since the version a page already holds. */
export const ThreadSince = ThreadRef.extend({ version: postNumber });
export type ThreadSince = z.infer<typeof ThreadSince>;

/** What is the reader's own on a page of a thread: the one that begins after this number. */
export const Yours = ThreadRef.extend({ after: postNumber.default(0) });
export type Yours = z.infer<typeof Yours>;

/** How much of another post may be quoted, in characters. */
export const quoteLength = 400;
const quote = z
  .object({ postId: z.uuid(), text: line(quoteLength).refine((text) => text.length > 0, 'required') })
  .nullish()
  .transform((quoted) => quoted ?? null);
const isAnonymous = z.boolean().default(false);

/** The browser makes the id, so that sending the same words twice makes one thread. */
export const OpenThread = z.object({
  threadId: z.uuid(),
  groupId: z.uuid(),
  title,
  body,
  contentWarning,
  isQuestion: z.boolean().default(false),
  isAnonymous,
});
export type OpenThread = z.input<typeof OpenThread>;

/** The browser makes the id, so that sending the same words twice makes one post. */
export const Reply = z.object({ postId: z.uuid(), threadId: z.uuid(), body, contentWarning, quote, isAnonymous });
export type Reply = z.input<typeof Reply>;

/** The version is the one that `source` gave with the words, so that no tab writes over what another saved since. */
export const EditPost = z.object({ postId: z.uuid(), version: postNumber, body, contentWarning });
export type EditPost = z.infer<typeof EditPost>;

export const PostRef = z.object({ postId: z.uuid() });
export type PostRef = z.infer<typeof PostRef>;

export const RevisionRef = PostRef.extend({ number: z.int().positive() });
export type RevisionRef = z.infer<typeof RevisionRef>;

/** Taken out of sight from within the talk, with words to its author. */
export const HidePost = PostRef.extend({
  reason: z.enum(reportReasons, 'chooseOne'),
  note: words(2000).refine((text) => text.length > 0, 'required'),
});
export type HidePost = z.infer<typeof HidePost>;

export const MoveThread = ThreadRef.extend({ toGroupId: z.uuid() });
export type MoveThread = z.infer<typeof MoveThread>;

export const FindMentionable = ThreadRef.extend({ prefix: z.string().trim().max(30).default('') });
export type FindMentionable = z.input<typeof FindMentionable>;

/** Where a draft belongs: a thread (a reply), a group (a new thread), a post (a change of it), a conversation. */
export const DraftRef = z.object({ place: z.uuid() });
export type DraftRef = z.infer<typeof DraftRef>;

/** What is kept of a draft: as typed, unchecked, so that nothing is lost before it is sent. */
export const Draft = z.object({
  title: z.string().max(200, 'tooLong').optional(),
  body: z.string().max(postLength, 'tooLong'),
  contentWarning: z.string().max(200, 'tooLong').optional(),
  isQuestion: z.boolean().optional(),
  isAnonymous: z.boolean().optional(),
});
export type Draft = z.infer<typeof Draft>;

/** The sequence is the one that this tab saw last: 0 when there was none. */
export const SaveDraft = DraftRef.extend({ sequence: postNumber, content: Draft });
export type SaveDraft = z.infer<typeof SaveDraft>;

/** Says how it is to be, so that a second click of the same changes nothing. */
export const React = PostRef.extend({ reaction: z.enum(reactions), isOn: z.boolean() });
export type React = z.infer<typeof React>;

/** Who speaks under a name for one thread is only ever looked up for a reason, in words. */
export const OpenAlias = PostRef.extend({ reason: words(2000).refine((text) => text.length >= 10, 'tooShort') });
export type OpenAlias = z.infer<typeof OpenAlias>;

/** A page of what waits for an answer starts after this thread. */
export const FindUnanswered = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindUnanswered = z.infer<typeof FindUnanswered>;
