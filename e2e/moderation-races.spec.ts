import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/accounts';
import { acts, appeals } from '@/db/schema/acts';
import { posts, threadAliases } from '@/db/schema/discussions';
import { events } from '@/db/schema/events';
import { groups, memberships } from '@/db/schema/groups';
import type { Member } from '@/server/context';
import type { Make } from '@/server/testing/make';
import { expect, test } from './test';
import { type Call, cookieOf, outcome, together } from './together';

// What those who moderate do at the same moment, each at another app process.

const rounds = 20;
const newId = () => crypto.randomUUID();
const long = new Date(Date.now() - 90 * 86_400_000);
const suspension = ({ handle }: Member, days: number) => ({
  ...{ targetKind: 'person', targetId: handle, kinds: ['suspend'], scope: 'site', reason: 'harassment', everything: false },
  ...{ words: 'Please rest for a while.', note: '', days },
});

/** A group with two who moderate the site, an admin, one who moderates the group, and somebody with a thread; all signed in. */
async function desk(db: Db, make: Make) {
  await db.execute(sql`delete from rate_limits`);
  const group = await make.group();
  const signed = async (over: Parameters<Make['member']>[0] = {}) => {
    const member = await make.member({ joinedAt: long, ...over });
    return { ...member, cookie: await cookieOf(db, member) };
  };
  const [person, groupModerator] = [await signed(), await signed()];
  const [one, two, admin] = [await signed({ role: 'moderator' }), await signed({ role: 'moderator' }), await signed({ role: 'admin' })];
  await make.membership({ groupId: group.id, userId: groupModerator.id, role: 'moderator' });
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  return { group, thread, person, groupModerator, one, two, admin };
}

test('of two processes one suspends, nothing is said after it, and one decides the appeal', async ({ db, make }) => {
  test.setTimeout(600_000);
  for (let round = 0; round < rounds; round++) {
    const { thread, person, one, two, admin } = await desk(db, make);
    const said = Array.from({ length: 6 }, newId);
    const reply = (postId: string): Call => [person.cookie, 'discussions.reply', { postId, threadId: thread.id, body: 'Said meanwhile.' }];
    const bans = [one, two, admin].map(({ cookie }, at): Call => [cookie, 'moderation.act', suspension(person, at + 1)]);
    const told = await together([...said.slice(0, 3).map(reply), ...bans, ...said.slice(3).map(reply)]);
    // G13: one of them suspends, and the person has one sanction.
    expect(outcome(told.slice(3, 6))).toEqual([1, ['act.alreadyStands']]);
    const sanctions = await db.select().from(acts).where(eq(acts.subjectId, person.id));
    expect(sanctions).toHaveLength(1);
    // G02: what was not refused was said before it.
    const spoken = [...told.slice(0, 3), ...told.slice(6)];
    for (const { status } of spoken) expect([200, 401, 403]).toContain(status);
    const order = await db
      .select({ id: events.id, name: events.name })
      .from(events)
      .where(inArray(events.subjectId, [...said, sanctions[0]?.id ?? '']))
      .orderBy(events.id);
    const written = await db.select({ id: posts.id }).from(posts).where(inArray(posts.id, said));
    expect(written).toHaveLength(spoken.filter(({ status }) => status === 200).length);
    expect(order.filter(({ name }) => name === 'post.written')).toHaveLength(written.length);
    const after = await together([reply(newId()), reply(newId())]);
    expect(after.filter(({ status }) => status === 200)).toEqual([]);

    // H04: their appeal is accepted and rejected at once.
    const actId = sanctions[0]?.id ?? '';
    const cookie = await cookieOf(db, person);
    const words = { actId, words: 'I was quoting somebody.' };
    expect(outcome(await together([0, 1].map((): Call => [cookie, 'moderation.appeal', words])))).toEqual([1, ['appeal.onlyOnce']]);
    const [appeal] = await db.select().from(appeals).where(eq(appeals.actId, actId));
    const others = [one, two, admin].filter(({ id }) => id !== sanctions[0]?.doneBy);
    const verdicts = await together(
      others.map(
        ({ cookie }, at): Call => [
          cookie,
          'moderation.decideAppeal',
          { appealId: appeal?.id, verdict: at === 0 ? 'overturned' : 'upheld', answer: 'We read it again.' },
        ],
      ),
    );
    expect(outcome(verdicts)).toEqual([1, ['appeal.alreadyDecided']]);
    const [decided] = await db.select().from(appeals).where(eq(appeals.actId, actId));
    const [now] = await db.select().from(users).where(eq(users.id, person.id));
    expect(now?.standing).toBe(decided?.status === 'overturned' ? 'good' : 'suspended');
  }
});

test('of two processes one lets a post that waits be seen; those that come to wait at once are all there; a role that goes is gone', async ({
  db,
  make,
}) => {
  test.setTimeout(600_000);
  for (let round = 0; round < rounds; round++) {
    const { group, thread, person, groupModerator, one, two, admin } = await desk(db, make);
    const waiting = Array.from({ length: 4 }, newId);
    const body = 'need a plug for blues, hmu on telegram';
    // F08
    const written = await together(
      waiting.map((postId): Call => [person.cookie, 'discussions.reply', { postId, threadId: thread.id, body }]),
    );
    expect(outcome(written)).toEqual([4, []]);
    const held = and(inArray(posts.id, waiting), sql`${posts.heldAt} is not null`);
    expect(await db.$count(posts, held)).toBe(4);
    // F07
    const [postId = ''] = waiting;
    const publish = { postId, decision: 'publish', words: '' };
    const published = await together([one, two, groupModerator, admin].map(({ cookie }): Call => [cookie, 'watch.decideHeld', publish]));
    expect(outcome(published)).toEqual([1, ['post.notHeld']]);
    expect(await db.$count(events, and(eq(events.subjectId, postId), eq(events.name, 'post.released')))).toBe(1);
    expect(await db.$count(posts, held)).toBe(3);

    // M02: somebody takes a name for one thread in several tabs.
    const tabs = Array.from({ length: 4 }, newId);
    const anonymous = { threadId: thread.id, body: 'Under another name.', isAnonymous: true };
    await together(tabs.map((postId): Call => [person.cookie, 'discussions.reply', { ...anonymous, postId }]));
    const named = and(eq(threadAliases.threadId, thread.id), eq(threadAliases.userId, person.id));
    expect(await db.$count(threadAliases, named)).toBe(1);

    // J04: an admin takes a moderator's role while they hide a post; a group's moderator is let go while they do.
    const hidden = waiting.slice(1, 3);
    const hide = (cookie: string, postId: string | undefined): Call => [
      cookie,
      'watch.decideHeld',
      { postId, decision: 'refuse', words: 'Nothing is looked for here.' },
    ];
    const letGo = Promise.all([
      db.update(users).set({ role: 'member' }).where(eq(users.id, one.id)),
      db
        .update(memberships)
        .set({ role: 'member' })
        .where(and(eq(memberships.groupId, group.id), eq(memberships.userId, groupModerator.id))),
    ]);
    const [told] = await Promise.all([together([hide(one.cookie, hidden[0]), hide(groupModerator.cookie, hidden[1])]), letGo]);
    for (const [at, { status }] of told.entries()) {
      expect([200, 401, 403, 404]).toContain(status);
      expect(await db.$count(acts, eq(acts.targetId, hidden[at] ?? ''))).toBe(status === 200 ? 1 : 0);
    }
    const late = await together([hide(one.cookie, waiting[3]), hide(groupModerator.cookie, waiting[3])]);
    expect(late.filter(({ status }) => status === 200)).toEqual([]);
    // Nothing of it is to wait before what others look for.
    await db.delete(groups).where(eq(groups.id, group.id));
  }
});
