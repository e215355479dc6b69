import { z } from 'zod';
import { MakeGroup } from '@/server/groups/input';

/** A shift is known by when it begins: midnight, eight and sixteen hundred by UTC. */
export const ShiftRef = z.object({ beginsAt: z.iso.datetime({ error: 'invalid' }) });
export type ShiftRef = z.infer<typeof ShiftRef>;

/** What the circle is called, in the language of who opens it. */
export const OpenCircle = MakeGroup.pick({ name: true, description: true });
export type OpenCircle = z.infer<typeof OpenCircle>;

export const CircleRef = z.object({ groupId: z.uuid() });
export type CircleRef = z.infer<typeof CircleRef>;
