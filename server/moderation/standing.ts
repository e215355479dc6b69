import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { acts } from '@/db/schema/acts';
import { groups } from '@/db/schema/groups';
import { sanctionKinds } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { isStaff } from '@/server/policy';
import type { Place } from './facts';

/** What moderators did, the latest first, without the parts of an act over many things. Nobody's name who speaks under another is in it. */
export function findActs(ctx: MemberContext, which: SQL | undefined) {
  return ctx.db
    .select({
      id: acts.id,
      kind: acts.kind,
      status: acts.status,
      words: acts.words,
      rule: acts.rule,
      startsAt: acts.startsAt,
      endsAt: acts.endsAt,
      by: users.handle,
      isMine: sql<boolean>`coalesce(${acts.doneBy} = ${ctx.actor.id}, false)`,
      group: groups.name,
    })
    .from(acts)
    .leftJoin(users, eq(users.id, acts.doneBy))
    .leftJoin(groups, eq(groups.id, acts.groupId))
    .where(and(which, isNull(acts.parentId)))
    .orderBy(desc(acts.startsAt), desc(acts.id))
    .limit(50);
}

/** What is in force on words, their thread and, where they are not under a name for one thread, the person: of a group, or for the staff everywhere. */
export function findStanding(ctx: MemberContext, { postId, threadId, personId, groupId, isAnonymous }: Place) {
  const things = [postId, threadId].filter((id) => id !== null);
  const ofPerson = personId && !isAnonymous ? and(eq(acts.subjectId, personId), inArray(acts.kind, [...sanctionKinds])) : undefined;
  return findActs(
    ctx,
    and(
      inArray(acts.status, ['standing', 'proposed']),
      or(things.length > 0 ? inArray(acts.targetId, things) : undefined, ofPerson) ?? sql`false`,
      isStaff(ctx.actor) ? undefined : groupId ? eq(acts.groupId, groupId) : sql`false`,
    ),
  );
}
