import { sql } from 'drizzle-orm';
import type { ActKind, ReportReason } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import type { ActSubject } from './policy';

/** What is to be done, to one thing. A person is reached by their own id, or as the author of a post. */
export type Deed = {
  kind: ActKind;
  /** A post, a thread, or a person. */
  targetId: string;
  /** In which group it holds; nothing for the whole site. Of words and threads it is theirs. */
  groupId?: string | null;
  /** The person is reached through words under a name for one thread. */
  isAnonymous?: boolean;
  endsAt?: Date | null;
  reason?: ReportReason;
  /** To the person, and to other moderators. */
  words?: string;
  note?: string;
  seconds?: number;
  warning?: string;
  to?: { groupId: string; number: number };
};

/** What acts may be done to, as far as it is known: a post with its thread, or a thread, or a person alone. */
export type Place = {
  postId: string | null;
  threadId: string | null;
  personId: string | null;
  groupId: string | null;
  isAnonymous?: boolean;
};
/** What has to be known of a deed before it is done, as the database has it at this moment. */
export type Facts = {
  deed: Deed;
  exists: boolean;
  /** Whom it concerns, and how high they stand where it holds. */
  personId: string | null;
  rank: number;
  groupId: string | null;
  moderatesIt: boolean;
  threadId: string | null;
  post: { isDeleted: boolean } | null;
  thread: { isClosed: boolean; groupId: string } | null;
  membership: { since: string } | null;
};

/** What an act is done to: words, a thread, or a person. */
const ofWhat: Record<ActKind, 'post' | 'thread' | 'person'> = {
  hide: 'post',
  warning: 'post',
  close: 'thread',
  slow: 'thread',
  move: 'thread',
  warn: 'person',
  silence: 'person',
  remove: 'person',
  suspend: 'person',
  ban: 'person',
};

type Row = Omit<Facts, 'deed' | 'post' | 'thread' | 'membership'> & {
  isDeleted: boolean | null;
  isClosed: boolean | null;
  threadGroupId: string | null;
  since: string | null;
};

/** The facts of all deeds, in their order, in one statement. */
export async function factsOf(ctx: Context, deeds: Deed[]): Promise<Facts[]> {
  const asked = deeds.map(({ kind, targetId, groupId }, at) => ({ at, of: ofWhat[kind], target_id: targetId, group_id: groupId ?? null }));
  const me = ctx.actor.kind === 'member' ? ctx.actor.id : null;
  const rows = await ctx.db.execute<Row>(sql`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(at int, "of" text, target_id uuid, group_id uuid)),
    found as (
      select a.at, a."of", p.id as post_id, t.id as thread_id, u.id as person_id, u.role as person_role,
        case a."of" when 'person' then a.group_id else t.group_id end as group_id,
        coalesce(p.is_anonymous, false) as is_anonymous, p.deleted_at is not null as is_deleted, t.closed_at is not null as is_closed, t.group_id as thread_group_id,
        case a."of" when 'post' then p.id is not null when 'thread' then t.id is not null else u.id is not null end as exists
      from asked a
      left join posts p on a."of" = 'post' and p.id = a.target_id
      left join threads t on t.id = case a."of" when 'post' then p.thread_id when 'thread' then a.target_id end
      left join users u on u.id = case a."of" when 'post' then p.author_id when 'person' then a.target_id end)
    select f.exists, f.person_id as "personId", f.group_id as "groupId", f.thread_id as "threadId", f.thread_group_id as "threadGroupId",
      f.is_deleted as "isDeleted", f.is_closed as "isClosed",
      case when f.is_anonymous then 0 else case f.person_role when 'admin' then 3 when 'moderator' then 2 else (m.role = 'moderator' and m.status = 'joined')::int end end as rank,
      coalesce(mine.role = 'moderator' and mine.status = 'joined', false) as "moderatesIt",
      to_char(m.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as since
    from found f
    left join memberships m on m.group_id = f.group_id and m.user_id = f.person_id
    left join memberships mine on mine.group_id = f.group_id and mine.user_id = ${me}::uuid
    order by f.at`);
  return rows.map(({ isDeleted, isClosed, threadGroupId, since, rank, ...row }, at) => ({
    ...row,
    deed: deeds[at] as Deed,
    rank: rank ?? 0,
    // Who speaks under a name for one thread is reached by the site's moderators alone: a refusal would tell who it is.
    moderatesIt: row.moderatesIt && !deeds[at]?.isAnonymous,
    post: row.threadId && ofWhat[deeds[at]?.kind ?? 'hide'] === 'post' ? { isDeleted: isDeleted ?? false } : null,
    thread: threadGroupId ? { isClosed: isClosed ?? false, groupId: threadGroupId } : null,
    membership: since ? { since } : null,
  }));
}

/** The same as the rules have to know it. */
export const subjectOf = ({ personId, rank, moderatesIt, groupId }: Facts): ActSubject => ({
  personId,
  rank,
  moderatesIt,
  isForSite: groupId === null,
  doneBy: null,
});
