ALTER TABLE "meeting_feeds" ADD COLUMN "contact_sealed" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "is_forwarded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "guard_share" smallint DEFAULT 20 NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "guard_rows" integer DEFAULT 25 NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD COLUMN "forwarded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD COLUMN "forwarded_by_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD COLUMN "with_note" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD COLUMN "mailed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "source_exceptions" jsonb;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_forwarded_by_id_users_id_fk" FOREIGN KEY ("forwarded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_feeds_one_own" ON "meeting_feeds" USING btree ("format") WHERE format = 'own';--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD CONSTRAINT "meeting_feeds_guard" CHECK ("meeting_feeds"."guard_share" between 1 and 100 and "meeting_feeds"."guard_rows" between 0 and 100000);--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD CONSTRAINT "meeting_feeds_forwarded_somewhere" CHECK (not "meeting_feeds"."is_forwarded" or "meeting_feeds"."contact_sealed" is not null);--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_mailed_once_asked" CHECK ("meeting_proposals"."mailed_at" is null or "meeting_proposals"."forwarded_at" is not null);