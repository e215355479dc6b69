import { and, isNull, lte, or, sql } from 'drizzle-orm';
import { contactGaps, temporaryContacts } from '@/db/schema/contacts';
import type { SpokenLanguage } from '@/db/vocabulary';
import { type Context, inTransaction, type System } from '@/server/context';
import { announce, record } from '@/server/events';
import { tellPairEnded } from '@/server/messages/mutations';
import { openWishes } from '@/server/sponsorship/seeking';
import { seekingNow } from './queries';

/** Whoever seeks has somebody within a day, for 30 days at most (recovery.md 2.4). */
const withinHours = 24;
const contactDays = 30;
/** More than that is too much for somebody who is there beside their own sponsees. */
const loadMax = 5;
const atOnce = 500;

/**
 * Everyone who seeks gets a volunteer who is on call within a day. Contacts whose time is over, or that are not needed any more, end first. Who
 * finds nobody is noted, so that the gap shows on the roster. Run by two workers at once, each person still has one.
 */
export function assignContacts(ctx: Context<System>) {
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('contacts', 0))`);
    await endOld(ctx);
    const seekers = await findSeekers(ctx);
    const volunteers = seekers.length > 0 ? await findVolunteers(ctx) : [];
    for (const { userId, wishesSealed, apart } of seekers) {
      const languages = wishesSealed ? openWishes(userId, wishesSealed).languages : null;
      const [volunteer] = volunteers
        .filter(({ id, load }) => id !== userId && load < loadMax && !apart.includes(id))
        .filter((one) => !languages || one.languages.some((language) => languages.includes(language)))
        .sort((a, b) => a.load - b.load || a.id.localeCompare(b.id));
      if (volunteer) {
        await assign(ctx, userId, volunteer.id);
        volunteer.load += 1;
      } else await ctx.db.insert(contactGaps).values({ seekerId: userId, since: ctx.now }).onConflictDoNothing();
    }
    await ctx.db.delete(contactGaps).where(sql`not ${seekingNow(sql`${contactGaps.seekerId}`)}
      or exists (select from temporary_contacts t where t.seeker_id = ${contactGaps.seekerId} and t.ended_at is null)`);
  });
}

async function assign(ctx: Context<System>, seekerId: string, volunteerId: string) {
  const endsAt = new Date(ctx.now.getTime() + contactDays * 86_400_000);
  const [made] = await ctx.db
    .insert(temporaryContacts)
    .values({ seekerId, volunteerId, beganAt: ctx.now, endsAt })
    .onConflictDoNothing()
    .returning({ id: temporaryContacts.id });
  // Nothing reaches the volunteer: they learn of it with the first message.
  if (made) await record(ctx, 'sponsor.contactFound', made.id, { seekerId }, [seekerId]);
}

async function endOld(ctx: Context<System>) {
  const ended = await ctx.db
    .update(temporaryContacts)
    .set({ endedAt: ctx.now })
    .where(
      and(
        isNull(temporaryContacts.endedAt),
        or(
          lte(temporaryContacts.endsAt, ctx.now),
          sql`not ${seekingNow(sql`${temporaryContacts.seekerId}`)}`,
          sql`not exists (select from sponsors v join users u on u.id = v.user_id and u.standing = 'good'
            where v.user_id = ${temporaryContacts.volunteerId} and v.status in ('probation', 'active', 'paused'))`,
          sql`exists (select from blocks b where (b.blocker_id, b.blocked_id) in ((${temporaryContacts.seekerId}, ${temporaryContacts.volunteerId}), (${temporaryContacts.volunteerId}, ${temporaryContacts.seekerId})))`,
        ),
      ),
    )
    .returning({ seekerId: temporaryContacts.seekerId, volunteerId: temporaryContacts.volunteerId });
  for (const { seekerId, volunteerId } of ended) await tellPairEnded(ctx, volunteerId, seekerId);
  await announce(
    ctx,
    ended.map(({ seekerId }) => seekerId),
  );
}

type Seeker = { userId: string; wishesSealed: string | null; apart: string[] };

/** Who needs somebody and has nobody, the longest waiting first; and with whom they must not be put together. */
async function findSeekers({ db }: Context) {
  return db.execute<Seeker>(sql`
    select u.id as "userId", k.wishes_sealed as "wishesSealed",
      array(select case when b.blocker_id = u.id then b.blocked_id else b.blocker_id end from blocks b where u.id in (b.blocker_id, b.blocked_id)
        union select case when a.user_id = u.id then a.other_id else a.user_id end from acquaintances a where u.id in (a.user_id, a.other_id)
        union select case when s.sponsor_id = u.id then s.sponsee_id else s.sponsor_id end from sponsorships s
          where u.id in (s.sponsor_id, s.sponsee_id) and s.end_reason = 'safety')::text[] as apart
    from users u left join seekers k on k.user_id = u.id
    where u.standing = 'good' and (k.user_id is not null or exists (select from sponsorships s where s.sponsee_id = u.id))
      and ${seekingNow(sql`u.id`)}
      and not exists (select from temporary_contacts t where t.seeker_id = u.id and t.ended_at is null)
    order by k.seeking_since nulls first, u.id limit ${atOnce}`);
}

type Volunteer = { id: string; languages: SpokenLanguage[]; load: number };

/** Who is on call within a day. All are on the side of medication, so that nobody needs to say whether they take any. */
async function findVolunteers({ db, now }: Context) {
  const from = now.toISOString();
  const until = new Date(now.getTime() + withinHours * 3_600_000).toISOString();
  return db.execute<Volunteer>(sql`
    select v.user_id as id, v.languages,
      (select count(*)::int from temporary_contacts t where t.volunteer_id = v.user_id and t.ended_at is null) as load
    from sponsors v join users u on u.id = v.user_id and u.standing = 'good'
    where v.status in ('probation', 'active') and v.medication_stance = 'affirming'
      and exists (select from contact_shifts c where c.volunteer_id = v.user_id
        and c.begins_at < ${until}::timestamptz and c.ends_at > ${from}::timestamptz)
    order by v.user_id`);
}
