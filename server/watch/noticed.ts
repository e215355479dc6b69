import { eq, lt, type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { noticedMarks } from '@/db/schema/watch';
import { inTransaction, type MemberContext } from '@/server/context';
import { notFound } from '@/server/errors';
import { pageOf } from '@/server/page';
import { authorize, isStaff } from '@/server/policy';
import { walkTogether } from '@/server/sponsorship/near';
import type { FindNoticed, SeeNoticed } from './input';
import { watchPolicy } from './policy';

const noticedMost = 30;
/** Whom it looks at: accounts younger than this. Nobody is watched for longer. */
const newDays = 30;
const marksDays = 60;
/** From how many on something is worth a look. */
const least = { signUps: 10, turnedDown: 3, groups: 3, letters: 40 };

type NoticedKind =
  /** Accounts tried from one network within an hour: which network is not known, and no account is tied to it. */
  | 'wave'
  /** A newcomer has used up the threads or the replies of their first day. */
  | 'firstDay'
  /** Several to whom they asked to write have not wanted it. */
  | 'turnedDown'
  /** The same words in several groups. */
  | 'manyGroups'
  /** Perhaps one person: the mail address of an account that is paused or banned; */
  | 'mailOfPaused'
  /** the same long words as another account that is new or paused; */
  | 'wordsOfAnother'
  /** or two that began within ten minutes, and write in one thread. */
  | 'together';

type Noticed = {
  kind: NoticedKind;
  handle: string | null;
  other: string | null;
  count: number;
  at: string;
  /** What it is known by: says nothing of whom it is about. It is new again when its count has grown. */
  key: string;
  seenBy: string | null;
  seenAt: string | null;
  isSeen: boolean;
  /** Where it stands in the order, for the page after it. */
  place: string;
};

/**
 * What the site noticed by itself, the latest first: things to have a look at, about new accounts, for those who moderate the site. Nothing
 * follows from any of it (moderation.md: tattles; G14: hints, never bans). It is read from what is kept for other reasons, each time anew,
 * and of what was seen only a digest and who saw it. No network is kept with an account, so accounts are tied by mail, words and time alone; what is said
 * under a name for one thread is left out, for it would tell who that is. Nobody sees what is about themselves, their sponsor or sponsee.
 */
export async function findNoticed(ctx: MemberContext, { before }: FindNoticed) {
  authorize(watchPolicy, 'see', ctx.actor, undefined);
  const rows = await selectNoticed(ctx, before === undefined ? sql`true` : sql`place < ${before} collate "C"`, noticedMost + 1);
  const { page, last } = pageOf(rows, noticedMost);
  return { noticed: page, next: last?.place };
}

/**
 * What was noticed about one person, for the page of a case that is about them. Asked only of who is new or not in good standing: there is
 * nothing about anybody else.
 */
export async function noticedOf(ctx: MemberContext, userId: string): Promise<Noticed[]> {
  const [person] = await ctx.db.select({ standing: users.standing, joinedAt: users.joinedAt }).from(users).where(eq(users.id, userId));
  const isNew = person && ctx.now.getTime() - person.joinedAt.getTime() < newDays * 86_400_000;
  if (!isStaff(ctx.actor) || !person || (person.standing === 'good' && !isNew)) return [];
  return selectNoticed(ctx, sql`${userId}::uuid in (person_id, other_id)`, noticedMost);
}

/** Says that the actor has had a look at a hint, as far as it went; done twice, the first stands. Marks are forgotten after 60 days. */
export function seeNoticed(ctx: MemberContext, { key }: SeeNoticed) {
  return inTransaction(ctx, async (ctx) => {
    authorize(watchPolicy, 'see', ctx.actor, undefined);
    const [hint] = await selectNoticed(ctx, sql`key = ${key}`, 1);
    if (!hint) throw notFound('noticed');
    await ctx.db.delete(noticedMarks).where(lt(noticedMarks.seenAt, new Date(ctx.now.getTime() - marksDays * 86_400_000)));
    const mark = { count: hint.count, seenBy: ctx.actor.id, seenAt: ctx.now };
    await ctx.db
      .insert(noticedMarks)
      .values({ key, ...mark })
      .onConflictDoUpdate({ target: noticedMarks.key, set: mark, setWhere: sql`${noticedMarks.count} < ${hint.count}` });
  });
}

function selectNoticed(ctx: MemberContext, which: SQL, most: number) {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const me = sql`${ctx.actor.id}::uuid`;
  const iso = (at: SQL) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  return ctx.db.execute<Noticed>(sql`
    with known as materialized (
      select u.*, u.standing = 'good' as is_fresh from users u
      where u.role = 'member' and u.id <> ${me} and not ${walkTogether(me, sql`u.id`)}
        and (u.standing <> 'good' or u.joined_at > ${now} - make_interval(days => ${newDays}) and u.joined_at <= ${now})),
    fresh as (select * from known where is_fresh),
    said as materialized (
      select p.author_id, k.handle, k.is_fresh, p.thread_id, t.group_id, p.written_at, md5(p.body) as digest,
        length(p.body) >= ${least.letters} as is_long
      from known k join posts p on p.author_id = k.id join threads t on t.id = p.thread_id
      where not p.is_anonymous and p.deleted_at is null),
    noticed as (
      select 'wave' as kind, r.key || r.expire as of, null::uuid as person_id, null::uuid as other_id, null::text as handle, null::text as other,
        r.points as count, to_timestamp(r.expire / 1000.0) - interval '1 hour' as at
      from rate_limits r where r.key like 'signUp.network:%' and r.points >= ${least.signUps}
        and to_timestamp(r.expire / 1000.0) between ${now} - interval '1 day' and ${now} + interval '1 day'
      union all
      select 'firstDay', '', f.id, null, f.handle, null, d.threads + d.replies, f.joined_at
      from fresh f join first_days d on d.user_id = f.id where d.threads >= 3 or d.replies >= 10
      union all
      select 'turnedDown', '', f.id, null, f.handle, null, count(*)::int, max(m.answered_at)
      from fresh f join message_requests m on m.asker_id = f.id and m.status = 'declined'
      group by f.id, f.handle having count(*) >= ${least.turnedDown}
      union all
      select 'manyGroups', s.digest, s.author_id, null, s.handle, null, count(distinct s.group_id)::int, max(s.written_at)
      from said s where s.is_long and s.is_fresh group by s.author_id, s.handle, s.digest having count(distinct s.group_id) >= ${least.groups}
      union all
      select 'mailOfPaused', '', f.id, o.id, f.handle, o.handle, 1, f.joined_at
      from fresh f join known o on o.email_digest = f.email_digest and not o.is_fresh
      union all
      select 'wordsOfAnother', '', a.author_id, b.author_id, a.handle, b.handle, count(*)::int, max(greatest(a.written_at, b.written_at))
      from said a join said b on b.digest = a.digest and a.is_long and b.author_id > a.author_id and (a.is_fresh or b.is_fresh)
      group by a.author_id, a.handle, b.author_id, b.handle
      union all
      select 'together', '', a.id, b.id, a.handle, b.handle, count(distinct x.thread_id)::int, max(greatest(x.written_at, y.written_at))
      from fresh a join fresh b on b.id > a.id and b.joined_at between a.joined_at - interval '10 minutes' and a.joined_at + interval '10 minutes'
      join said x on x.author_id = a.id join said y on y.author_id = b.id and y.thread_id = x.thread_id
      group by a.id, a.handle, b.id, b.handle),
    known_by as (
      select *, md5(concat_ws('|', kind, of, person_id, other_id)) as key from noticed),
    placed as (
      select *, (to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || key) collate "C" as place from known_by)
    select n.kind, n.handle, n.other, n.count, ${iso(sql`n.at`)} as at, n.key, n.place,
      u.handle as "seenBy", ${iso(sql`m.seen_at`)} as "seenAt", m.key is not null as "isSeen"
    from (select * from placed where ${which}) n
    left join noticed_marks m on m.key = n.key and m.count >= n.count left join users u on u.id = m.seen_by
    order by n.place desc limit ${most}`);
}
