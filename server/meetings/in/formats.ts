import type { SourceFormat } from '@/db/vocabulary';
import { folded } from '../naming';
import { type BmltParts, type Body, bmltPartsOf, rowsOfBmlt } from './bmlt';
import { isRow, lineOf } from './dirt';
import { rowsOf } from './meeting-guide';
import { cellsOf, rowsOfTable } from './table';

/** What was read from a source: its meetings in the words of Meeting Guide, and the bodies they belong to. */
export type Content = { format: SourceFormat; rows: unknown[]; bodies: Body[] };

/**
 * Reads what a source gave, in whichever of the formats it is: Meeting Guide JSON, however wrapped; a table as CSV or as a sheet's
 * values; or the answers of a BMLT root, which may come as several texts. Undefined when it is none of them.
 */
export function contentOf(texts: string[]): Content | undefined {
  const parsed = texts.map((text) => jsonOf(text));
  const parts = parsed.flatMap((json) => bmltPartsOf(json) ?? []);
  if (parts.some(({ meetings }) => meetings)) {
    const whole: BmltParts = Object.assign({}, ...parts);
    return { format: 'bmlt', ...rowsOfBmlt(whole) };
  }
  const [text = ''] = texts;
  const [json] = parsed;
  const table = json === undefined ? tableOf(text) : sheetOf(json);
  if (table) return { format: 'table', rows: table, bodies: bodiesOf(table) };
  const rows = json === undefined ? undefined : rowsOf(json);
  return rows && { format: 'meeting-guide', rows, bodies: bodiesOf(rows) };
}

function jsonOf(text: string): unknown {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (!/^[[{]/.test(start)) return undefined;
  try {
    return JSON.parse(start);
  } catch {
    return undefined;
  }
}

/** A page that is no table, such as an error of a server, is not read as one. */
function tableOf(text: string) {
  if (/^\s*[<[{]/.test(text)) return undefined;
  try {
    return rowsOfTable(cellsOf(text));
  } catch {
    return undefined;
  }
}

/** The values of a Google sheet: `[["Day", …], …]`, alone or under `values`. */
function sheetOf(json: unknown) {
  const values = isRow(json) ? json.values : json;
  return Array.isArray(values) && values.length > 0 && values.every(Array.isArray) ? rowsOfTable(values) : undefined;
}

/** Meeting Guide names the body on each row; it has no tree. */
function bodiesOf(rows: unknown[]): Body[] {
  const found = new Map<string, Body>();
  for (const row of rows) {
    const name = isRow(row) ? lineOf(row.entity) : null;
    if (!isRow(row) || !name || found.has(folded(name))) continue;
    const link = URL.parse(lineOf(row.entity_url) ?? lineOf(row.entity_website_url) ?? '');
    const url = link && /^https?:$/.test(link.protocol) ? link.href : null;
    const helpline = lineOf(row.entity_phone);
    found.set(folded(name), { sourceId: folded(name), parentId: null, name, description: null, kind: 'AS', url, helpline, worldId: null });
  }
  return [...found.values()];
}
