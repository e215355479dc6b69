DROP INDEX "events_logged";--> statement-breakpoint
CREATE INDEX "events_logged" ON "events" USING btree ("id") WHERE name in ('post.hidden', 'post.restored', 'case.dismissed', 'alias.opened');