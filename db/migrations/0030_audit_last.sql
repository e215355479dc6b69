-- The log is added to when a transaction ends, and no sooner: those who write to it wait for each other no longer than that takes.
DROP TRIGGER "audited" ON "events";
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "audited" AFTER INSERT ON "events" DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW WHEN (new."is_logged") EXECUTE FUNCTION "audited"();
