import { aliasedTable, asc, eq } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groupInvitations, groupRefusals, groups, memberships } from '@/db/schema/groups';
import type { CopyPart } from '@/server/copies';

const invited = aliasedTable(users, 'invited');

/** The groups a person is in, what a moderator said to them, whom they asked in. */
export const groupsCopy: CopyPart = {
  tables: [groups, memberships, groupRefusals, groupInvitations],
  async copy({ db, actor }) {
    const group = { group: groups.name, address: groups.slug };
    return {
      memberships: await db
        .select({ ...group, role: memberships.role, status: memberships.status, since: memberships.since })
        .from(memberships)
        .innerJoin(groups, eq(groups.id, memberships.groupId))
        .where(eq(memberships.userId, actor.id))
        .orderBy(asc(groups.name)),
      refusals: await db
        .select({ ...group, kind: groupRefusals.kind, note: groupRefusals.note, at: groupRefusals.refusedAt, until: groupRefusals.until })
        .from(groupRefusals)
        .innerJoin(groups, eq(groups.id, groupRefusals.groupId))
        .where(eq(groupRefusals.userId, actor.id))
        .orderBy(asc(groupRefusals.refusedAt)),
      askedInByMe: await db
        .select({ ...group, person: invited.handle, at: groupInvitations.invitedAt })
        .from(groupInvitations)
        .innerJoin(groups, eq(groups.id, groupInvitations.groupId))
        .innerJoin(invited, eq(invited.id, groupInvitations.userId))
        .where(eq(groupInvitations.invitedBy, actor.id))
        .orderBy(asc(groupInvitations.invitedAt)),
      begun: await db.select(group).from(groups).where(eq(groups.createdBy, actor.id)).orderBy(asc(groups.name)),
    };
  },
};
