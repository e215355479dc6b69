import { z } from 'zod';

/** How far back to look. */
export const spans = ['week', 'month', 'year'] as const;
export type Span = (typeof spans)[number];

const given = (text: string) => text || undefined;
const word = (max: number) => z.string().trim().max(max).transform(given).optional().catch(undefined);

/** All of it from an address, so that what makes no sense there is left out rather than refused; but too long a question is said. */
export const Search = z.object({
  q: z.string().trim().max(200, 'tooLong').optional().default(''),
  /** The slug of a group. */
  group: word(80),
  /** The name of whoever wrote it. */
  from: word(60),
  since: z.enum(spans).optional().catch(undefined),
  /** Where the page before ended: the moment its last post was written, and its id. */
  before: z
    .string()
    .regex(/^\d{1,14}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional()
    .catch(undefined),
});
export type Search = z.infer<typeof Search>;
