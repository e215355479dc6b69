import { DatabaseSync } from 'node:sqlite';
import { refusal } from './refusal';

/**
 * Takes a file for this process, alone or with others who share it; nothing when someone else has it. SQLite holds it by the
 * locks of the system, which end with the process however it ends, so there is no such thing as a stale one.
 */
export function takeLock(path: string, how: 'alone' | 'shared' = 'alone'): Lock | undefined {
  try {
    const file = new DatabaseSync(path);
    file.exec(how === 'alone' ? 'begin exclusive' : 'begin; select count(*) from sqlite_schema');
    return { release: () => file.close() };
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    if (code === busy) return undefined;
    const line = typeof code === 'number' ? refusals[code] : undefined;
    throw line ? refusal(`${line} (${path})`) : error;
  }
}
export type Lock = { release: () => void };

/** Result codes of SQLite. */
const busy = 5;
const refusals: Record<number, string> = {
  8: 'The folder is read-only: set CAIRN_DATA to one that can be written',
  10: 'The disk does not take what is written to it',
  13: 'The disk is full. Nothing was lost; make room, and start again',
  14: 'Cairn may not write here: give it the right to, or set CAIRN_DATA to a folder of its own',
};
