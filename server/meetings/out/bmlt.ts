import { stringify } from 'csv-stringify/sync';
import { and, eq, or, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import { type Locale, locales } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { type Body, bodyRecord, isInBodies, readBodies, withChildren, withParents } from './bmlt-bodies';
import { areDates, changesOf } from './bmlt-changes';
import { type Format, formats } from './bmlt-formats';
import { nawsHead, nawsRows } from './bmlt-naws';
import { formatRecord, isField } from './bmlt-record';
import { onlyAsked, recordsOf } from './bmlt-records';
import { Asked, hasFormat, isOnCalendar, searchBmlt } from './bmlt-search';
import { coverageArea, fieldKeys, serverInfo, serverInfoXml } from './bmlt-server';
import { getFieldValues } from './bmlt-values';
import { csv, type Given, inOneLook, json, listWriter, said, type Write } from './given';
import { guideRecord, type Site } from './meeting-guide';
import { asText } from './table';

const endpoints = [
  'GetSearchResults',
  'GetFormats',
  'GetServiceBodies',
  'GetFieldKeys',
  'GetFieldValues',
  'GetChanges',
  'GetServerInfo',
  'GetCoverageArea',
] as const;
type Endpoint = (typeof endpoints)[number];
const isEndpoint = (word: string): word is Endpoint => endpoints.some((one) => one === word);

/**
 * Answers what a BMLT root server is asked (bmlt-server, `client_interface`), below the address of this root. What BMLT refuses is
 * refused with the same status.
 */
export function giveBmlt(path: string, params: URLSearchParams, site: Site): Given | undefined {
  const given = answerTo(path, params, site);
  return given && { ...given, write: (ctx, write) => inOneLook(ctx, (ctx) => given.write(ctx, write)) };
}

function answerTo(path: string, params: URLSearchParams, site: Site): Given | undefined {
  const rest = path.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  if (rest === '/client_interface/serverInfo.xml') return said(200, 'application/xml; charset=utf-8', serverInfoXml());
  const [, format] = /^\/client_interface\/(json|jsonp|csv|tsml)(?:\/index\.php)?$/.exec(rest) ?? [];
  if (!format) return;
  const asked = new Asked(params);
  const switcher = asked.text('switcher') ?? '';
  if (format === 'csv') return giveTable(switcher, asked, site);
  if (format === 'tsml' && switcher === 'GetSearchResults') return giveTsml(asked, site);
  if (format === 'tsml' || !isEndpoint(switcher)) return refused(422, unknownEndpoint);
  const callback = format === 'jsonp' ? (asked.text('callback') ?? 'callback') : undefined;
  if (callback !== undefined && !/^[\w$.[\]]{1,128}$/.test(callback)) return refused(400, 'callback must be the name of a function.');
  const problem = problemOf(switcher, asked);
  if (problem) return refused(400, problem);
  return {
    status: 200,
    type: callback === undefined ? json : 'text/javascript; charset=utf-8',
    isTimed: asked.has('target_time_zone') || asked.is('sort_results_by_next_start'),
    write: async (ctx, write) => {
      if (callback === undefined) return writers[switcher](ctx, asked, site, write);
      await write(`/**/${callback}(`);
      // These two end a line in a script, though not in JSON.
      await writers[switcher](ctx, asked, site, (text) =>
        write(text.replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))),
      );
      await write(');');
    },
  };
}

const unknownEndpoint = `Invalid data format or endpoint name. Valid endpoint names for the json and jsonp data formats are: ${endpoints.join(', ')}. Valid endpoint names for the csv format are: GetSearchResults, GetNAWSDump. Valid endpoint names for the tsml format are: GetSearchResults.`;
const refused = (status: number, message: string) => said(status, json, JSON.stringify({ error: message, message }));

function problemOf(switcher: Endpoint, asked: Asked) {
  if (switcher === 'GetFieldValues' && !isField(asked.text('meeting_key') ?? ''))
    return 'meeting_key must be one of the keys of GetFieldKeys.';
  if (switcher === 'GetChanges' && !areDates(asked))
    return 'start_date and end_date must be dates (Y-m-d), meeting_id and service_body_id numbers.';
  return;
}

type Writer = (ctx: Context, asked: Asked, site: Site, write: Write) => Promise<void>;
const whole =
  (answer: (ctx: Context, asked: Asked, site: Site) => unknown): Writer =>
  async (ctx, asked, site, write) =>
    write(JSON.stringify(await answer(ctx, asked, site)));

const writers: Record<Endpoint, Writer> = {
  GetSearchResults: writeSearch,
  GetFormats: whole(getFormats),
  GetServiceBodies: whole(async (ctx, asked) => chosenBodies(await readBodies(ctx), asked).map(bodyRecord)),
  GetFieldKeys: whole(() => fieldKeys),
  GetFieldValues: whole(getFieldValues),
  GetChanges: whole(changesOf),
  GetServerInfo: whole(serverInfo),
  GetCoverageArea: whole(coverageArea),
};

/** Formats in a language we do not have come in English, so that nobody is left with codes. */
function localeOf(text: string | undefined): Locale {
  const asked = text?.slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === asked) ?? 'en';
}

/** Meetings a part at a time, and after them the formats they have, if asked for. */
async function writeSearch(ctx: Context, asked: Asked, site: Site, write: Write) {
  const locale = localeOf(asked.text('lang_enum'));
  const [isFormatsOnly, isWithFormats] = [asked.has('get_formats_only'), asked.has('get_used_formats')];
  const used = new Set<Format>();
  const list = listWriter(write);
  if (!isFormatsOnly) await write(isWithFormats ? '{"meetings":[' : '[');
  for await (const part of recordsOf(ctx, await searchBmlt(ctx, asked), site)) {
    for (const { held } of part) for (const format of held) used.add(format);
    if (!isFormatsOnly) await list(part.map(({ record }) => onlyAsked(record, asked)));
  }
  const of = JSON.stringify(formats.filter((format) => used.has(format)).map((format) => formatRecord(format, locale, site.origin)));
  if (isFormatsOnly) return write(`{"formats":${of}}`);
  await write(isWithFormats ? `],"formats":${of}}` : ']');
}

async function getFormats(ctx: Context, asked: Asked, { origin }: Site) {
  const { include, exclude } = asked.ids('format_ids');
  const keys = asked.texts('key_strings');
  const isShown = asked.is('show_all') ? () => true : await usedFormats(ctx);
  const asks = asked.texts('lang_enum');
  const languages = [...new Set((asks.length > 0 ? asks : ['en']).map(localeOf))];
  const chosen = formats.filter(
    (format) =>
      (include.length === 0 || include.includes(format.id)) &&
      !exclude.includes(format.id) &&
      (keys.length === 0 || keys.includes(format.key)) &&
      // Those every client asks for by name are there, whether or not a meeting has them now.
      (keys.length > 0 || isShown(format)),
  );
  return languages.flatMap((locale) => chosen.map((format) => formatRecord(format, locale, origin)));
}

/** Which formats some meeting has, found in one pass. */
async function usedFormats({ db }: Context) {
  const [used] = await db
    .select({
      ids: sql<number[]>`array_remove(array[${sql.join(
        formats.map(({ id }) => sql`case when bool_or(${hasFormat(id)}) then ${id}::int end`),
        sql`, `,
      )}], null)`,
    })
    .from(meetings)
    .where(isOnCalendar());
  const ids = new Set(used?.ids ?? []);
  return ({ id }: Format) => ids.has(id);
}

function chosenBodies(bodies: Body[], asked: Asked) {
  const { include, exclude } = asked.ids('services');
  const below = (ids: number[]) => (asked.is('recursive') ? withChildren(bodies, ids) : ids);
  const wanted = new Set([...below(include), ...(asked.is('parents') ? withParents(bodies, include) : [])]);
  const unwanted = new Set(below(exclude));
  return bodies.filter(({ id }) => (include.length === 0 || wanted.has(id)) && !unwanted.has(id));
}

/** The same search as Meeting Guide JSON, which TSML reads: with the zone, which BMLT's own leaves out. */
function giveTsml(asked: Asked, site: Site): Given {
  return {
    status: 200,
    type: json,
    write: async (ctx, write) => {
      const list = listWriter(write);
      await write('[');
      for await (const part of recordsOf(ctx, await searchBmlt(ctx, asked), site))
        await list(part.map(({ meeting }) => guideRecord(meeting, site)));
      await write(']');
    },
  };
}

function giveTable(switcher: string, asked: Asked, site: Site): Given {
  const id = asked.number('sb_id');
  if (switcher === 'GetNAWSDump')
    return id === undefined || !Number.isInteger(id) ? refused(422, 'sb_id must be the number of a service body.') : giveNaws(id, site);
  if (switcher !== 'GetSearchResults') return refused(422, unknownEndpoint);
  return {
    status: 200,
    type: csv,
    write: async (ctx, write) => {
      let isFirst = true;
      for await (const part of recordsOf(ctx, await searchBmlt(ctx, asked), site)) {
        const rows = part.map(({ record }) => onlyAsked(record, asked));
        if (isFirst) await write(stringify([Object.keys(rows[0] ?? {})]));
        isFirst = false;
        await write(stringify(rows.map((row) => Object.values(row).map(asText))));
      }
    },
  };
}

function giveNaws(id: number, site: Site): Given {
  return {
    status: 200,
    type: csv,
    headers: { 'content-disposition': `attachment; filename="BMLT_${id}.csv"` },
    write: async (ctx, write) => {
      await write(nawsHead());
      const inside = isInBodies(withChildren(await readBodies(ctx), [id]));
      const isGone = sql<boolean>`(${meetings.removedAt} is not null or ${meetings.status} = 'closed')`;
      const rows = await ctx.db
        .select({ number: meetings.number, isDeleted: isGone })
        .from(meetings)
        .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
        .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
        .where(and(inside, or(isOnCalendar(), and(isGone, sql`${meetings.day} is not null and ${meetings.duplicateOfId} is null`))))
        .orderBy(meetings.day, meetings.time, meetings.number);
      const gone = new Set(rows.filter(({ isDeleted }) => isDeleted).map(({ number }) => number));
      for await (const part of recordsOf(ctx, { numbers: rows.map(({ number }) => number) }, site)) {
        await write(
          nawsRows(part.map(({ meeting, extra }) => ({ meeting, body: extra.serviceBody, isDeleted: gone.has(meeting.number) }))),
        );
      }
    },
  };
}
