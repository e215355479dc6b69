CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"version" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"code_digest" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_codeDigest_unique" UNIQUE("code_digest")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_digest" text NOT NULL,
	"device" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"recovers_until" timestamp with time zone,
	CONSTRAINT "sessions_tokenDigest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_digest" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_tokenDigest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"handle" "citext" NOT NULL,
	"passphrase_hash" text NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"standing" text DEFAULT 'good' NOT NULL,
	"stage_sealed" text,
	"shows_stage" boolean DEFAULT false NOT NULL,
	"email_sealed" text,
	"email_digest" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_handle_unique" UNIQUE("handle"),
	CONSTRAINT "users_handle_shape" CHECK ("users"."handle" ~ '^[[:alnum:]][[:alnum:]_-]{1,28}[[:alnum:]]$'),
	CONSTRAINT "users_email_whole" CHECK (("users"."email_sealed" is null) = ("users"."email_digest" is null))
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"thread_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"content_warning" text,
	"written_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"deleted_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_by" uuid,
	"hidden_for" text,
	"hidden_note" text,
	CONSTRAINT "posts_number" UNIQUE("thread_id","number"),
	CONSTRAINT "posts_body_length" CHECK (char_length("posts"."body") <= 20000),
	CONSTRAINT "posts_hidden_whole" CHECK (("posts"."hidden_at" is null) = ("posts"."hidden_for" is null))
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"author_id" uuid,
	"post_count" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"last_post_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"pinned_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	CONSTRAINT "threads_number" UNIQUE("group_id","number"),
	CONSTRAINT "threads_title_length" CHECK (char_length("threads"."title") <= 140)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"happened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"part" text PRIMARY KEY NOT NULL,
	"beat_at" timestamp with time zone NOT NULL,
	CONSTRAINT "heartbeats_known" CHECK ("heartbeats"."part" in ('worker'))
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"rules" text DEFAULT '' NOT NULL,
	"admission" text DEFAULT 'open' NOT NULL,
	"stages" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"welcomes_loved_ones" boolean DEFAULT false NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"thread_count" integer DEFAULT 0 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "groups_slug_unique" UNIQUE("slug"),
	CONSTRAINT "groups_slug_shape" CHECK ("groups"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "groups_stages_known" CHECK ("groups"."stages" <@ array['precontemplation', 'contemplation', 'preparation', 'active-recovery', 'maintenance', 'loved-ones']::text[]),
	CONSTRAINT "groups_topics_known" CHECK ("groups"."topics" <@ array['medication', 'families', 'women', 'men', 'lgbtq', 'young-people', 'parents', 'dual-diagnosis', 'grief', 'after-prison', 'running', 'cooking', 'music']::text[])
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"status" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "memberships_group_id_user_id_pk" PRIMARY KEY("group_id","user_id"),
	CONSTRAINT "memberships_moderator_is_in" CHECK ("memberships"."role" = 'member' or "memberships"."status" = 'joined')
);
--> statement-breakpoint
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
CREATE TABLE "case_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"note" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_decisions_reason_when_hidden" CHECK (("case_decisions"."outcome" = 'hidden') = ("case_decisions"."reason" is not null)),
	CONSTRAINT "case_decisions_note_length" CHECK (char_length("case_decisions"."note") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"target_kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"group_id" uuid,
	"subject_id" uuid,
	"status" text DEFAULT 'open' NOT NULL,
	"is_danger" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "cases_closed_whole" CHECK (("cases"."status" = 'open') = ("cases"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"reporter_id" uuid,
	"reason" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"snapshot" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reports_one_each" UNIQUE("case_id","reporter_id"),
	CONSTRAINT "reports_words_length" CHECK (char_length("reports"."words") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"notified_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "notifications_once" UNIQUE("user_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "seekers" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"wishes_sealed" text NOT NULL,
	"seeking_since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sponsor_places" (
	"sponsor_id" uuid NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "sponsor_places_sponsor_id_place_pk" PRIMARY KEY("sponsor_id","place"),
	CONSTRAINT "sponsor_places_at_most_five" CHECK ("sponsor_places"."place" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "sponsors" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"status" text DEFAULT 'applied' NOT NULL,
	"medication_stance" text NOT NULL,
	"pathways" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"experiences" text[] DEFAULT '{}' NOT NULL,
	"interests" text[] DEFAULT '{}' NOT NULL,
	"contact_style" text NOT NULL,
	"about" text NOT NULL,
	"time_zone" text NOT NULL,
	"hours" jsonb NOT NULL,
	"recovering_since" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	CONSTRAINT "sponsors_say_something" CHECK (cardinality("sponsors"."pathways") > 0 and cardinality("sponsors"."languages") > 0)
);
--> statement-breakpoint
CREATE TABLE "sponsorships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"sponsee_id" uuid NOT NULL,
	"message_sealed" text NOT NULL,
	"status" text DEFAULT 'requested' NOT NULL,
	"slot" integer,
	"place" integer,
	"requested_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "sponsorships_not_with_oneself" CHECK ("sponsorships"."sponsor_id" <> "sponsorships"."sponsee_id"),
	CONSTRAINT "sponsorships_place_when_active" CHECK (("sponsorships"."status" = 'active') = ("sponsorships"."place" is not null)),
	CONSTRAINT "sponsorships_slot_when_requested" CHECK (case when "sponsorships"."status" = 'requested' then "sponsorships"."slot" between 1 and 3 else "sponsorships"."slot" is null end)
);
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_hidden_by_users_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_feed_id_meeting_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."meeting_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_subject_id_users_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seekers" ADD CONSTRAINT "seekers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_places" ADD CONSTRAINT "sponsor_places_sponsor_id_sponsors_user_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_sponsor_id_sponsors_user_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_sponsee_id_users_id_fk" FOREIGN KEY ("sponsee_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_place" FOREIGN KEY ("sponsor_id","place") REFERENCES "public"."sponsor_places"("sponsor_id","place") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_standing" ON "consents" USING btree ("user_id","purpose","version") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "recovery_codes_user_id_index" ON "recovery_codes" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "sign_in_links_user_id_index" ON "sign_in_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "users_email_digest_index" ON "users" USING btree ("email_digest");--> statement-breakpoint
CREATE INDEX "posts_author_id_index" ON "posts" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "threads_latest" ON "threads" USING btree ("group_id",(pinned_at is not null) desc,"last_post_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "events_subject_id_index" ON "events" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "events_logged" ON "events" USING btree ("id") WHERE name in ('post.hidden', 'post.restored', 'case.dismissed');--> statement-breakpoint
CREATE INDEX "groups_by_name" ON "groups" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "memberships_user_id_index" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "meetings_by_position" ON "meetings" USING gist ("position") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_time" ON "meetings" USING btree ("day","time","id") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_postcode" ON "meetings" USING btree ("postal_code" text_pattern_ops) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_city" ON "meetings" USING btree (lower(city)) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_region" ON "meetings" USING gin ("regions") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "meetings_by_words" ON "meetings" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "places_key_index" ON "places" USING btree ("key");--> statement-breakpoint
CREATE INDEX "case_decisions_case" ON "case_decisions" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open" ON "cases" USING btree ("target_kind","target_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ((not is_danger),"opened_at","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "cases_target" ON "cases" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "cases_group" ON "cases" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "notifications_latest" ON "notifications" USING btree ("user_id","notified_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sponsors_status_index" ON "sponsors" USING btree ("status");--> statement-breakpoint
CREATE INDEX "sponsorships_sponsor_id_status_index" ON "sponsorships" USING btree ("sponsor_id","status");--> statement-breakpoint
CREATE INDEX "sponsorships_sponsee_id_index" ON "sponsorships" USING btree ("sponsee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_in_a_place" ON "sponsorships" USING btree ("sponsor_id","place") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_sponsor" ON "sponsorships" USING btree ("sponsee_id") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_request_each" ON "sponsorships" USING btree ("sponsee_id","sponsor_id") WHERE status in ('requested', 'active');--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_three_requests" ON "sponsorships" USING btree ("sponsee_id","slot") WHERE status = 'requested';--> statement-breakpoint
CREATE VIEW "public"."case_handlers" AS (
  select c.id as case_id, u.id as user_id, c.status, case u.role when 'admin' then 'admin' else 'site' end as level
  from cases c cross join users u
  where u.role in ('moderator', 'admin') and u.standing = 'good' and u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
  union all
  select c.id, u.id, c.status, 'group'
  from cases c
  join memberships m on m.group_id = c.group_id and m.role = 'moderator' and m.status = 'joined'
  join users u on u.id = m.user_id and u.role = 'member' and u.standing = 'good'
  where u.id is distinct from c.subject_id
    and not exists (select 1 from reports r where r.case_id = c.id and r.reporter_id = u.id)
);