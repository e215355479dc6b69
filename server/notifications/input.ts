import { z } from 'zod';

export const FindNotifications = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindNotifications = z.infer<typeof FindNotifications>;

/** Up to which moment the person has looked: what came later stays new. */
export const MarkSeen = z.object({ until: z.coerce.date().min(new Date(0), 'invalid').max(new Date('9999-12-31T00:00:00Z'), 'invalid') });
export type MarkSeen = z.infer<typeof MarkSeen>;
