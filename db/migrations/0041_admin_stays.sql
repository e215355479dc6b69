-- A site is never without an admin who can act: in good standing, and not about to go. Whoever would be the last to stop being one, in
-- whatever way, is refused; of several at the same moment each waits for the one before. Those of the demo community, whose passphrases
-- anybody can read, stand in for each other alone.
CREATE FUNCTION "admin_stays"() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
begin
	perform pg_advisory_xact_lock(hashtext('admin_stays'));
	if not exists (
		select from users where role = 'admin' and standing = 'good' and closes_at is null and (old.is_demo or not is_demo)
	) then
		raise exception 'The last admin stays.' using errcode = 'check_violation', constraint = 'users_admin_stays', table = 'users';
	end if;
	return null;
end
$$;
--> statement-breakpoint
CREATE TRIGGER "users_admin_stays" AFTER DELETE OR UPDATE OF "role", "standing", "closes_at", "is_demo" ON "users" FOR EACH ROW
	WHEN (old.role = 'admin' and old.standing = 'good' and old.closes_at is null) EXECUTE FUNCTION "admin_stays"();
