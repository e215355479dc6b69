ALTER TABLE "users" DROP CONSTRAINT "users_emailDigest_unique";--> statement-breakpoint
ALTER TABLE "threads" DROP CONSTRAINT "threads_title_length";--> statement-breakpoint
DROP INDEX "threads_latest";--> statement-breakpoint
ALTER TABLE "threads" ALTER COLUMN "last_post_at" SET DATA TYPE timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "recovers_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "hidden_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "users_email_digest_index" ON "users" USING btree ("email_digest");--> statement-breakpoint
CREATE INDEX "groups_by_name" ON "groups" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "threads_latest" ON "threads" USING btree ("group_id",(pinned_at is not null) desc,"last_post_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_title_length" CHECK (char_length("threads"."title") <= 140);