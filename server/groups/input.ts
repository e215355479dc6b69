import { z } from 'zod';
import { stages, topics } from '@/db/vocabulary';

const slug = z.string().max(80);

/** What a directory page asks; a word it does not know is as none. */
export const FindGroups = z.object({
  stage: z.enum(stages).optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  /** The slug of the last group on the page before. */
  after: slug.optional().catch(undefined),
});
export type FindGroups = z.infer<typeof FindGroups>;

export const GroupBySlug = z.object({ slug });
export type GroupBySlug = z.infer<typeof GroupBySlug>;

export const FindPeople = z.object({ slug, after: z.string().max(40).optional().catch(undefined) });
export type FindPeople = z.infer<typeof FindPeople>;

export const GroupRef = z.object({ groupId: z.uuid() });
export type GroupRef = z.infer<typeof GroupRef>;

export const AnswerRequest = z.object({ groupId: z.uuid(), userId: z.uuid() });
export type AnswerRequest = z.infer<typeof AnswerRequest>;
