import { describe, expect } from 'vitest';
import { copyParts } from '@/server/accounts/copies';
import type { Actor, Member } from '@/server/context';
import { newsMail } from '@/server/notifications/news-mail';
import { hasNews } from '@/server/notifications/queries';
import { type Answer, answer } from '@/server/testing/answers';
import { type Given, madeUp } from '@/server/testing/inputs';
import type { Make } from '@/server/testing/make';
import { canary, insiders, secretPlace } from '@/server/testing/secret-place';
import { newId } from '@/server/testing/talk';
import { noon, test } from '@/server/testing/test';
import { topicOfName } from './live-topics';

// What an outsider is given must be what they would be given if the place did not exist: by every procedure there is, on every stream, in
// every letter and copy. Inputs are made up from the schemas, so that a new procedure is walked as well, or fails until it can be.

/** Whoever has no business there: signed out, in no group, moderating another, once a member and banned, paused. */
async function outsiders(make: Make) {
  // Here since this morning: what needs a longer stay, such as founding a group, would fill the one transaction with locks.
  const fresh = () => make.member({ joinedAt: new Date(noon.getTime() - 3 * 3_600_000) });
  const [stranger, elsewhere, banned, paused] = [await fresh(), await fresh(), await fresh(), await fresh()];
  const other = await make.group({ memberCount: 1 });
  await make.membership({ groupId: other.id, userId: elsewhere.id, role: 'moderator' });
  return {
    visitor: { kind: 'visitor' } as Actor,
    stranger,
    elsewhere: { ...elsewhere, moderatesAGroup: true },
    banned,
    paused: { ...paused, standing: 'suspended' as const },
  };
}

const nothing: Given = { id: newId(), slug: 'no-such-place', number: 1, handle: 'nobody-here', words: canary, at: noon };
/** What is drawn by lot is another each time. */
const drawn = new Set(['accounts.suggestHandles']);
/** Who is refused at the door need not try each id. */
const atTheDoor = new Set(['visitor', 'paused']);
/** The browser makes the id of what it sends, and an id that is taken says so, and no more. */
const isTaken = ({ status, body }: Answer) => status === 'CONFLICT' && /idTaken/.test(body);

describe('an outsider', () => {
  test('is answered as if the place did not exist, by every procedure and with every id of it', { timeout: 600_000 }, async ({
    db,
    make,
    as,
  }) => {
    const inside = await insiders(db, make);
    const people = await outsiders(make);
    const calls = madeUp(nothing).flatMap(({ name, inputs, takesAnId }) => inputs.map((input, form) => ({ name, input, form, takesAnId })));
    expect(calls.length).toBeGreaterThan(100);
    const before = new Map<string, Answer>();
    const keyOf = (who: string, { name, form }: { name: string; form: number }) => `${who} ${name} ${form}`;
    for (const [who, actor] of Object.entries(people))
      for (const call of calls) before.set(keyOf(who, call), await answer(db, actor, call.name, call.input));

    const places = [await secretPlace(db, make, as, inside, 'invitation'), await secretPlace(db, make, as, inside, 'approval')];
    await db.execute(`insert into group_refusals (group_id, user_id, kind, refused_at)
      select id, '${people.banned.id}', 'banned', now() from groups where id in ('${places.map(({ group }) => group.id).join("','")}')`);
    const differ: unknown[] = [];
    const check = async (who: string, actor: Actor, call: (typeof calls)[number], input: unknown) => {
      const [now, then] = [await answer(db, actor, call.name, input), before.get(keyOf(who, call))];
      if (now.body.toLowerCase().includes(canary) && !then?.body.includes(canary))
        differ.push({ who, name: call.name, input, leaks: now.body });
      else if (drawn.has(call.name)) return;
      else if ((now.status !== then?.status || now.body !== then.body) && !isTaken(now))
        differ.push({ who, name: call.name, input, now, then });
    };

    // Whatever names nothing of the place is as before it was there.
    for (const [who, actor] of Object.entries(people)) for (const call of calls) await check(who, actor, call, call.input);

    // Whatever names something of it is as for what never was.
    for (const { group, ids, number } of places) {
      // That a group by approval is there is for everyone to know; what is in it is not.
      const isListed = group.admission === 'approval';
      const named: Given[] = [...ids, ...(isListed ? [] : [group.id])].map((id) => ({ ...nothing, id }));
      if (!isListed) named.push({ ...nothing, slug: group.slug, number });
      for (const [at, given] of named.entries()) {
        const made = madeUp(given).flatMap(({ name, inputs, takesAnId }) =>
          inputs.map((input, form) => ({ name, input, form, takesAnId })),
        );
        for (const [who, actor] of Object.entries(people).filter(([who]) => at < 2 || !atTheDoor.has(who)))
          for (const call of made) if (call.takesAnId) await check(who, actor, call, call.input);
      }
      // A group that is there, and a thread of another.
      for (const slug of [group.slug, isListed ? group.slug : 'no-such-place'])
        for (const actor of Object.values(people)) {
          const there = await answer(db, actor, 'discussions.thread', { slug, number });
          expect(there).toEqual(await answer(db, actor, 'discussions.thread', { slug, number: 99_999 }));
        }
    }
    expect(differ.slice(0, 12)).toEqual([]);
  });

  test('who is signed out is refused every change, and everything that is said or read in groups', async ({ db }) => {
    const closed = madeUp(nothing).filter(
      ({ name, type }) => /^(discussions|reading|messages|search)\./.test(name) || (name.startsWith('groups.') && type === 'mutation'),
    );
    expect(closed.length).toBeGreaterThan(60);
    for (const { name, inputs } of closed)
      expect({ name, ...(await answer(db, { kind: 'visitor' }, name, inputs[0])) }).toMatchObject({ name, status: 'UNAUTHORIZED' });
  });

  test('watches nothing of it on any stream', async ({ db, make, as }) => {
    const inside = await insiders(db, make);
    const people = Object.values(await outsiders(make)).filter((actor): actor is Member => actor.kind === 'member');
    const { group, ids } = await secretPlace(db, make, as, inside, 'invitation');
    for (const kind of ['thread', 'group', 'conversation', 'case'])
      for (const id of [...ids, group.id])
        for (const { id: userId } of people) {
          const found = topicOfName(`${kind}:${id}@0`, userId);
          expect(await found?.topic.readers?.(db, [userId])).toEqual(new Map());
        }
    for (const kind of ['inbox', 'cases', 'reading', 'messages', 'me'])
      for (const { id: userId } of people) {
        expect(topicOfName(kind, userId)?.topic.told).toContain(userId);
        expect(topicOfName(`${kind}:${inside.one.id}`, userId)).toBeUndefined();
      }
  });

  test('is told nothing of it, in the inbox, by mail or on a device', async ({ db, make, as }) => {
    const inside = await insiders(db, make);
    const people = Object.values(await outsiders(make)).filter((actor): actor is Member => actor.kind === 'member');
    await secretPlace(db, make, as, inside, 'invitation');
    await secretPlace(db, make, as, inside, 'approval');
    const kinds = ['replies', 'calls', 'groups', 'messages', 'sponsorship', 'moderation'] as const;
    for (const person of people) expect(await hasNews(as(person), new Date(0), [...kinds])).toBe(false);
    expect(await hasNews(as(inside.one), new Date(0), [...kinds])).toBe(true);
    for (const locale of ['en', 'es'] as const)
      expect(JSON.stringify(newsMail(inside.one.id, 'one@example.org', locale)).toLowerCase()).not.toContain(canary);
  });

  test('has nothing of it in a copy of their own data; whoever is inside has their own words alone', async ({ db, make, as }) => {
    const inside = await insiders(db, make);
    const people = Object.values(await outsiders(make)).filter((actor): actor is Member => actor.kind === 'member');
    await secretPlace(db, make, as, inside, 'invitation');
    const copyOf = async (person: Member) =>
      JSON.stringify(await Promise.all(Object.values(copyParts).map(({ copy }) => copy(as(person)))));
    for (const person of people) expect((await copyOf(person)).toLowerCase()).not.toContain(canary);
    const own = await copyOf(inside.two);
    for (const word of ['revised', 'edited', 'veiled', 'draft', 'report']) expect(own).toContain(`${canary} ${word}`);
    for (const word of ['title', 'body', 'quoting', 'message', 'request']) expect(own).not.toContain(`${canary} ${word}`);
  });
});
