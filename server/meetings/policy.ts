import { anyone, isAdmin, isSystem, type Policy } from '@/server/policy';

/** Who may do what with meetings. Finding one needs no account: somebody may need it now. */
// biome-ignore format: a table
export const meetingPolicy: Policy<'find' | 'read' | 'import', undefined> = {
  find:   [anyone],
  read:   [anyone],
  import: [isAdmin, isSystem],
};
