import { z } from 'zod';
import { filterEffects, mentionChoices, muteSpans } from '@/db/vocabulary';

/** Words as they are compared: whatever their case, accents and spacing. */
export const comparable = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

const Handle = z.string().trim().min(1, 'required').max(30, 'tooLong');

/** Somebody, by the name they go by, or by a post: under a name for one thread only the post can say whom one means. */
export const Whom = z.union([z.object({ handle: Handle }), z.object({ postId: z.uuid() })]);
export type Whom = z.infer<typeof Whom>;

export const Unblock = z.object({ handle: Handle });
export type Unblock = z.infer<typeof Unblock>;

const Span = z.enum(muteSpans, 'chooseOne').default('always');
export const Mute = z.union([z.object({ handle: Handle, span: Span }), z.object({ postId: z.uuid(), span: Span })]);
export type Mute = z.infer<typeof Mute>;

export const MuteAlias = z.object({ postId: z.uuid() });
export type MuteAlias = z.infer<typeof MuteAlias>;
export const UnmuteAlias = z.object({ threadId: z.uuid(), alias: z.string().min(1).max(60) });
export type UnmuteAlias = z.infer<typeof UnmuteAlias>;

/** Words to keep out of one's way: two letters or more, for one alone would meet nearly everything. */
export const AddFilter = z.object({
  phrase: z
    .string()
    .trim()
    .min(1, 'required')
    .max(60, 'tooLong')
    .refine((phrase) => comparable(phrase).trim().length >= 2, 'tooShort'),
  effect: z.enum(filterEffects, 'chooseOne'),
  span: z.enum(['7d', '30d', 'always'], 'chooseOne').default('always'),
});
export type AddFilter = z.infer<typeof AddFilter>;
export const RemoveFilter = z.object({ filterId: z.uuid() });
export type RemoveFilter = z.infer<typeof RemoveFilter>;

export const ChooseMentions = z.object({ mentions: z.enum(mentionChoices, 'chooseOne') });
export type ChooseMentions = z.infer<typeof ChooseMentions>;
