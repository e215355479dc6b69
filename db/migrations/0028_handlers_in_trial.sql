DROP VIEW "public"."case_handlers";--> statement-breakpoint
CREATE VIEW "public"."case_handlers" AS (
  select c.id as case_id, u.id as user_id, c.status,
    case u.role when 'admin' then 'admin' when 'moderator' then 'site' else 'group' end as level,
    case u.role when 'admin' then true when 'moderator' then c.level <> 'admin' else c.level = 'group' end as decides
  from cases c join users u on u.standing = 'good' and u.id is distinct from c.subject_id
    and case u.role when 'admin' then true when 'moderator' then c.opened_level <> 'admin' else c.opened_level = 'group' and exists (
      select from memberships m where m.group_id = c.group_id and m.user_id = u.id and m.role = 'moderator' and m.status = 'joined') end
  where not exists (select from reports r where r.case_id = c.id and r.reporter_id = u.id)
    and not exists (select from sponsorships s where s.status in ('trial', 'active') and s.sponsor_id = u.id and s.sponsee_id = c.subject_id)
    and not exists (select from sponsorships s where s.status in ('trial', 'active') and s.sponsee_id = u.id and s.sponsor_id = c.subject_id)
);