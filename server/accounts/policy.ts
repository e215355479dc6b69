import type { Actor } from '@/server/context';
import { anyone, isAdmin, type Policy } from '@/server/policy';

/** The person whose account it is. */
export type Account = { id: string };

const isOneself = (actor: Actor, account: Account) => actor.kind === 'member' && actor.id === account.id;
const isAdminOfAnother = (actor: Actor, account: Account) => isAdmin(actor) && !isOneself(actor, account);

/** Who may do what to an account. Nobody but its owner sees or changes what is in it; nobody gives a role to themselves. */
// biome-ignore format: a table
export const accountPolicy: Policy<'create' | 'enter' | 'read' | 'change' | 'find' | 'setRole', Account> = {
  create:  [anyone],
  enter:   [anyone],
  read:    [isOneself],
  change:  [isOneself],
  find:    [isAdmin],
  setRole: [isAdminOfAnother],
};
