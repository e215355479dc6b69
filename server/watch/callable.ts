import { type SQL, sql } from 'drizzle-orm';
import { walkTogether } from '@/server/sponsorship/near';

/**
 * Who may be called to an alert: the site's staff but the person it is about, their sponsor or sponsee, and who has it already. The first call goes to those on
 * duty, where anybody is; each later one to all. Whoever handed it over is left in peace for an hour, while there is anybody else. `alert` is
 * a row of it, `at` the moment.
 */
export const callable = (alert: SQL, at: SQL) => sql`
  with able as (
    select u.id, exists (select from duties d where d.user_id = u.id and d.starts_at <= ${at} and d.ends_at > ${at}) as serves,
      exists (select from alert_steps s where s.alert_id = a.id and s.kind = 'handedOver' and s.done_by = u.id
        and s.done_at > ${at} - interval '1 hour') as rests
    from users u, (${alert}) a
    where u.role in ('moderator', 'admin') and u.standing = 'good' and u.id <> a.subject_id and u.id is distinct from a.taken_by
      and not ${walkTogether(sql`u.id`, sql`a.subject_id`)})
  select able.id from able, (${alert}) a
  where (able.serves or a.calls > 1 or a.taken_by is not null or not exists (select from able where serves))
    and (not able.rests or not exists (select from able where not rests))`;
