import { TRPCError } from '@trpc/server';
import type { Db } from '@/db/client';
import { rateLimits } from '@/db/schema/accounts';
import { createCaller } from '@/server/api/root';
import type { Actor } from '@/server/context';
import { database } from '@/server/database';
import { AppError } from '@/server/errors';
import { noon } from './noon';

/** What a procedure answered: a code, and all that was in it but ids. */
export type Answer = { status: string; body: string };

class Undone extends Error {}
let asked = 0;

/** What somebody is answered; what it did is undone, so that the next call meets the same world. */
export async function answer(db: Db, actor: Actor, name: string, input: unknown): Promise<Answer> {
  if (asked++ % 8 === 0) await database().db.delete(rateLimits);
  let given: Answer = { status: 'nothing', body: '' };
  await db
    .transaction(async (db) => {
      const caller = createCaller({ db, actor, now: noon, network: '198.51.100.7' }) as unknown as Record<
        string,
        Record<string, (input: unknown) => Promise<unknown>>
      >;
      const [domain = '', verb = ''] = name.split('.');
      given = await (caller[domain]?.[verb]?.(input) ?? Promise.reject(new Error(`There is no ${name}.`))).then(said, refused);
      throw new Undone();
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error;
    });
  return given;
}

const said = (output: unknown): Answer => ({ status: 'ok', body: bare(JSON.stringify(output) ?? '') });
function refused(error: unknown): Answer {
  if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
  const { reason, field } = error.cause instanceof AppError ? error.cause : { reason: String(error.cause), field: undefined };
  return { status: error.code, body: bare(`${reason} ${field ?? ''}`) };
}
const bare = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
