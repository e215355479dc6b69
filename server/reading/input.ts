import { z } from 'zod';
import { threadWishes } from '@/db/vocabulary';

const number = z.number().int().min(0).max(2_147_483_647);

/** Up to which post of a thread the person has read. */
export const MarkRead = z.object({ threadId: z.uuid(), number });
export type MarkRead = z.infer<typeof MarkRead>;

/** What the person wants to hear of a thread; nothing, when it is as for any thread. */
export const WishThread = z.object({ threadId: z.uuid(), wish: z.enum(threadWishes).nullable() });
export type WishThread = z.infer<typeof WishThread>;

/** Says how it is to be, so that a second click of the same changes nothing. */
export const KeepPost = z.object({ postId: z.uuid(), isKept: z.boolean() });
export type KeepPost = z.infer<typeof KeepPost>;

/** A page of bookmarks starts after the one of this post. */
export const FindBookmarks = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindBookmarks = z.infer<typeof FindBookmarks>;

/** The threads of one page of a list. */
export const FindUnread = z.object({ threadIds: z.array(z.uuid()).max(100) });
export type FindUnread = z.infer<typeof FindUnread>;

export const OfferHelp = z.object({ isOffered: z.boolean() });
export type OfferHelp = z.infer<typeof OfferHelp>;
