import type { Context, MemberContext } from '@/server/context';
import { abilities, isMember } from '@/server/policy';
import { myInvitations } from './invitations';
import { foundingPolicy } from './policy';
import { myGroups, suggestedGroups } from './queries';

const nobodys = { mine: [], invitations: [], suggested: [] };

/** What of the directory is one person's own: their groups, what they are asked into, what fits the stage they chose, what they may begin. */
export async function yourGroups(ctx: Context) {
  const can = abilities(foundingPolicy, ctx.actor, undefined);
  if (!isGoodMember(ctx)) return { ...nobodys, can };
  const [mine, invitations, suggested] = await Promise.all([myGroups(ctx), myInvitations(ctx), suggestedGroups(ctx)]);
  return { mine, invitations, suggested, can };
}

const isGoodMember = (ctx: Context): ctx is MemberContext => isMember(ctx.actor);
