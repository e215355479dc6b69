import { and, inArray, sql } from 'drizzle-orm';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { pairs } from '@/db/schema/pairs';
import { sponsorships } from '@/db/schema/sponsorship';
import { walking } from '@/db/vocabulary';
import type { MemberContext } from '@/server/context';
import { conflict } from '@/server/errors';

/** For so long a number, a handle or an address makes the site ask once more (recovery.md 2.7, rule 3). */
const softDays = 30;

/** E-mail, a handle elsewhere, a place to chat, a street with a number. */
const elsewhere = [
  /[\p{L}\d._%+-]+\s?(@|\(at\)|\[at\]| arroba )\s?[\p{L}\d-]+(\.| dot | punto )[\p{L}]{2,}/iu,
  /(^|\s)@[\w.]{3,}/u,
  /\b(whats\s?app|telegram|signal|snap(chat)?|insta(gram)?|facebook|messenger|discord|kik|wechat|tiktok|t\.me|wa\.me)\b/iu,
  /\b\d{1,5}\s+([\p{L}.']+\s){1,3}(street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way)\b/iu,
  /\b(calle|avenida|av\.|plaza|paseo|carrera|camino)\s+[\p{L}\s.']{2,40}?,?\s*(n[º°o.]\s*)?\d{1,5}\b/iu,
];

/** Whether these words give out a way to reach somebody outside the site, or where they live. */
export const givesContact = (body: string) =>
  elsewhere.some((pattern) => pattern.test(body)) ||
  ['US', 'ES', 'MX', 'GB'].some((country) => findPhoneNumbersInText(body, country as 'US').length > 0);

/**
 * Stops a message once, in the first 30 days of a pair and in a talk before there is one, when it gives out a number, a handle or an address: why to wait is said, and it can be
 * sent all the same. That it happened is counted; what it was is kept nowhere.
 */
export async function stopSoftly(ctx: MemberContext, conversationId: string, body: string) {
  if (!givesContact(body)) return;
  const since = new Date(ctx.now.getTime() - softDays * 86_400_000);
  const stopped = await ctx.db
    .update(pairs)
    .set({ softStops: sql`${pairs.softStops} + 1` })
    .where(
      and(
        sql`${pairs.beganAt} > ${since.toISOString()}::timestamptz`,
        inArray(
          pairs.sponsorshipId,
          ctx.db
            .select({ id: sponsorships.id })
            .from(sponsorships)
            .where(
              and(
                inArray(sponsorships.status, [...walking]),
                sql`exists (select from conversations c where c.id = ${conversationId}::uuid and ${ctx.actor.id}::uuid in (c.one_id, c.other_id)
                  and (${sponsorships.sponsorId}, ${sponsorships.sponseeId}) in ((c.one_id, c.other_id), (c.other_id, c.one_id)))`,
              ),
            ),
        ),
      ),
    )
    .returning({ id: pairs.sponsorshipId });
  if (stopped.length > 0 || (await isIntroChat(ctx, conversationId))) throw conflict('message.waitWithContact', 'body');
}

async function isIntroChat({ db, actor, now }: MemberContext, conversationId: string) {
  const rows = await db.execute(sql`select from conversations c join intro_chats i
    on c.one_id = least(i.sponsor_id, i.seeker_id) and c.other_id = greatest(i.sponsor_id, i.seeker_id)
    where c.id = ${conversationId}::uuid and ${actor.id}::uuid in (c.one_id, c.other_id)
      and i.status = 'held' and i.ended_at is null and i.closes_at > ${now.toISOString()}::timestamptz`);
  return rows.length > 0;
}
