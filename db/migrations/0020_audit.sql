ALTER TABLE "acts" ADD CONSTRAINT "acts_no_overlap" EXCLUDE USING gist (
	"subject_id" WITH =,
	"kind" WITH =,
	(coalesce("group_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
	tstzrange("starts_at", "ends_at") WITH &&
) WHERE ("status" in ('standing', 'proposed') and "kind" in ('silence', 'remove', 'suspend', 'ban'));
--> statement-breakpoint
INSERT INTO "audit_floor" DEFAULT VALUES;
--> statement-breakpoint
-- What a row of the log is the digest of.
CREATE FUNCTION "audit_digest"("a" "audit_log") RETURNS text LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
	select encode(sha256(convert_to(concat_ws('|', a.id, a.event_id, a.name, coalesce(a.actor_id::text, ''), a.actor_role, a.subject_id,
		coalesce(a.group_id::text, ''), coalesce(a.person_id::text, ''), a.details::text, extract(epoch from a.happened_at)::text, a.previous), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION "id_in"("details" jsonb, "key" text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
	select case when details ->> key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (details ->> key)::uuid end
$$;
--> statement-breakpoint
-- Adds an event to the log. One at a time, whatever the process: each row holds the digest of the one before.
CREATE FUNCTION "audit"("e" "events") RETURNS void LANGUAGE plpgsql SET search_path = public AS $$
declare
	a audit_log;
begin
	perform pg_advisory_xact_lock(hashtext('cairn.audit'));
	select l.id, l.digest into a.id, a.previous from audit_log l order by l.id desc limit 1;
	if not found then select f.last_id, f.digest into a.id, a.previous from audit_floor f; end if;
	a.id := a.id + 1;
	a.event_id := e.id;
	a.name := e.name;
	a.actor_id := e.actor_id;
	a.subject_id := e.subject_id;
	a.details := e.details;
	a.happened_at := e.happened_at;
	a.actor_role := coalesce((
		select case when u.role <> 'member' then u.role
			when exists (select from memberships m where m.user_id = u.id and m.role = 'moderator' and m.status = 'joined') then 'groupModerator'
			else u.role end
		from users u where u.id = e.actor_id), 'system');
	a.group_id := coalesce(id_in(e.details, 'groupId'), id_in(e.details, 'fromGroupId'), case when e.name like 'group.%' then e.subject_id end,
		(select t.group_id from threads t where t.id = id_in(e.details, 'threadId')),
		case when e.name like 'thread.%' then (select t.group_id from threads t where t.id = e.subject_id) end,
		case when e.name like 'case.%' then (select c.group_id from cases c where c.id = e.subject_id) end);
	a.person_id := coalesce(id_in(e.details, 'personId'), id_in(e.details, 'authorId'), id_in(e.details, 'userId'),
		case when e.name like 'account.%' or e.name like 'sponsor.%' then e.subject_id end,
		case when e.name like 'case.%' then (select c.subject_id from cases c where c.id = e.subject_id) end);
	a.digest := audit_digest(a);
	insert into audit_log select a.*;
end
$$;
--> statement-breakpoint
CREATE FUNCTION "audited"() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
begin
	perform audit(new);
	return null;
end
$$;
--> statement-breakpoint
CREATE TRIGGER "audited" AFTER INSERT ON "events" FOR EACH ROW WHEN (new."is_logged") EXECUTE FUNCTION "audited"();
--> statement-breakpoint
-- What the log already told.
UPDATE "events" SET "is_logged" = true WHERE "name" in ('post.hidden', 'post.restored', 'case.dismissed', 'case.upheld', 'case.reversed', 'alias.opened', 'thread.closed', 'thread.moved', 'group.removed', 'group.banned', 'account.roleChanged');
--> statement-breakpoint
DO $$
declare
	e events;
begin
	for e in select * from events where is_logged order by id loop perform audit(e); end loop;
end
$$;
--> statement-breakpoint
-- Rows are never changed, and taken away only from the old end, behind a floor that keeps where the chain goes on.
CREATE FUNCTION "audit_kept"() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
begin
	if tg_op = 'DELETE' and old.id <= (select last_id from audit_floor) then return old; end if;
	raise exception 'The log of moderation is only added to.' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
CREATE TRIGGER "audit_kept" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION "audit_kept"();
--> statement-breakpoint
CREATE TRIGGER "audit_kept_whole" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION "audit_kept"();
--> statement-breakpoint
REVOKE UPDATE, TRUNCATE ON "audit_log" FROM PUBLIC, CURRENT_USER;
--> statement-breakpoint
-- Takes away what is older than that, and keeps where the rest begins; gives back how many are gone.
CREATE FUNCTION "audit_forget"("older_than" timestamptz) RETURNS integer LANGUAGE plpgsql SET search_path = public AS $$
declare
	last audit_log;
	gone integer;
begin
	perform pg_advisory_xact_lock(hashtext('cairn.audit'));
	-- Up to the first that is young enough: the order of the chain is that of writing.
	select * into last from audit_log l
		where l.id < coalesce((select min(y.id) from audit_log y where y.happened_at >= older_than), (select max(z.id) + 1 from audit_log z))
		order by l.id desc limit 1;
	if last.id is null then return 0; end if;
	update audit_floor set last_id = last.id, digest = last.digest;
	delete from audit_log where id <= last.id;
	get diagnostics gone = row_count;
	return gone;
end
$$;
--> statement-breakpoint
UPDATE "cases" SET "priority" = 0 WHERE "is_danger";
