import { sql } from 'drizzle-orm';
import { meetingMarks } from '@/db/schema/meetings-history';
import type { Context } from '@/server/context';

/** How long what was heard of the version holds, in milliseconds: so old may a feed be. */
const holds = 500;
let heard: { at: number; version: Promise<string> } | undefined;

/** The version of all that is given out: another after each change, in whichever process. Asked of the database at most twice a second. */
export function listingVersion(ctx: Context): Promise<string> {
  const at = ctx.now.getTime();
  if (!heard || at - heard.at > holds || at < heard.at) {
    heard = { at, version: askVersion(ctx) };
    heard.version.catch(() => {
      heard = undefined;
    });
  }
  return heard.version;
}

/** The number of marks and the highest: the marks of a change that was begun before another and ended after it count as well. */
async function askVersion({ db }: Context) {
  const [row] = await db.select({ version: sql<string>`count(*) || '.' || coalesce(max(${meetingMarks.id}), 0)` }).from(meetingMarks);
  return row?.version ?? '';
}
