import { z } from 'zod';
import { admissions, stages, topics } from '@/db/vocabulary';

const slug = z.string().max(80);

/** What a directory page asks; a word it does not know is as none. */
export const FindGroups = z.object({
  stage: z.enum(stages).optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  /** Only where those who love somebody are welcome. */
  lovedOnes: z.literal('yes').optional().catch(undefined),
  /** Where the page before ended: the id and name of its last group. */
  after: z
    .string()
    .max(200)
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\./)
    .optional()
    .catch(undefined),
});
export type FindGroups = z.infer<typeof FindGroups>;

export const GroupBySlug = z.object({ slug });
export type GroupBySlug = z.infer<typeof GroupBySlug>;

export const FindPeople = z.object({ slug, after: z.string().max(40).optional().catch(undefined) });
export type FindPeople = z.infer<typeof FindPeople>;

export const GroupRef = z.object({ groupId: z.uuid() });
export type GroupRef = z.infer<typeof GroupRef>;

export const PersonInGroup = z.object({ groupId: z.uuid(), userId: z.uuid() });
export type PersonInGroup = z.infer<typeof PersonInGroup>;

const note = z.string().trim().max(1000, 'tooLong').optional();

export const DeclineRequest = PersonInGroup.extend({ note });
export type DeclineRequest = z.infer<typeof DeclineRequest>;

/** Somebody leaves because a moderator says so: for a while, or until one takes it back. */
export const RemovePerson = PersonInGroup.extend({ kind: z.enum(['removed', 'banned'], 'chooseOne'), note });
export type RemovePerson = z.infer<typeof RemovePerson>;

export const Invite = z.object({ groupId: z.uuid(), handle: z.string().trim().min(1, 'required').max(40, 'group.notInvited') });
export type Invite = z.infer<typeof Invite>;

const described = {
  name: z.string().trim().min(3, 'tooShort').max(60, 'tooLong'),
  description: z.string().trim().min(1, 'required').max(600, 'tooLong'),
  rules: z.string().trim().max(2000, 'tooLong').default(''),
  stages: z.array(z.enum(stages)).max(stages.length).default([]),
  topics: z.array(z.enum(topics)).max(4, 'group.tooManyTopics').default([]),
  welcomesLovedOnes: z.boolean().default(false),
  admission: z.enum(admissions, 'chooseOne'),
};

/** The id is made by the browser, so that a double click makes one group. */
export const MakeGroup = z.object({ groupId: z.uuid(), ...described });
export type MakeGroup = z.infer<typeof MakeGroup>;

export const StartCircle = MakeGroup.extend({
  admission: z.enum(['open', 'invitation'], 'chooseOne'),
  capacity: z.coerce.number().int().min(6).max(8),
});
export type StartCircle = z.infer<typeof StartCircle>;

/** `version` is that of the group its editor has before them. */
export const EditGroup = MakeGroup.extend({ version: z.number().int(), approvesFirst: z.boolean().optional() });
export type EditGroup = z.infer<typeof EditGroup>;
