import { eq, sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { type Db, one } from '@/db/client';
import { sponsors } from '@/db/schema/sponsorship';
import { contactStyles, type Experience, experiences, genders, medicationStances, pathways, spokenLanguages } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { test } from '@/server/testing/test';
import { isOpen, offersOf } from './book';
import { brokenLimits, recoveringBefore } from './eligibility';
import { SeekerWishes } from './input';
import { score } from './score';
import { firstDayOf, laidOut, sharedTime } from './shared-hours';
import { columnsOf, listFor, lookFor, pathwaysIn } from './weighing';

const now = new Date('2030-01-06T12:00:00Z');
const asSystem = (db: Db): Context => ({ db, actor: { kind: 'system' }, now });

describe('weighing in sets', () => {
  test('agrees with the limits and the score, pair by pair, for people of every kind', async ({ db, make }) => {
    let drawn = 7;
    const draw = (below: number) => {
      drawn = (Math.imul(drawn, 1103515245) + 12345) & 0x7fffffff;
      return Math.floor((drawn / 0x80000000) * below);
    };
    const some = <T>(list: readonly T[], least = 0) => {
      const chosen = list.filter(() => draw(3) === 0);
      return chosen.length >= least ? chosen : [list[draw(list.length)] as T];
    };
    const pick = <T>(list: readonly T[]) => list[draw(list.length)] as T;
    const zones = ['America/New_York', 'Europe/Madrid', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'];
    const hours = () => [0, 1, 2, 3, 4, 5, 6].filter(() => draw(2)).map((day) => ({ day, from: draw(60) * 15, to: 900 + draw(36) * 15 }));
    for (let at = 0; at < 40; at++)
      await make.sponsor({
        capacity: 1 + draw(4),
        medicationStance: pick(medicationStances),
        pathways: some(pathways, 1),
        languages: some(spokenLanguages, 1),
        experiences: some(experiences),
        interests: some(['cooking', 'music', 'running']),
        contactStyle: pick(contactStyles),
        gender: pick(genders),
        acceptsGenders: draw(2) ? [...genders] : some(genders, 1),
        timeZone: pick(zones),
        hours: hours(),
        answerHours: pick([null, 3, 20, 90]),
      });
    const when = new Date('2030-03-20T12:00:00Z');
    const offers = await offersOf({ ...asSystem(db), now: when });
    expect(offers).toHaveLength(40);
    const columns = columnsOf(offers, 'seed');
    for (let at = 0; at < 60; at++) {
      const wishes = SeekerWishes.parse({
        pathways: some(pathways, 1),
        languages: some(spokenLanguages, 1),
        experiences: some(experiences).slice(0, 5) as Experience[],
        interests: some(['cooking', 'music', 'chess']),
        contactStyle: pick([...contactStyles, 'any' as const]),
        gender: pick(genders),
        sponsorGenders: draw(2) ? [...genders] : some(genders, 1),
        mustAffirmMedication: draw(2) === 0,
        usesMedication: draw(2) === 0,
        timeZone: pick(zones),
        hours: [...hours().slice(0, 6), { day: 6, from: 600, to: 1200 }].filter(
          ({ day }, index, all) => all.findIndex((slot) => slot.day === day) === index,
        ),
      });
      const bits = laidOut(wishes, firstDayOf(when));
      const list = listFor({ id: crypto.randomUUID(), wishes, bits, ranked: [], fillsUp: true }, columns, undefined, 'seed', 1000);
      const bySets = new Map(list.sponsors.map((sponsor, place) => [columns.ids[sponsor], list.scores[place]]));
      const pairs = offers.flatMap((offer) => {
        const { hoursPerWeek } = sharedTime(wishes, offer, when);
        const fits = brokenLimits({ offer, wish: wishes, hoursPerWeek, now: when }).length === 0;
        return fits ? [[offer.id, score(wishes, offer, hoursPerWeek).total] as const] : [];
      });
      expect(bySets).toEqual(new Map(pairs));
      expect(list.scores).toEqual(list.scores.toSorted((a, b) => b - a));
      const limits = offers.map((offer) => {
        const { hoursPerWeek } = sharedTime(wishes, offer, when);
        return { offer, broken: brokenLimits({ offer, wish: wishes, hoursPerWeek, now: when }) };
      });
      const look = lookFor({ wishes, bits }, columns, new Set(), () => 0, 1000);
      expect(new Set(look.best)).toEqual(new Set(pairs.map(([id]) => id)));
      const only = (code: string) => limits.filter(({ broken }) => broken.length === 1 && broken[0] === code);
      expect(look.shortOfTime).toBe(only('shared_time').length);
      expect(look.offPathway.map(pathwaysIn)).toEqual(
        only('pathway').map(({ offer }) => pathways.filter((one) => offer.pathways.includes(one))),
      );
      expect(lookFor({ wishes, bits }, columns, new Set(look.best), () => 0, 10).best).toEqual([]);
      const short = listFor({ id: 'x', wishes, bits, ranked: [], fillsUp: true }, columns, undefined, 'seed', 3);
      expect(short.scores).toEqual(list.scores.slice(0, 3));
    }
  });

  test('the sponsors it is given are those whom the table of limits lets in, whoever looks', async ({ db, make }) => {
    const states = ['applied', 'probation', 'active', 'paused', 'retired', 'suspended'] as const;
    for (const status of states)
      for (const days of [100, 364, 365, 900]) await make.sponsor({ status, recoveringSince: new Date(now.getTime() - days * 86_400_000) });
    const ctx = asSystem(db);
    const all = await offersOf(ctx);
    expect(all).toHaveLength(24);
    const bySets = (await offersOf(ctx, isOpen(recoveringBefore(now)))).map(({ id }) => id).sort();
    const byTable = all
      .filter((offer) => !brokenLimits({ offer, now }).some((code) => code === 'sponsor_active' || code === 'time_in_recovery'))
      .map(({ id }) => id);
    expect(bySets).toEqual(byTable.sort());
    expect(bySets).toHaveLength(4);
  });

  test('the book gives what is there now, and not what was', async ({ db, make }) => {
    const sponsor = await make.sponsor({ capacity: 3 });
    const ctx = asSystem(db);
    const isTheirs = eq(sponsors.userId, sponsor.id);
    expect(one(await offersOf(ctx, isTheirs))).toMatchObject({ placesLeft: 3, contactStyle: 'gentle' });
    await db.update(sponsors).set({ contactStyle: 'direct' }).where(isTheirs);
    await make.sponsorship({ sponsorId: sponsor.id, status: 'active', slot: null, place: 2 });
    expect(one(await offersOf(ctx, isTheirs))).toMatchObject({ placesLeft: 2, contactStyle: 'direct' });
    await db.execute(sql`update users set standing = 'suspended' where id = ${sponsor.id}`);
    expect(await offersOf(ctx, isTheirs)).toEqual([]);
  });
});
