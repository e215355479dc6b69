import { and, eq } from 'drizzle-orm';
import { describe, expect, test as plain } from 'vitest';
import { connect } from '@/db/client';
import { events } from '@/db/schema/events';
import { groupInvitations, groups, memberships } from '@/db/schema/groups';
import type { Member } from '@/server/context';
import { parallelDatabaseUrl } from '@/server/testing/database';
import { type Make, makers } from '@/server/testing/make';
import { noon } from '@/server/testing/test';
import { startCircle } from './founding';
import { acceptInvitation, inviteToGroup } from './invitations';
import { askToJoinGroup, joinGroup, leaveGroup } from './mutations';
import { admitToGroup, declineFromGroup } from './people';
import { daysAfter } from './standing';

describe('at the same moment, on connections of their own', () => {
  plain('the count is that of the people, whoever joins, leaves and is let in', async () => {
    await withRealRows(async ({ make, as, db }) => {
      const group = await make.group();
      const people = await Promise.all(Array.from({ length: 8 }, () => make.member()));
      const joining = people.flatMap((person) => [
        joinGroup(as(person), { groupId: group.id }),
        joinGroup(as(person), { groupId: group.id }),
      ]);
      await Promise.all(joining);
      await Promise.all(
        people
          .slice(0, 5)
          .flatMap((person) => [leaveGroup(as(person), { groupId: group.id }), leaveGroup(as(person), { groupId: group.id })]),
      );
      const [row] = await db.select({ counted: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
      expect(row).toEqual({ counted: 3 });
      expect(await db.$count(memberships, eq(memberships.groupId, group.id))).toBe(3);
    });
  });

  plain('one request is answered once', async () => {
    await withRealRows(async ({ make, as, db }) => {
      const group = await make.group({ admission: 'approval', memberCount: 2 });
      const [first, second, person] = [await make.member(), await make.member(), await make.member()];
      for (const { id } of [first, second]) await make.membership({ groupId: group.id, userId: id, role: 'moderator' });
      await make.membership({ groupId: group.id, userId: person.id, status: 'asked' });
      const answer = { groupId: group.id, userId: person.id };
      const answers = await Promise.allSettled([
        admitToGroup(as(first), answer),
        declineFromGroup(as(second), answer),
        admitToGroup(as(second), answer),
      ]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const [row] = await db.select({ counted: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
      expect(row?.counted).toBe(await db.$count(memberships, and(eq(memberships.groupId, group.id), eq(memberships.status, 'joined'))));
    });
  });

  plain('two moderators cannot both leave a group alone', async () => {
    await withRealRows(async ({ make, as }) => {
      const group = await make.group({ memberCount: 2 });
      const pair = [await make.member(), await make.member()];
      for (const { id } of pair) await make.membership({ groupId: group.id, userId: id, role: 'moderator' });
      const left = await Promise.allSettled(pair.map((person) => leaveGroup(as(person), { groupId: group.id })));
      expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  plain('asking many times over is one request, and one event', async () => {
    await withRealRows(async ({ make, as, db }) => {
      const group = await make.group({ admission: 'approval' });
      const person = await make.member();
      await Promise.all(Array.from({ length: 12 }, () => askToJoinGroup(as(person), { groupId: group.id })));
      expect(await db.$count(memberships, eq(memberships.groupId, group.id))).toBe(1);
      expect(await db.$count(events, and(eq(events.name, 'group.asked'), eq(events.subjectId, group.id)))).toBe(1);
    });
  });

  plain('an invitation accepted over and over is one membership', async () => {
    await withRealRows(async ({ make, as, db }) => {
      const group = await make.group({ admission: 'invitation', memberCount: 1 });
      const [moderator, person] = [await make.member(), await make.member()];
      await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
      const invite = { groupId: group.id, handle: person.handle };
      await Promise.all(Array.from({ length: 4 }, () => inviteToGroup(as(moderator), invite)));
      expect(await db.$count(groupInvitations, eq(groupInvitations.groupId, group.id))).toBe(1);
      await Promise.all(Array.from({ length: 6 }, () => acceptInvitation(as(person), { groupId: group.id })));
      const [row] = await db.select({ counted: groups.memberCount }).from(groups).where(eq(groups.id, group.id));
      expect([row?.counted, await db.$count(memberships, eq(memberships.groupId, group.id))]).toEqual([2, 2]);
    });
  });

  plain('a circle takes as many as it has places for', async () => {
    await withRealRows(async ({ make, as, db }) => {
      const group = await make.group({ capacity: 6, endsAt: daysAfter(noon, 30) });
      const people = await Promise.all(Array.from({ length: 14 }, () => make.member()));
      const joined = await Promise.allSettled(people.map((person) => joinGroup(as(person), { groupId: group.id })));
      expect(joined.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
      const refusals = joined.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []));
      expect(new Set(refusals)).toEqual(new Set(['group.full']));
      expect(await db.$count(memberships, eq(memberships.groupId, group.id))).toBe(6);
      const over = db.update(groups).set({ memberCount: 7 }).where(eq(groups.id, group.id));
      await expect(over).rejects.toMatchObject({ cause: { constraint_name: 'groups_circle' } });
    });
  });

  plain('a person begins two circles and no third, however fast they click', async () => {
    await withRealRows(async ({ make, as }) => {
      const person = await make.member({ joinedAt: daysAfter(noon, -20) });
      const [twice, ...others] = Array.from({ length: 4 }, () => circle());
      if (!twice) throw new Error('no circle');
      const begun = await Promise.allSettled([twice, twice, ...others].map((making) => startCircle(as(person), making)));
      const slugs = begun.flatMap((one) => (one.status === 'fulfilled' ? [one.value.slug] : []));
      expect(new Set(slugs).size).toBe(2);
    });
  });
});

const circle = () => ({
  ...{ groupId: crypto.randomUUID(), name: 'Six chairs', description: 'For a few.', rules: '', stages: [], topics: [] },
  ...{ welcomesLovedOnes: false, admission: 'open' as const, capacity: 6 },
});

/** Runs on truly parallel connections, whose work is committed; takes the rows away at the end. */
async function withRealRows(
  work: (given: {
    db: ReturnType<typeof connect>['db'];
    make: Make;
    as: (actor: Member) => { db: ReturnType<typeof connect>['db']; actor: Member; now: Date };
  }) => Promise<void>,
) {
  const { db, sql: pool } = connect(parallelDatabaseUrl(), { max: 16 });
  try {
    await work({ db, make: makers(db), as: (actor) => ({ db, actor, now: noon }) });
  } finally {
    await pool.end();
  }
}
