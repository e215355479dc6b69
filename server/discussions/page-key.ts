import { sql } from 'drizzle-orm';
import { threads } from '@/db/schema/discussions';
import { groups, memberships } from '@/db/schema/groups';
import type { MemberContext } from '@/server/context';
import { hearableBy, ownMembership } from '@/server/groups/policy';
import { isStaff } from '@/server/policy';
import { hasPersonalView } from '@/server/safety/personal-view';
import { readersCareKey } from '@/server/watch/roster';
import { isPersonalReader } from './readers';

/**
 * All that the page of a thread depends on, in short: two readers with the same key see the same, byte for byte. Nothing for somebody
 * who may not read it, or who has a view of their own.
 * @param country whose numbers the reader chose: they stand beside words of danger
 */
export async function threadPageKey(ctx: MemberContext, { slug, number, country }: { slug: string; number: number; country?: string }) {
  const { actor, now } = ctx;
  if (isStaff(actor)) return;
  const [row] = await ctx.db.execute<{ key: string; isPersonal: boolean }>(sql`
    select concat_ws('.', ${threads.id}, ${threads.version}, ${groups.version}, ${memberships.status},
        ${groups.archivedAt} is not null or coalesce(${groups.endsAt} <= ${now.toISOString()}::timestamptz, false), ${epoch},
        case when exists (select from posts p where p.thread_id = ${threads.id} and p.care is not null) then ${readersCareKey(ctx, country)} end) as key,
      ${isPersonalReader(actor)} as "isPersonal"
    from ${threads} join ${groups} on ${groups.id} = ${threads.groupId} left join ${memberships} on ${ownMembership(actor)}
    where ${groups.slug} = ${slug} and ${threads.number} = ${number} and ${hearableBy(actor)}`);
  return row && !row.isPersonal ? row.key : undefined;
}

/**
 * The same for the first page of a group, with each thread it lists. It is kept for people who are in, or who may walk in: a way in, or
 * a refusal, is one person's own.
 */
export async function groupPageKey(ctx: MemberContext, { slug }: { slug: string }) {
  const { actor, now } = ctx;
  if (isStaff(actor)) return;
  const me = sql`${actor.id}::uuid`;
  const listed = sql`select t.id, t.version from threads t where t.group_id = ${groups.id} and t.hidden_at is null and (t.title <> '' or t.post_count > 1)
    order by (t.pinned_at is not null) desc, t.last_post_at desc, t.id desc limit 26`;
  const [row] = await ctx.db.execute<{ key: string; isPersonal: boolean }>(sql`
    select concat_ws('.', ${groups.id}, ${groups.version}, ${groups.memberCount}, ${memberships.status},
        ${groups.archivedAt} is not null or coalesce(${groups.endsAt} <= ${now.toISOString()}::timestamptz, false), ${epoch},
        (select md5(string_agg(l.id || '.' || l.version, ' ')) from (${listed}) l)) as key,
      (coalesce(${memberships.role} = 'moderator' or ${memberships.status} = 'asked', false)
        or ${hasPersonalView(me)}
        or exists (select from threads h where h.group_id = ${groups.id} and h.author_id = ${me} and h.hidden_at is not null)
        or exists (select from group_refusals r where r.group_id = ${groups.id} and r.user_id = ${me})
        or exists (select from group_invitations i where i.group_id = ${groups.id} and i.user_id = ${me} and i.answered_at is null)) as "isPersonal"
    from ${groups} left join ${memberships} on ${ownMembership(actor)}
    where ${groups.slug} = ${slug} and ${hearableBy(actor)}`);
  return row && !row.isPersonal ? row.key : undefined;
}

/** Grows when a name, a tag or a stage changes, which any page may show. */
const epoch = sql`(select epoch from site_epoch)`;
