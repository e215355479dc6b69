import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { groups } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { getThread } from '@/server/discussions/queries';
import { notifyOfEvent } from '@/server/notifications/mutations';
import { tellWaiting } from '@/server/telling';
import type { Make } from './make';
import { noon } from './noon';

/** What tests of the talk in groups share. */
export const newId = () => crypto.randomUUID();
export const words = { body: 'I *hear* you.', contentWarning: null };
export const hiding = { reason: 'harassment', note: 'Please speak of yourself.' } as const;
export const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** The thread as this person's page has it. */
export async function seen(ctx: MemberContext, thread: { groupId: string; number: number }, after?: number) {
  const [group] = await ctx.db.select({ slug: groups.slug }).from(groups).where(eq(groups.id, thread.groupId));
  return getThread(ctx, { slug: group?.slug ?? '', number: thread.number, after });
}

/** A group with somebody in it who has opened a thread, a moderator, and somebody else who is in it. */
export async function inside(make: Make, over: Parameters<Make['group']>[0] = {}) {
  const group = await make.group({ memberCount: 3, ...over });
  const [person, moderator, reader] = [await make.member(), await make.member(), await make.member()];
  const thread = await make.thread({ groupId: group.id, authorId: person.id });
  await make.membership({ groupId: group.id, userId: moderator.id, role: 'moderator' });
  await make.membership({ groupId: group.id, userId: reader.id });
  return { group, person, moderator, reader, thread };
}

/** Tells people of all that happened, as the worker does, and of nothing twice. */
export async function tellAll(db: Db, now = noon) {
  await tellWaiting({ db, actor: { kind: 'system' }, now: new Date(8_640_000_000_000) }, (ctx, event) =>
    notifyOfEvent({ ...ctx, now }, event),
  );
}
