import { anyone, isAdmin, isMember, isStaff, isSystem, type Policy, type Rule } from '@/server/policy';

type Subject = { userId: string } | undefined;
const isOwn: Rule<Subject> = (actor, subject) => actor.kind === 'member' && subject?.userId === actor.id && isMember(actor);

/** Who may do what with meetings. Finding one, and saying how it was, needs no account: somebody may need it now. */
// biome-ignore format: a table
export const meetingPolicy: Policy<'find' | 'read' | 'join' | 'tap' | 'propose' | 'decide' | 'correct' | 'keep' | 'import', Subject> = {
  find:    [anyone],
  read:    [anyone],
  join:    [anyone],
  tap:     [anyone],
  propose: [anyone],
  decide:  [isStaff],
  correct: [isStaff],
  /** Saved meetings, reminders and the diary. */
  keep:    [isOwn],
  import:  [isAdmin, isSystem],
};
