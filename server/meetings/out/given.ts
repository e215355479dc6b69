import type { Context } from '@/server/context';

/** Takes a piece of an answer, and says when the next one may come. */
export type Write = (text: string) => Promise<void>;

/** An answer before it is made. It is made a piece at a time, so that a long one is no burden. */
export type Given = {
  status: number;
  type: string;
  headers?: Record<string, string>;
  /** It depends on the moment it is asked at, not on the listings alone. */
  isTimed?: boolean;
  write: (ctx: Context, write: Write) => Promise<void>;
};

/** All that is read in this work is as it was at one moment, however many statements it takes, and however long. */
export function inOneLook<T>(ctx: Context, work: (ctx: Context) => Promise<T>): Promise<T> {
  return ctx.db.transaction((db) => work({ ...ctx, db }), { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

export const json = 'application/json; charset=utf-8';
export const csv = 'text/csv; charset=utf-8';

/** An answer that is a few words. */
export const said = (status: number, type: string, text: string): Given => ({ status, type, write: (_, write) => write(text) });

/** The parts of a JSON list, with the signs between them. */
export function listWriter(write: Write) {
  let isFirst = true;
  return async (items: unknown[]) => {
    if (items.length === 0) return;
    await write(`${isFirst ? '' : ',\n'}${items.map((item) => JSON.stringify(item)).join(',\n')}`);
    isFirst = false;
  };
}
