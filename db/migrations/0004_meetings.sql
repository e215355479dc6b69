CREATE TABLE "meeting_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"fellowship" text,
	"time_zone" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"last_imported_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_feeds_source_unique" UNIQUE("source")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"feed_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"source_url" text,
	"fellowship" text NOT NULL,
	"name" text NOT NULL,
	"group_name" text,
	"day" smallint,
	"time" time(0),
	"minutes" integer DEFAULT 60 NOT NULL,
	"time_zone" text NOT NULL,
	"venue" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"types" text[] DEFAULT '{}' NOT NULL,
	"facets" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"place_name" text,
	"place_notes" text,
	"address" text,
	"city" text,
	"state" text,
	"postal_code" text,
	"country" text,
	"regions" text[] DEFAULT '{}' NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"position" "earth" GENERATED ALWAYS AS (ll_to_earth(latitude, longitude)) STORED,
	"is_approximate" boolean DEFAULT false NOT NULL,
	"notes" text,
	"conference_url" text,
	"conference_url_notes" text,
	"conference_phone" text,
	"conference_phone_notes" text,
	"search_text" text NOT NULL,
	"content_hash" text NOT NULL,
	"source_updated_at" timestamp with time zone,
	"first_seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "meetings_slug_unique" UNIQUE("slug"),
	CONSTRAINT "meetings_source" UNIQUE NULLS NOT DISTINCT("feed_id","source_id","day"),
	CONSTRAINT "meetings_slug_shape" CHECK ("meetings"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "meetings_day" CHECK ("meetings"."day" between 0 and 6),
	CONSTRAINT "meetings_day_has_time" CHECK (("meetings"."day" is null) = ("meetings"."time" is null)),
	CONSTRAINT "meetings_minutes" CHECK ("meetings"."minutes" between 1 and 1440),
	CONSTRAINT "meetings_on_earth" CHECK (("meetings"."latitude" is null) = ("meetings"."longitude" is null) and "meetings"."latitude" between -90 and 90 and "meetings"."longitude" between -180 and 180),
	CONSTRAINT "meetings_facets_known" CHECK ("meetings"."facets" <@ array['medication-welcome', 'naloxone', 'newcomer', 'open', 'closed', 'women', 'men', 'lgbtq', 'young', 'speaker', 'step', 'literature', 'discussion', 'meditation', 'secular', 'wheelchair', 'asl', 'children', 'proof-of-attendance']::text[]),
	CONSTRAINT "meetings_can_be_joined" CHECK ("meetings"."conference_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "places_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"area" text NOT NULL,
	"population" integer DEFAULT 0 NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meetings_by_position" ON "meetings" USING gist ("position") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_time" ON "meetings" USING btree ("day","time","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_postcode" ON "meetings" USING btree ("postal_code" text_pattern_ops) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_words" ON "meetings" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "places_key_index" ON "places" USING btree ("key");