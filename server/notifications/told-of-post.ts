import { sql } from 'drizzle-orm';

/**
 * Who is told of a new post, of those who may read it now and did not mute its thread: whoever it names or quotes, each time; and who
 * wrote there before, or follows it, while no earlier call to the same thread waits to be seen: one entry stands for all that is new.
 */
export const toldOfPost = sql`
  with written as (
    select p.id, p.number, p.thread_id, p.quoted_id, t.group_id
    from posts p join threads t on t.id = p.thread_id and t.hidden_at is null
    where p.id = event.subject_id and p.deleted_at is null and p.hidden_at is null),
  concerned as (
    select m.user_id, true as is_called from written join post_mentions m on m.post_id = written.id
    union all
    select q.author_id, true from written join posts q on q.id = written.quoted_id and q.deleted_at is null
    union all
    select earlier.author_id, false
    from written join posts earlier on earlier.thread_id = written.thread_id and earlier.number < written.number and earlier.deleted_at is null
    join memberships m on m.group_id = written.group_id and m.user_id = earlier.author_id and m.status = 'joined'
    union all
    select k.user_id, false from written join thread_marks k on k.thread_id = written.thread_id and k.wish = 'follow'),
  once as (select user_id, bool_or(is_called) as is_called from concerned where user_id is not null group by user_id)
  select once.user_id
  from written cross join once
  join users u on u.id = once.user_id and u.standing = 'good'
  join groups g on g.id = written.group_id
  where (u.role <> 'member' or exists (
      select from memberships m where m.group_id = g.id and m.user_id = u.id and m.status = 'joined')
    or g.admission = 'open' and not exists (
      select from memberships m where m.group_id = g.id and m.user_id = u.id and m.status = 'banned'))
    and not exists (select from thread_marks k where k.thread_id = written.thread_id and k.user_id = u.id and k.wish = 'mute')
    and (once.is_called or not exists (
      select from notifications n
      join events called on called.id = n.event_id and called.name = 'post.written' and called.details ->> 'threadId' = written.thread_id::text
      where n.user_id = u.id and n.seen_at is null))`;
