CREATE TABLE "alert_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"alert_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words_sealed" text,
	"done_by" uuid,
	"done_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"target_kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"group_id" uuid,
	"subject_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"classes" text[] NOT NULL,
	"note_sealed" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"calls" smallint DEFAULT 0 NOT NULL,
	"taken_by" uuid,
	"taken_at" timestamp with time zone,
	"active_at" timestamp with time zone,
	"second_by" uuid,
	"asked_at" timestamp with time zone,
	"answer" text,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"follow_up_at" timestamp with time zone,
	"followed_up_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "alerts_taken_whole" CHECK ("alerts"."taken_by" is null or "alerts"."taken_at" is not null),
	CONSTRAINT "alerts_second_another" CHECK ("alerts"."second_by" is distinct from "alerts"."taken_by" or "alerts"."taken_by" is null),
	CONSTRAINT "alerts_closed_followed" CHECK (("alerts"."closed_at" is null) = ("alerts"."follow_up_at" is null)),
	CONSTRAINT "alerts_follow_up_soon" CHECK ("alerts"."follow_up_at" between "alerts"."closed_at" + interval '23 hours' and "alerts"."closed_at" + interval '73 hours')
);
--> statement-breakpoint
CREATE TABLE "crisis_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"country" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"call" text,
	"write" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"verified_at" timestamp with time zone,
	"verified_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "crisis_lines_country" CHECK ("crisis_lines"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "crisis_lines_reachable" CHECK ("crisis_lines"."call" is not null or "crisis_lines"."write" is not null),
	CONSTRAINT "crisis_lines_numbers" CHECK ("crisis_lines"."call" ~ '^[0-9+ ()-]{2,20}$' and "crisis_lines"."write" ~ '^[0-9+ ()-]{2,20}$')
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "duties_length" CHECK ("duties"."ends_at" > "duties"."starts_at" and "duties"."ends_at" <= "duties"."starts_at" + interval '8 hours')
);
--> statement-breakpoint
CREATE TABLE "first_days" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"threads" smallint DEFAULT 0 NOT NULL,
	"replies" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "first_days_most" CHECK ("first_days"."threads" between 0 and 3 and "first_days"."replies" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "care" text;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "approves_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "alert_steps" ADD CONSTRAINT "alert_steps_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_steps" ADD CONSTRAINT "alert_steps_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_subject_id_users_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_taken_by_users_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_second_by_users_id_fk" FOREIGN KEY ("second_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crisis_lines" ADD CONSTRAINT "crisis_lines_verified_by_users_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_days" ADD CONSTRAINT "first_days_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_steps_alert" ON "alert_steps" USING btree ("alert_id","done_at");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_one_open" ON "alerts" USING btree ("target_kind","target_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "alerts_open" ON "alerts" USING btree ("severity","opened_at","id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "alerts_follow_up" ON "alerts" USING btree ("follow_up_at") WHERE follow_up_at is not null and followed_up_at is null;--> statement-breakpoint
CREATE INDEX "alerts_subject" ON "alerts" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "alerts_taken" ON "alerts" USING btree ("taken_by","taken_at");--> statement-breakpoint
CREATE UNIQUE INDEX "crisis_lines_once" ON "crisis_lines" USING btree ("country","kind","name");--> statement-breakpoint
CREATE INDEX "duties_ends" ON "duties" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "duties_user" ON "duties" USING btree ("user_id","starts_at");--> statement-breakpoint
CREATE INDEX "posts_held_own" ON "posts" USING btree ("author_id") WHERE held_at is not null;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_held_hidden" CHECK ("posts"."held_at" is null or "posts"."hidden_at" is not null);