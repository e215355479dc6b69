DROP INDEX "rounds_once_each";--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "is_dry" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_once_each" ON "rounds" USING btree ("snapshot_hash") WHERE status = 'done' and not is_dry;