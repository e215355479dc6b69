import { and, isNotNull, lt } from 'drizzle-orm';
import { alerts, debriefs, duties } from '@/db/schema/watch';
import type { Context, System } from '@/server/context';

/** How long an alert that is over is kept, with all that was noted and said (recovery.md, P9), and who was on duty; in days. */
const keptDays = 180;

/** Takes away alerts that ended so long ago, shifts, and what was asked of who carried them. */
export async function forgetAlerts({ db, now }: Context<System>) {
  const since = new Date(now.getTime() - keptDays * 86_400_000);
  await db.delete(alerts).where(and(isNotNull(alerts.closedAt), lt(alerts.closedAt, since)));
  await db.delete(duties).where(lt(duties.endsAt, since));
  await db.delete(debriefs).where(and(isNotNull(debriefs.doneAt), lt(debriefs.doneAt, since)));
}
