import { z } from 'zod';

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

export const GroupRef = z.object({ groupId: z.uuid() });
export type GroupRef = z.infer<typeof GroupRef>;

export const PostsSince = ThreadRef.extend({ after: postNumber });
export type PostsSince = z.infer<typeof PostsSince>;

/** The browser makes the id, so that sending the same words twice makes one thread. */
export const OpenThread = z.object({ threadId: z.uuid(), groupId: z.uuid(), title, body, contentWarning });
export type OpenThread = z.infer<typeof OpenThread>;

/** The browser makes the id, so that sending the same words twice makes one post. */
export const Reply = z.object({ postId: z.uuid(), threadId: z.uuid(), body, contentWarning });
export type Reply = z.infer<typeof Reply>;

export const EditPost = z.object({ postId: z.uuid(), body, contentWarning });
export type EditPost = z.infer<typeof EditPost>;

export const PostRef = z.object({ postId: z.uuid() });
export type PostRef = z.infer<typeof PostRef>;
