import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { sponsors } from '@/db/schema/sponsorship';
import { placeHolding } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { recoveringBefore } from './eligibility';
import { firstDayOf, laidOut } from './shared-hours';
import { type Booked, columnsOf, type Sponsors } from './weighing';

// Thousands of sponsors change a few times a day and are weighed at each look at the list. So this process keeps what it read of each
// under the version of their row, asks at each look which versions and how many free places there are now, and reads only what is new:
// whatever changed, in whichever process, is never missed.
type Kept = { version: string; offer: Omit<Booked, 'placesLeft'> };
const kept = globalThis as { cairnBook?: Map<string, Kept>; cairnColumns?: { packed: string; firstDay: number; columns: Sponsors } };
const most = 50_000;

const held = sql.raw(placeHolding.map((status) => `'${status}'`).join(', '));

/**
 * Every sponsor this condition lets in, as things are now.
 * @param where a condition over `sponsors`, of rows whose person is in good standing
 */
export async function offersOf(ctx: Context, where?: SQL): Promise<Booked[]> {
  return offersIn(ctx, await standingsOf(ctx, where));
}

/** All who are open, as columns, and as things are now: laid out anew when anything changed since somebody last looked. */
export async function openBook(ctx: Context): Promise<Sponsors> {
  const packed = await standingsOf(ctx, isOpen(recoveringBefore(ctx.now)));
  const firstDay = firstDayOf(ctx.now);
  const laid = kept.cairnColumns;
  if (laid?.packed === packed && laid.firstDay === firstDay) return laid.columns;
  const columns = columnsOf(await offersIn(ctx, packed), '');
  kept.cairnColumns = { packed, firstDay, columns };
  return columns;
}

async function offersIn(ctx: Context, packed: string): Promise<Booked[]> {
  const book = kept.cairnBook ?? new Map<string, Kept>();
  kept.cairnBook = book;
  const now = packed === '' ? [] : packed.split('\n').map(standingIn);
  const changed = now.filter(({ id, version }) => book.get(id)?.version !== version).map(({ id }) => id);
  if (changed.length > 0 && book.size + changed.length > most) book.clear();
  const firstDay = firstDayOf(ctx.now);
  for (let at = 0; at < changed.length; at += 2000)
    for (const { version, ...offer } of await readOffers(ctx, changed.slice(at, at + 2000)))
      book.set(offer.id, { version, offer: { ...offer, bits: laidOut(offer, firstDay), firstDay } });
  return now.flatMap(({ id, placesLeft }) => {
    const found = book.get(id)?.offer;
    if (!found) return [];
    if (found.firstDay !== firstDay) Object.assign(found, { bits: laidOut(found, firstDay), firstDay });
    return [{ ...found, placesLeft }];
  });
}

/** The version of each row and the places left, as one text: thousands of rows take longer to hand over than to find. */
async function standingsOf(ctx: Context, where?: SQL) {
  const [row] = await ctx.db.execute<{ packed: string | null }>(sql`
    with places as (select sponsor_id, count(*) as places from sponsor_places group by sponsor_id),
    taken as (select sponsor_id, count(*) as places from sponsorships where status in (${held}) group by sponsor_id)
    select string_agg(${sponsors.userId} || ' ' || sponsors.xmin || sponsors.ctid || ' ' || (coalesce(places.places, 0) - coalesce(taken.places, 0)), E'\n') as packed
    from ${sponsors} join users on users.id = ${sponsors.userId} and users.standing = 'good'
    left join places on places.sponsor_id = ${sponsors.userId} left join taken on taken.sponsor_id = ${sponsors.userId}
    where ${where ?? sql`true`}`);
  return row?.packed ?? '';
}

function standingIn(line: string) {
  const [id = '', version = '', places = '0'] = line.split(' ');
  return { id, version, placesLeft: Number(places) };
}

const readOffers = (ctx: Context, ids: string[]) =>
  ctx.db
    .select({
      id: sponsors.userId,
      version: sql<string>`sponsors.xmin::text || sponsors.ctid::text`,
      status: sponsors.status,
      recoveringSince: sponsors.recoveringSince,
      medicationStance: sponsors.medicationStance,
      pathways: sponsors.pathways,
      languages: sponsors.languages,
      experiences: sponsors.experiences,
      contactStyle: sponsors.contactStyle,
      interests: sponsors.interests,
      gender: sponsors.gender,
      acceptsGenders: sponsors.acceptsGenders,
      focus: sponsors.focus,
      timeZone: sponsors.timeZone,
      hours: sponsors.hours,
      answerHours: sponsors.answerHours,
    })
    .from(sponsors)
    .where(inArray(sponsors.userId, ids));

/** Sponsors who may be given somebody: the limits that do not hang on who looks, as a set. A test holds them to the table of limits. */
export const isOpen = (recoveringBefore: Date) =>
  and(
    inArray(sponsors.status, ['active', 'probation']),
    sql`${sponsors.recoveringSince} <= ${recoveringBefore.toISOString()}::timestamptz`,
  );
