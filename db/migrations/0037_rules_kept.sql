-- A version of the rules is never changed or taken away: what was in force when something was held can always be read. Who made it is
-- forgotten with their account, and nothing else.
CREATE FUNCTION "rules_kept"() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
begin
	if tg_op = 'UPDATE' and new.made_by is null and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then return new; end if;
	raise exception 'Versions of the rules are only added to.' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
CREATE TRIGGER "rules_kept" BEFORE UPDATE OR DELETE ON "rule_versions" FOR EACH ROW EXECUTE FUNCTION "rules_kept"();
--> statement-breakpoint
CREATE TRIGGER "rules_kept_whole" BEFORE TRUNCATE ON "rule_versions" FOR EACH STATEMENT EXECUTE FUNCTION "rules_kept"();
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "rule_versions" FROM PUBLIC, CURRENT_USER;
--> statement-breakpoint
GRANT UPDATE ("made_by") ON "rule_versions" TO CURRENT_USER;
