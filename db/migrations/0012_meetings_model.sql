CREATE TABLE "feed_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"feed_id" uuid NOT NULL,
	"status" text NOT NULL,
	"by_id" uuid,
	"content" "bytea",
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"diff" jsonb,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "service_bodies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "service_bodies_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"feed_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"description" text,
	"kind" text DEFAULT 'AS' NOT NULL,
	"url" text,
	"helpline" text,
	"world_id" text,
	CONSTRAINT "service_bodies_number_unique" UNIQUE("number"),
	CONSTRAINT "service_bodies_source" UNIQUE("feed_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sayer" text NOT NULL,
	"feed_id" uuid,
	"by_id" uuid,
	"before" jsonb,
	"after" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_declarations" (
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_true" boolean NOT NULL,
	"sayer" text NOT NULL,
	"by_id" uuid,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_declarations_meeting_id_kind_pk" PRIMARY KEY("meeting_id","kind")
);
--> statement-breakpoint
CREATE TABLE "meeting_exceptions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"to_date" date,
	"to_time" time(0),
	"minutes" integer,
	"place" text,
	"note" text,
	"created_by_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"withdrawn_by_id" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "meeting_exceptions_minutes" CHECK ("meeting_exceptions"."minutes" between 1 and 1440),
	CONSTRAINT "meeting_exceptions_extra_has_time" CHECK ("meeting_exceptions"."kind" <> 'extra' or "meeting_exceptions"."to_time" is not null),
	CONSTRAINT "meeting_exceptions_moved_somewhere" CHECK ("meeting_exceptions"."kind" <> 'moved' or num_nonnulls("meeting_exceptions"."to_date", "meeting_exceptions"."to_time", "meeting_exceptions"."place") > 0)
);
--> statement-breakpoint
CREATE TABLE "meeting_overrides" (
	"meeting_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" jsonb NOT NULL,
	"given" jsonb NOT NULL,
	"sayer" text NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_overrides_meeting_id_field_pk" PRIMARY KEY("meeting_id","field")
);
--> statement-breakpoint
CREATE TABLE "meeting_splits" (
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_splits_once" UNIQUE("one_id","other_id"),
	CONSTRAINT "meeting_splits_ordered" CHECK ("meeting_splits"."one_id" < "meeting_splits"."other_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "meeting_groups_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"feed_id" uuid NOT NULL,
	"fellowship" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "meeting_groups_number_unique" UNIQUE("number"),
	CONSTRAINT "meeting_groups_known" UNIQUE("feed_id","fellowship","key")
);
--> statement-breakpoint
CREATE TABLE "meeting_places" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "meeting_places_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"name" text,
	"address" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	CONSTRAINT "meeting_places_number_unique" UNIQUE("number"),
	CONSTRAINT "meeting_places_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "meetings" DROP CONSTRAINT "meetings_source";--> statement-breakpoint
ALTER TABLE "meetings" DROP CONSTRAINT "meetings_facets_known";--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "format" text DEFAULT 'meeting-guide' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "status" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "website" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "feedback_url" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "every_hours" integer;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "next_check_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "etag" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "last_modified" text;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "last_checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD COLUMN "last_error" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "number" integer NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "meetings_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "source_day" smallint;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "service_body_id" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "group_id" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "rule" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "next_starts_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "next_ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "status_reason" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "status_review_on" date;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "conference_id" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "last_seen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "missing" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "duplicate_of_id" uuid;--> statement-breakpoint
UPDATE "meetings" SET "source_day" = "day",
  -- Over since long ago: the worker works out the next time of each.
  "next_starts_at" = CASE WHEN "day" IS NOT NULL AND "status" = 'active' THEN timestamptz '2000-01-01 00:00Z' END,
  "next_ends_at" = CASE WHEN "day" IS NOT NULL AND "status" = 'active' THEN timestamptz '2000-01-01 01:00Z' END,
  "status_reason" = CASE WHEN "status" = 'suspended' THEN 'source' END,
  "status_review_on" = CASE WHEN "status" = 'suspended' THEN current_date + 90 END;--> statement-breakpoint
ALTER TABLE "feed_runs" ADD CONSTRAINT "feed_runs_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_runs" ADD CONSTRAINT "feed_runs_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_bodies" ADD CONSTRAINT "service_bodies_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_bodies" ADD CONSTRAINT "service_bodies_parent_id_service_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_bodies"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_changes" ADD CONSTRAINT "meeting_changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_changes" ADD CONSTRAINT "meeting_changes_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_changes" ADD CONSTRAINT "meeting_changes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_declarations" ADD CONSTRAINT "meeting_declarations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_declarations" ADD CONSTRAINT "meeting_declarations_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_exceptions" ADD CONSTRAINT "meeting_exceptions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_exceptions" ADD CONSTRAINT "meeting_exceptions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_exceptions" ADD CONSTRAINT "meeting_exceptions_withdrawn_by_id_users_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_overrides" ADD CONSTRAINT "meeting_overrides_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_overrides" ADD CONSTRAINT "meeting_overrides_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_splits" ADD CONSTRAINT "meeting_splits_one_id_meetings_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_splits" ADD CONSTRAINT "meeting_splits_other_id_meetings_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_splits" ADD CONSTRAINT "meeting_splits_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_groups" ADD CONSTRAINT "meeting_groups_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_runs_of_feed" ON "feed_runs" USING btree ("feed_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "feed_runs_one_open" ON "feed_runs" USING btree ("feed_id") WHERE status in ('waiting', 'running', 'preview');--> statement-breakpoint
CREATE INDEX "meeting_changes_of_meeting" ON "meeting_changes" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_changes_by_time" ON "meeting_changes" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_exceptions_one_for_a_date" ON "meeting_exceptions" USING btree ("meeting_id","on") WHERE withdrawn_at is null and kind <> 'extra';--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_exceptions_extra_once" ON "meeting_exceptions" USING btree ("meeting_id","on","to_time") WHERE withdrawn_at is null and kind = 'extra';--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_service_body_id_service_bodies_id_fk" FOREIGN KEY ("service_body_id") REFERENCES "public"."service_bodies"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_id_meeting_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."meeting_groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_place_id_meeting_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."meeting_places"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_duplicate_of_id_meetings_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_feeds_due" ON "meeting_feeds" USING btree ("next_check_at") WHERE status = 'active' and every_hours is not null;--> statement-breakpoint
CREATE INDEX "meetings_by_next" ON "meetings" USING btree ("next_starts_at","id") WHERE removed_at is null and duplicate_of_id is null;--> statement-breakpoint
CREATE INDEX "meetings_by_end" ON "meetings" USING btree ("next_ends_at");--> statement-breakpoint
CREATE INDEX "meetings_by_conference" ON "meetings" USING btree ("conference_id","day","time") WHERE conference_id is not null;--> statement-breakpoint
CREATE INDEX "meetings_by_place" ON "meetings" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "meetings_by_group" ON "meetings" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "meetings_by_duplicate" ON "meetings" USING btree ("duplicate_of_id") WHERE duplicate_of_id is not null;--> statement-breakpoint
CREATE INDEX "meetings_missing" ON "meetings" USING btree ("feed_id") WHERE missing is not null;--> statement-breakpoint
CREATE INDEX "meetings_for_review" ON "meetings" USING btree ("status_review_on") WHERE status = 'suspended';--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_number_unique" UNIQUE("number");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_source" UNIQUE NULLS NOT DISTINCT("feed_id","source_id","source_day");--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD CONSTRAINT "meeting_feeds_scheduled" CHECK ("meeting_feeds"."every_hours" is null or ("meeting_feeds"."url" is not null and "meeting_feeds"."every_hours" between 1 and 720));--> statement-breakpoint
ALTER TABLE "meeting_feeds" ADD CONSTRAINT "meeting_feeds_address" CHECK ("meeting_feeds"."url" ~ '^https?://');--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_rule" CHECK ("meetings"."rule" is null or ("meetings"."day" is not null and "meetings"."starts_on" is not null and "meetings"."rule" ~ '^FREQ=(WEEKLY\u003bINTERVAL=[2-8]|MONTHLY(\u003bINTERVAL=([2-9]|1[0-2]))?\u003bBYDAY=(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)(,(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA))*)$'));--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_dates" CHECK ("meetings"."starts_on" <= "meetings"."ends_on");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_next" CHECK (("meetings"."next_starts_at" is null) = ("meetings"."next_ends_at" is null) and "meetings"."next_starts_at" < "meetings"."next_ends_at");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_suspended_with_reason" CHECK (("meetings"."status" = 'suspended') = ("meetings"."status_reason" is not null) and ("meetings"."status" = 'suspended') = ("meetings"."status_review_on" is not null));--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_not_its_own_duplicate" CHECK ("meetings"."duplicate_of_id" <> "meetings"."id");--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_facets_known" CHECK ("meetings"."facets" <@ array['medication-welcome', 'naloxone', 'newcomer', 'open', 'closed', 'women', 'men', 'lgbtq', 'young', 'speaker', 'step', 'literature', 'discussion', 'meditation', 'secular', 'wheelchair', 'asl', 'children', 'child-care', 'seniors', 'people-of-color', 'tradition', 'dual-diagnosis', 'candlelight', 'outdoor', 'fragrance-free', 'proof-of-attendance']::text[]);