DROP VIEW "public"."case_handlers";--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id");--> statement-breakpoint
CREATE VIEW "public"."case_handlers" AS (
  select c.id as case_id, u.id as user_id, c.status, case u.role when 'admin' then 'admin' else 'site' end as level
  from cases c cross join users u
  where u.role in ('moderator', 'admin') and u.standing = 'good' and u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
  union all
  select c.id, u.id, c.status, 'group'
  from cases c
  join memberships m on m.group_id = c.group_id and m.role = 'moderator' and m.status = 'joined'
  join users u on u.id = m.user_id and u.role = 'member' and u.standing = 'good'
  where u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
);