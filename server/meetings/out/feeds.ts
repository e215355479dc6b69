import { and, type SQL } from 'drizzle-orm';
import { type Locale, locales } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { FindMeetings } from '../input';
import { searchFor } from '../search';
import { calendarText } from './calendar';
import { csv, type Given, inOneLook, json, listWriter, said, type Write } from './given';
import type { Listed } from './listed';
import { guideRecord, type Site } from './meeting-guide';
import { isGivenOut, readBySlug, readListed } from './read';
import { tableHead, tableRows } from './table';

/** One calendar holds at most so many; whoever wants more asks for less at a time. */
const mostInCalendar = 20_000;

/** The words of an address, as the finder reads them: repeated ones are alternatives. */
function askedOf(params: URLSearchParams) {
  const given = Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
  const single = ['place', 'near', 'within', 'when', 'q', 'before'];
  return FindMeetings.safeParse(
    Object.fromEntries(Object.entries(given).map(([key, values]) => [key, single.includes(key) ? values.at(-1) : values])),
  );
}

type Wanted = { where: (ctx: Context) => Promise<SQL | undefined>; isTimed: boolean };

/** The meetings an address asks for: without any words all, also those not held for now, and by appointment. */
function wanted(params: URLSearchParams): Wanted | Given {
  const asked = askedOf(params);
  if (!asked.success) {
    const problems = asked.error.issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }));
    return said(400, json, JSON.stringify({ error: 'Some words of the address cannot be read.', problems }));
  }
  const { before: _, ...words } = asked.data;
  const isAll = Object.values(words).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
  return {
    where: async (ctx) => (isAll ? isGivenOut() : and((await searchFor(ctx, words)).where, isGivenOut())),
    isTimed: words.when !== undefined,
  };
}

/** `/api/meetings.json`: Meeting Guide JSON. */
export function giveGuide(params: URLSearchParams, site: Site): Given {
  const of = wanted(params);
  if ('status' in of) return of;
  return {
    status: 200,
    type: json,
    isTimed: of.isTimed,
    write: async (ctx, write) => {
      const list = listWriter(write);
      await write('[');
      await eachPart(ctx, of, async (part) => list(part.map((meeting) => guideRecord(meeting, site))));
      await write(']\n');
    },
  };
}

/** `/api/meetings.csv`: a table as TSML's. */
export function giveTable(params: URLSearchParams, site: Site): Given {
  const of = wanted(params);
  if ('status' in of) return of;
  return {
    status: 200,
    type: csv,
    isTimed: of.isTimed,
    headers: { 'content-disposition': 'attachment; filename="meetings.csv"' },
    write: async (ctx, write) => {
      await write(tableHead());
      await eachPart(ctx, of, (part) => write(tableRows(part, site)));
    },
  };
}

const calendar = 'text/calendar; charset=utf-8';
const wishOf = (params: URLSearchParams, { now }: Context) => ({
  year: now.getUTCFullYear(),
  isNeutral: ['1', 'true', 'yes'].includes(params.get('neutral') ?? ''),
  locale: localeOf(params),
});
const localeOf = (params: URLSearchParams): Locale => locales.find((locale) => locale === params.get('lang')) ?? 'en';

/** `/meetings.ics`: a calendar to subscribe to. */
export function giveCalendar(params: URLSearchParams, site: Site): Given {
  const of = wanted(params);
  if ('status' in of) return of;
  return {
    status: 200,
    type: calendar,
    isTimed: of.isTimed,
    headers: { 'content-disposition': 'attachment; filename="meetings.ics"' },
    write: async (ctx, write) => {
      const found: Listed[] = [];
      await eachPart(ctx, of, async (part) => void found.push(...part.filter(({ status }) => status === 'active')));
      if (found.length > mostInCalendar) throw new TooMany();
      await writeAll(calendarText(found, wishOf(params, ctx), site), write);
    },
  };
}

/** Asked for more than one answer holds. */
export class TooMany extends Error {}

/** `/meetings/<slug>.ics`: one meeting. One that is no more is told to be cancelled, so that it goes from calendars. */
export async function giveOne(ctx: Context, slug: string, params: URLSearchParams, site: Site): Promise<Given | undefined> {
  const meeting = await readBySlug(ctx, slug);
  if (!meeting || meeting.day === null) return;
  const wish = wishOf(params, ctx);
  return {
    status: 200,
    type: calendar,
    headers: { 'content-disposition': `attachment; filename="${wish.isNeutral ? 'appointment' : slug}.ics"` },
    write: (_, write) => writeAll(calendarText([meeting], wish, site), write),
  };
}

/** What to look for is asked before: it may bring the next times up to date, which a look does not. */
async function eachPart(ctx: Context, of: Wanted, work: (part: Listed[]) => Promise<void>) {
  const where = await of.where(ctx);
  await inOneLook(ctx, async (ctx) => {
    for await (const part of readListed(ctx, where)) await work(part);
  });
}

async function writeAll(parts: AsyncIterable<string>, write: Write) {
  for await (const part of parts) await write(part);
}
