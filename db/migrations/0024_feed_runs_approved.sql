ALTER TABLE "feed_runs" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "withdrawn_at" timestamp with time zone;