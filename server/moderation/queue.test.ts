import { describe, expect } from 'vitest';
import type { Member } from '@/server/context';
import { house, reported } from '@/server/testing/moderation';
import { later } from '@/server/testing/talk';
import { test } from '@/server/testing/test';
import { findLog } from './log';
import { countOpenCases, findCases, findQueueGroups } from './queries';

describe('the queue', () => {
  test('is absent for those who moderate nothing', async ({ make, as }) => {
    const member = await make.member();
    await expect(findCases(as(member), {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(findLog(as(member), {})).rejects.toMatchObject({ code: 'forbidden' });
    expect(await countOpenCases(as(member))).toBe(0);
  });

  test('puts danger first, then what has waited longest, and goes on where a page ended', async ({ make, as }) => {
    const { group, reader, groupModerator } = await house(make);
    const made: { id: string; danger: boolean }[] = [];
    for (let index = 0; index < 33; index++) {
      const thread = await make.thread({ groupId: group.id });
      const danger = index % 10 === 9;
      const { id } = await reported(as(reader, later(index)), thread.first.id, danger ? 'danger' : 'other');
      made.push({ id, danger });
    }
    const expected = [...made.filter(({ danger }) => danger), ...made.filter(({ danger }) => !danger)].map(({ id }) => id);
    const first = await findCases(as(groupModerator), {});
    const second = await findCases(as(groupModerator), { after: first.next });
    expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(expected);
    expect(second.next).toBeUndefined();
    expect(await countOpenCases(as(groupModerator))).toBe(33);
  });

  test('one report of danger moves a waiting case to the top', async ({ make, as }) => {
    const { group, reader, groupModerator, postId } = await house(make);
    await reported(as(reader), postId);
    const newer = await make.thread({ groupId: group.id });
    const { id } = await reported(as(reader, later(5)), newer.first.id, 'other');
    await reported(as(await make.member(), later(6)), newer.first.id, 'danger');
    expect((await findCases(as(groupModerator), {})).cases[0]).toMatchObject({ id, isDanger: true });
  });

  test('says by when each should be decided: half an hour, a day or three', async ({ make, as }) => {
    const { group, reader, moderator } = await house(make);
    const due = async (minutes: number, show?: 'late') =>
      (await findCases(as(moderator, later(minutes)), { show })).cases.map(({ dueAt }) => dueAt);
    for (const reason of ['danger', 'selling', 'other'] as const) {
      const thread = await make.thread({ groupId: group.id });
      await reported(as(reader), thread.first.id, reason);
    }
    const [half, day, three] = [later(30), later(1440), later(3 * 1440)];
    expect(await due(0)).toEqual([half, day, three]);
    expect(await due(30, 'late')).toEqual([]);
    expect(await due(31, 'late')).toEqual([half]);
    expect(await due(3 * 1440 + 1, 'late')).toHaveLength(3);
  });

  test('takes the nearer of two clocks when somebody reports it again', async ({ make, as }) => {
    const { reader, moderator, postId } = await house(make);
    await reported(as(reader), postId, 'selling');
    const dueAt = async () => (await findCases(as(moderator), {})).cases[0]?.dueAt;
    await reported(as(await make.member(), later(60)), postId, 'other');
    expect(await dueAt()).toEqual(later(1440));
    await reported(as(await make.member(), later(60)), postId, 'danger');
    expect(await dueAt()).toEqual(later(90));
  });

  test('can be narrowed to one group by whoever has several; the names to choose from say nothing of what waits where', async ({
    make,
    as,
  }) => {
    const { group, reader, groupModerator, moderator, postId } = await house(make);
    const { id } = await reported(as(reader), postId);
    const [other, secret] = [await make.group(), await make.group({ admission: 'invitation' })];
    await make.membership({ groupId: other.id, userId: groupModerator.id, role: 'moderator' });
    const slugs = async (by: Member) => (await findQueueGroups(as(by))).map(({ slug }) => slug);
    expect((await slugs(groupModerator)).toSorted()).toEqual([group.slug, other.slug].toSorted());
    expect(await slugs(moderator)).toEqual(expect.arrayContaining([group.slug, other.slug, secret.slug]));
    await expect(slugs(reader)).rejects.toMatchObject({ code: 'forbidden' });
    for (const by of [groupModerator, moderator]) {
      expect((await findCases(as(by), { group: group.slug })).cases.map((one) => one.id)).toEqual([id]);
      expect((await findCases(as(by), { group: other.slug })).cases).toEqual([]);
    }
    // A filter cannot widen what is one's own.
    const elsewhere = await house(make);
    await reported(as(elsewhere.reader), elsewhere.postId);
    expect((await findCases(as(groupModerator), { group: elsewhere.group.slug })).cases).toEqual([]);
  });
});
