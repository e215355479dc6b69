import { z } from 'zod';

export const FindNotifications = z.object({ after: z.uuid().optional().catch(undefined) });
export type FindNotifications = z.infer<typeof FindNotifications>;

/** Up to which moment the person has looked: what came later stays new. */
export const MarkSeen = z.object({ until: z.coerce.date() });
export type MarkSeen = z.infer<typeof MarkSeen>;
