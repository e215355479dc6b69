/**
 * A fault as the log may tell it: which statement failed, how and where, and never the values it carried. Those are what people
 * wrote, and both Drizzle and PostgreSQL put them into their messages.
 */
export function inLog(fault: unknown): string {
  if (!(fault instanceof Error)) return `Something was thrown that is no error: ${typeof fault}.`;
  const places = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = fault.cause === undefined ? [] : [`because of ${inLog(fault.cause)}`];
  return [said(fault), ...places.slice(0, 12), ...cause].join('\n');
}

/** Puts a fault into the log. */
export const noteFault = (fault: unknown) => console.error(inLog(fault));

function said(fault: Error) {
  if ('query' in fault && 'params' in fault) return `Failed statement: ${String(fault.query).slice(0, 500)}`;
  if (fault.name === 'PostgresError')
    return `PostgreSQL ${['code', 'table_name', 'constraint_name'].map((key) => partOf(fault, key)).join(' ')}`;
  // An error that wraps another often repeats its message.
  const repeats = fault.cause instanceof Error && fault.message.includes(fault.cause.message);
  return repeats ? fault.name : `${fault.name}: ${fault.message}`;
}

/** What PostgreSQL says of a text with a NUL character: it can keep none, in a column (22021) or in JSON (22P05). */
const unkept = ['22021', '22P05'];

/** Whether this went wrong because somebody sent a character that cannot be kept, which is no fault of ours. */
export function isUnkeptText(fault: unknown): boolean {
  return fault instanceof Error && (unkept.includes(partOf(fault, 'code')) || isUnkeptText(fault.cause));
}

const partOf = (fault: object, key: string) => String(Reflect.get(fault, key) ?? '');
