import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { events } from '@/db/schema/events';
import type { Context, System } from '@/server/context';
import { env } from '@/server/env';
import type { EventName } from '@/server/events';
import { notifyOfEvent } from '@/server/notifications/mutations';
import type { Make } from './make';
import { noon } from './noon';

/** What tests of news share. */
export const system = (db: Db): Context<System> => ({ db, actor: { kind: 'system' }, now: noon });
/** Runs the job of the newest event of this name, as the worker would. */
export async function tell(db: Db, name: EventName, at = noon) {
  const [event] = await db.select({ id: events.id }).from(events).where(eq(events.name, name)).orderBy(desc(events.id)).limit(1);
  if (!event) throw new Error(`Nothing called ${name} has happened.`);
  await notifyOfEvent({ ...system(db), now: at }, { eventId: event.id });
  return event.id;
}

/** A thread of one person, with another in its group. */
export async function talk(make: Make, admission: 'open' | 'approval' = 'open') {
  const group = await make.group({ admission });
  const [opener, other] = [await make.member(), await make.member()];
  await make.membership({ groupId: group.id, userId: other.id });
  const thread = await make.thread({ groupId: group.id, authorId: opener.id });
  return { group, opener, other, thread };
}

export const reply = (threadId: string) => ({ postId: crypto.randomUUID(), threadId, body: 'I hear you.', contentWarning: null });

/** From now on mails go to an empty folder; gives back a way to read all that were sent. */
export async function emptyOutbox() {
  env().CAIRN_DATA = await mkdtemp(join(tmpdir(), 'cairn-news-'));
  return async () => {
    const folder = join(env().CAIRN_DATA, 'outbox');
    const files = await readdir(folder).catch(() => []);
    return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  };
}
