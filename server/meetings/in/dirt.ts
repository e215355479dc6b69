import { decodeHTML } from 'entities';

/** Something about a row that a person should know; a rejected row is not listed. The words for a reason: `cli.ts`, and `problems` in the messages. */
export type Problem = { row: number; slug: string | null; field: string; reason: Reason; isRejected: boolean };
export type Reason =
  | 'notARow'
  | 'noName'
  | 'nameFrom'
  | 'noSlug'
  | 'duplicate'
  | 'repeated'
  | 'day'
  | 'time'
  | 'byAppointment'
  | 'endTime'
  | 'schedule'
  | 'tooLong'
  | 'code'
  | 'fellowship'
  | 'link'
  | 'phone'
  | 'coordinates'
  | 'zone'
  | 'zoneUnknown'
  | 'zoneOfFeed'
  | 'openAndClosed';

export type Row = Record<string, unknown>;
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a value as people should read it: entities and tags gone, control signs gone, and the many words for nothing are nothing.
 */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return null;
  const text = withoutTags(decodeHTML(decodeHTML(value)))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; PostgreSQL refuses the first of them.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\ufffe\uffff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .toWellFormed();
  return /^(|null|undefined|none|n\/a|nan|-+)$/i.test(text) ? null : text;
}

function withoutTags(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi, '');
}

export const lineOf = (value: unknown) => textOf(value)?.replace(/\s+/g, ' ') ?? null;

/** Each text in a value that may be one text, several in one, or a list of them. */
export function textsOf(value: unknown, separator: RegExp): string[] {
  return [value]
    .flat(2)
    .flatMap((part) => textOf(part)?.split(separator) ?? [])
    .map((part) => part.trim())
    .filter(Boolean);
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The days a value names, 0-6 (7 is Sunday, as in ISO 8601); none for a meeting by appointment, and undefined for something that is no day. */
export function daysOf(value: unknown): number[] | undefined {
  const days = textsOf(value, /[,;/]/).map((text) =>
    /^[0-7](\.0)?$/.test(text) ? Number(text) % 7 : dayNames.findIndex((name) => isShortFor(text, name)),
  );
  return days.includes(-1) ? undefined : [...new Set(days)].sort();
}

const isShortFor = (text: string, name: string) =>
  text.length > 2 && name.startsWith(text.toLowerCase().replace(/s$/, '').slice(0, name.length));

/** "HH:MM" from the ways people write a time of day; null when none is given, undefined when it is no time. */
export function timeOf(value: unknown): string | null | undefined {
  const text = lineOf(value)?.toLowerCase();
  if (!text) return null;
  if (/^(12(:00)? )?noon$/.test(text)) return '12:00';
  if (/^(12(:00)? )?midnight$/.test(text)) return '00:00';
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/.exec(text) ?? [];
  if (!hours || Number(minutes) > 59) return undefined;
  const hour = Number(hours);
  if (hour > (half ? 12 : 24) || (hour === 24 && minutes !== '00')) return undefined;
  const ofDay = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour % 24;
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}
