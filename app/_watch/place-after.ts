import { z } from 'zod';
import { type AlertSeverity, alertSeverities } from '@/db/vocabulary';

/** What the page after words of danger is asked for: how near the danger is, and where those words are. Only places of ours. */
export const AfterWords = z.object({
  of: z.enum(alertSeverities).catch('S1'),
  to: z
    .string()
    .regex(/^\/(groups\/[a-z0-9-]+(\/\d+)?|messages(\/[0-9a-f-]{36})?|me\/waiting)(\?after=\d+)?(#post-\d+)?$/)
    .catch('/groups'),
});

/** Where somebody goes who sent words by a plain form: first to what helps, where they may be in danger. */
export const placeAfter = (care: AlertSeverity | null, to: string) => (care ? `/care?${new URLSearchParams({ of: care, to })}` : to);
