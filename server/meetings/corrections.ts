import { and, eq, inArray, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingDeclarations, meetingOverrides } from '@/db/schema/meetings-history';
import { type DeclarationKind, type Facet, facets, type Sayer } from '@/db/vocabulary';
import { type Context, inTransaction } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { conferenceIdOf } from './conference';
import { recordChanges } from './history';
import { searchTextOf } from './naming';
import { setNext } from './next';
import { sharedMeaning } from './types';
import { usableZones } from './zones';

/** What a person may know better than a meeting's source. */
export const correctable = [
  'name',
  'groupName',
  'day',
  'time',
  'minutes',
  'rule',
  'startsOn',
  'endsOn',
  'timeZone',
  'venue',
  'status',
  'statusReason',
  'statusReviewOn',
  'types',
  'placeName',
  'placeNotes',
  'address',
  'city',
  'state',
  'postalCode',
  'latitude',
  'longitude',
  'isApproximate',
  'notes',
  'conferenceUrl',
  'conferenceUrlNotes',
  'conferencePhone',
  'conferencePhoneNotes',
] as const;
export type Correctable = (typeof correctable)[number];
type Meeting = typeof meetings.$inferSelect;
export type Correction = { [F in Correctable]?: Meeting[F] };

/**
 * Puts right what a source has wrong, field by field: it outlives every import, until it is withdrawn. For those who already
 * checked that the actor may (a moderator's form, a member's proposal that was taken up).
 * @param sayer whose voice it is in the public history
 * @returns the fields that differed
 */
export function correct(ctx: Context, meetingId: string, correction: Correction, sayer: Exclude<Sayer, 'feed'>): Promise<Correctable[]> {
  return inTransaction(ctx, async (ctx) => {
    const meeting = await lockMeeting(ctx, meetingId);
    if (correction.timeZone && !(await usableZones(ctx)).has(correction.timeZone)) throw invalid('meetings.zoneUnknown', 'timeZone');
    const fields = correctable.filter((field) => correction[field] !== undefined && !isSame(correction[field], meeting[field]));
    if (fields.length === 0) return [];
    const byId = ctx.actor.kind === 'member' ? ctx.actor.id : null;
    const corrected = fields.map((field) => ({
      ...{ meetingId, field, value: wrap(correction[field]), given: wrap(meeting[field]) },
      ...{ sayer, byId, at: ctx.now },
    }));
    // What was entered here has no source that would say otherwise.
    if (!(await isOwn(ctx, meeting)))
      await ctx.db
        .insert(meetingOverrides)
        .values(corrected)
        // What the source says was kept by the first correction; a second one replaces only the value.
        .onConflictDoUpdate({
          target: [meetingOverrides.meetingId, meetingOverrides.field],
          set: { value: sql`excluded.value`, sayer, byId, at: ctx.now },
        });
    await writeFields(ctx, meeting, Object.fromEntries(fields.map((field) => [field, correction[field]])), sayer);
    return fields;
  });
}

/** Gives these fields back to the source: they say again what it last said. */
export function withdrawCorrection(ctx: Context, meetingId: string, fields: Correctable[]): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const meeting = await lockMeeting(ctx, meetingId);
    const gone = await ctx.db
      .delete(meetingOverrides)
      .where(and(eq(meetingOverrides.meetingId, meetingId), inArray(meetingOverrides.field, fields)))
      .returning();
    if (gone.length === 0) throw conflict('meetings.noCorrection');
    await writeFields(ctx, meeting, Object.fromEntries(gone.map(({ field, given }) => [field, heldIn(given)])), 'moderator');
  });
}

/** Says that a meeting welcomes medication or has naloxone on site, or that it is not so after all; the facet follows. */
export function declare(ctx: Context, meetingId: string, kind: DeclarationKind, isTrue: boolean, sayer: Sayer): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const meeting = await lockMeeting(ctx, meetingId);
    const said = { isTrue, sayer, byId: ctx.actor.kind === 'member' ? ctx.actor.id : null, declaredAt: ctx.now };
    await ctx.db
      .insert(meetingDeclarations)
      .values({ meetingId, kind, ...said })
      .onConflictDoUpdate({ target: [meetingDeclarations.meetingId, meetingDeclarations.kind], set: said });
    await writeFields(ctx, meeting, { types: meeting.types }, sayer);
  });
}

/** The facets that codes mean, put right by what was declared. */
export function withDeclarations(said: Facet[], declared: { kind: DeclarationKind; isTrue: boolean }[]): Facet[] {
  const answers = new Map<Facet, boolean>(declared.map(({ kind, isTrue }) => [kind, isTrue]));
  return facets.filter((facet) => answers.get(facet) ?? said.includes(facet));
}

/** Whether it stands in the list that staff of this site enter themselves. */
async function isOwn({ db }: Context, { feedId }: Meeting) {
  const [feed] = await db.select({ format: meetingFeeds.format }).from(meetingFeeds).where(eq(meetingFeeds.id, feedId));
  return feed?.format === 'own';
}

async function lockMeeting({ db }: Context, id: string): Promise<Meeting> {
  const [meeting] = await db.select().from(meetings).where(eq(meetings.id, id)).for('update');
  if (!meeting) throw notFound('meeting');
  return meeting;
}

/** Writes fields, and what follows from them: facets, words to be found by, the room's mark, and the next time. */
async function writeFields(ctx: Context, before: Meeting, fields: Partial<Meeting>, sayer: Sayer) {
  const after = { ...before, ...fields };
  if ((after.day === null) !== (after.time === null)) throw invalid('meetings.dayNeedsTime', 'time');
  if (after.rule && (after.day === null || !after.startsOn)) throw invalid('meetings.ruleNeedsStart', 'startsOn');
  if (after.startsOn && after.endsOn && after.startsOn > after.endsOn) throw invalid('meetings.endsBeforeStart', 'endsOn');
  if (after.status === 'suspended' && !(after.statusReason && after.statusReviewOn)) throw invalid('meetings.suspendedWhy', 'statusReason');
  const isSuspended = after.status === 'suspended';
  const declared = await ctx.db.select().from(meetingDeclarations).where(eq(meetingDeclarations.meetingId, before.id));
  const meaning = sharedMeaning(after.fellowship, after.types);
  const written = {
    ...fields,
    statusReason: isSuspended ? after.statusReason : null,
    statusReviewOn: isSuspended ? after.statusReviewOn : null,
    facets: withDeclarations(meaning.facets, declared),
    searchText: searchTextOf(after),
    conferenceId: conferenceIdOf(after),
    changedAt: ctx.now,
  };
  one(await ctx.db.update(meetings).set(written).where(eq(meetings.id, before.id)).returning({ id: meetings.id }));
  await setNext(ctx, [before.id]);
  const differ = [...Object.keys(fields), 'facets'].filter(
    (field) => !isSame({ ...written }[field as 'facets'], before[field as 'facets']),
  );
  const of = (row: Partial<Meeting>) => Object.fromEntries(differ.map((field) => [field, row[field as keyof Meeting] ?? null]));
  if (differ.length) await recordChanges(ctx, sayer, [{ meetingId: before.id, kind: 'change', before: of(before), after: of(written) }]);
}

/** Whether two values of a field are the same; nothing is nothing, however it is written. */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** A value in its own JSON, so that null can be told from nothing. */
const wrap = (value: unknown) => ({ is: value ?? null });
/** The value kept in a correction. */
export const heldIn = (value: unknown) => (value as { is: unknown }).is;
