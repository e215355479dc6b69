import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { admissions } from '@/db/vocabulary';
import type { Actor } from '@/server/context';
import { findThreads } from '@/server/discussions/queries';
import type { Make } from '@/server/testing/make';
import { noon, test } from '@/server/testing/test';
import { acceptInvitation, findInvited, inviteToGroup, refuseInvitation } from './invitations';
import { findPeople } from './members';
import { askToJoinGroup, joinGroup, leaveGroup } from './mutations';
import { findGroups, getGroup, getHearableGroup, myGroups, suggestedGroups } from './queries';

const visitor: Actor = { kind: 'visitor' };

async function hidden(make: Make) {
  const group = await make.group({ admission: 'invitation', name: 'Behind the hedge', stages: ['maintenance'], memberCount: 1 });
  const inside = await make.member();
  await make.membership({ groupId: group.id, userId: inside.id, role: 'moderator' });
  return { group, inside };
}

describe('a group by invitation', () => {
  test('is as absent as one that never was, for everyone who is not asked in', async ({ db, make, as }) => {
    const { group } = await hidden(make);
    const elsewhere = await make.member();
    await make.membership({ groupId: (await make.group()).id, userId: elsewhere.id, role: 'moderator' });
    const suspended = await make.member({ standing: 'suspended', role: 'moderator' });
    await make.membership({ groupId: group.id, userId: suspended.id });
    const missing = { id: crypto.randomUUID(), slug: 'never-was' };
    const answers = async (actor: Actor, { id, slug }: { id: string; slug: string }) => {
      const ctx = { db, actor, now: noon };
      const open = [() => getGroup(ctx, { slug })];
      if (actor.kind !== 'member') return said(open);
      const member = as(actor);
      const byId = [getHearableGroup, joinGroup, askToJoinGroup, leaveGroup, acceptInvitation, refuseInvitation];
      return said([
        ...open,
        ...byId.map((act) => async () => act(member, { groupId: id })),
        ...[findPeople, findInvited].map((look) => () => look(member, { slug })),
        () => inviteToGroup(member, { groupId: id, handle: elsewhere.handle }),
        () => findThreads(member, { slug }),
      ]);
    };
    for (const actor of [visitor, await make.member(), elsewhere, suspended]) {
      expect(await answers(actor, group)).toEqual(await answers(actor, missing));
      const ctx = { db, actor, now: noon };
      expect(JSON.stringify(await findGroups(ctx, {}))).not.toContain('hedge');
      expect(JSON.stringify(await findGroups(ctx, { stage: 'maintenance' }))).not.toContain(group.id);
    }
  });

  test('is there for those in it, those asked in, and the moderators of the site', async ({ make, as }) => {
    const { group, inside } = await hidden(make);
    const asked = await make.member();
    await inviteToGroup(as(inside), { groupId: group.id, handle: asked.handle.toUpperCase() });
    for (const person of [inside, asked, await make.member({ role: 'moderator' })]) {
      expect((await findGroups(as(person), {})).groups.map(({ id }) => id)).toEqual([group.id]);
      expect((await getGroup(as(person), { slug: group.slug })).name).toBe('Behind the hedge');
    }
    expect(await getGroup(as(asked), { slug: group.slug })).toMatchObject({ memberCount: null, moderators: [], can: { hear: false } });
  });
});

test('of a group by approval, who is outside sees neither how many nor who', async ({ db, make, as }) => {
  const group = await make.group({ admission: 'approval', memberCount: 4321 });
  const moderator = await make.member();
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await make.thread({ groupId: group.id, title: 'Words for few' });
  const outsider = await make.member();
  for (const ctx of [{ db, actor: visitor, now: noon }, as(outsider)]) {
    const seen = JSON.stringify([
      await getGroup(ctx, { slug: group.slug }),
      await findGroups(ctx, {}),
      'threadCount' in (await getGroup(ctx, { slug: group.slug })),
    ]);
    expect(seen).not.toContain('4321');
    expect(seen).not.toContain(moderator.handle);
    expect(seen).not.toContain('Words for few');
  }
  expect((await getGroup(as(moderator), { slug: group.slug })).memberCount).toBe(4321);
  await askToJoinGroup(as(outsider), { groupId: group.id });
  expect((await myGroups(as(outsider))).map(({ memberCount }) => memberCount)).toEqual([null]);
});

test('a stage somebody chose suggests groups to them alone, and never one they are in', async ({ make, as }) => {
  const fits = await make.group({ stages: ['maintenance'] });
  const another = await make.group({ stages: ['maintenance'] });
  await make.group({ stages: ['contemplation'] });
  await hidden(make);
  const person = { ...(await make.member()), stage: 'maintenance' as const };
  await joinGroup(as(person), { groupId: another.id });
  expect((await suggestedGroups(as(person))).map(({ id }) => id)).toEqual([fits.id]);
  expect(await suggestedGroups(as({ ...person, stage: 'unsaid' }))).toEqual([]);
});

test('the directory lists just the groups that open one by one, whoever looks', async ({ db, make, as }) => {
  const inviter = await make.member();
  const anyGroup = fc.record({
    admission: fc.constantFrom(...admissions),
    status: fc.constantFrom('none', 'asked', 'joined'),
    isInvited: fc.boolean(),
  });
  const anyPerson = fc.record({ role: fc.constantFrom('member', 'moderator', 'admin'), standing: fc.constantFrom('good', 'suspended') });
  await fc.assert(
    fc.asyncProperty(anyPerson, fc.array(anyGroup, { minLength: 1, maxLength: 5 }), async (who, some) => {
      const person = await make.member(who);
      const made: { id: string; slug: string }[] = [];
      for (const { admission, status, isInvited } of some) {
        const group = await make.group({ admission });
        await make.membership({ groupId: group.id, userId: inviter.id, role: 'moderator' });
        if (status !== 'none') await make.membership({ groupId: group.id, userId: person.id, status: status as 'asked' | 'joined' });
        if (isInvited && status !== 'joined' && who.standing === 'good')
          await inviteToGroup(as(inviter), { groupId: group.id, handle: person.handle });
        made.push(group);
      }
      const listed = new Set<string>();
      for (let after: string | undefined; ; ) {
        const page = await findGroups({ db, actor: person, now: noon }, { after });
        for (const { id } of page.groups) listed.add(id);
        if (!page.next) break;
        after = page.next;
      }
      for (const { id, slug } of made) {
        const opens = await getGroup(as(person), { slug }).then(
          () => true,
          () => false,
        );
        expect(listed.has(id)).toBe(opens);
      }
    }),
    { numRuns: 25 },
  );
});

/** How each of these was answered: the reason of a refusal, or what came back. */
async function said(asks: (() => Promise<unknown>)[]) {
  const answers: string[] = [];
  for (const ask of asks) answers.push(await ask().then(JSON.stringify, ({ code, reason }) => `${code} ${reason}`));
  return answers;
}
