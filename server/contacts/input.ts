import { z } from 'zod';

/** A shift is known by when it begins: midnight, eight and sixteen hundred by UTC. */
export const ShiftRef = z.object({ beginsAt: z.iso.datetime({ error: 'invalid' }) });
export type ShiftRef = z.infer<typeof ShiftRef>;
