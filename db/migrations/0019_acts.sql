CREATE TABLE "act_effects" (
	"act_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"layer" integer NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "act_effects_act_id_kind_target_id_pk" PRIMARY KEY("act_id","kind","target_id")
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'standing' NOT NULL,
	"target_id" uuid NOT NULL,
	"subject_id" uuid,
	"group_id" uuid,
	"case_id" uuid,
	"parent_id" uuid,
	"reason" text,
	"words" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"done_by" uuid,
	"rule" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"agreed_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"read_at" timestamp with time zone,
	CONSTRAINT "acts_words_length" CHECK (char_length("acts"."words") <= 2000 and char_length("acts"."note") <= 2000),
	CONSTRAINT "acts_by_somebody_or_a_rule" CHECK ("acts"."rule" is null or "acts"."done_by" is null),
	CONSTRAINT "acts_ended_whole" CHECK (("acts"."status" in ('undone', 'ended')) = ("acts"."ended_at" is not null)),
	CONSTRAINT "acts_two_agree" CHECK ("acts"."agreed_by" is null or "acts"."agreed_by" is distinct from "acts"."done_by"),
	CONSTRAINT "acts_end_after_start" CHECK ("acts"."ends_at" > "acts"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"act_id" uuid NOT NULL,
	"words" text NOT NULL,
	"appealed_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"answer" text DEFAULT '' NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	"replied_at" timestamp with time zone,
	CONSTRAINT "appeals_actId_unique" UNIQUE("act_id"),
	CONSTRAINT "appeals_decided_whole" CHECK (("appeals"."status" = 'open') = ("appeals"."decided_at" is null)),
	CONSTRAINT "appeals_decided_with_words" CHECK ("appeals"."status" = 'open' or char_length("appeals"."answer") between 1 and 2000),
	CONSTRAINT "appeals_words_length" CHECK (char_length("appeals"."words") between 1 and 4000 and char_length("appeals"."reply") <= 2000)
);
--> statement-breakpoint
CREATE TABLE "audit_floor" (
	"only" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"last_id" integer DEFAULT 0 NOT NULL,
	"digest" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" integer PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"name" text NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"group_id" uuid,
	"person_id" uuid,
	"details" jsonb NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"previous" text NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_entries_words_length" CHECK (char_length("case_entries"."words") <= 4000),
	CONSTRAINT "case_entries_said" CHECK ("case_entries"."kind" not in ('note', 'message', 'answer') or "case_entries"."words" <> '')
);
--> statement-breakpoint
CREATE TABLE "saved_replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_replies_title_unique" UNIQUE("title"),
	CONSTRAINT "saved_replies_length" CHECK (char_length("saved_replies"."title") between 1 and 80 and char_length("saved_replies"."words") between 1 and 2000)
);
--> statement-breakpoint
DROP VIEW "public"."case_handlers";--> statement-breakpoint
DROP INDEX "events_logged";--> statement-breakpoint
DROP INDEX "cases_group";--> statement-breakpoint
DROP INDEX "cases_queue";--> statement-breakpoint
DROP INDEX "reports_reporter";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "is_silenced" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "slow_seconds" integer;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "is_logged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "is_silenced" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "source" text DEFAULT 'report' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "priority" smallint DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "opened_level" text DEFAULT 'group' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "level" text DEFAULT 'group' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "score" real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "trusted_count" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "is_coordinated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "claimed_by" uuid;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "outcome_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "weight" real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "act_effects" ADD CONSTRAINT "act_effects_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_subject_id_users_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_parent_id_acts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."acts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_done_by_users_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_agreed_by_users_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_replies" ADD CONSTRAINT "saved_replies_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "act_effects_layers" ON "act_effects" USING btree ("kind","target_id","layer");--> statement-breakpoint
CREATE INDEX "acts_target" ON "acts" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "acts_subject" ON "acts" USING btree ("subject_id","starts_at");--> statement-breakpoint
CREATE INDEX "acts_case" ON "acts" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "acts_parent" ON "acts" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "acts_running_out" ON "acts" USING btree ("ends_at") WHERE status = 'standing' and ends_at is not null;--> statement-breakpoint
CREATE INDEX "acts_by" ON "acts" USING btree ("done_by","starts_at");--> statement-breakpoint
CREATE INDEX "appeals_open" ON "appeals" USING btree ("due_at","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "audit_log_happened" ON "audit_log" USING btree ("happened_at");--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_group" ON "audit_log" USING btree ("group_id","id");--> statement-breakpoint
CREATE INDEX "case_entries_case" ON "case_entries" USING btree ("case_id","written_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_queue_of_group" ON "cases" USING btree ("group_id","priority","opened_at","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "cases_subject" ON "cases" USING btree ("subject_id","opened_at");--> statement-breakpoint
CREATE INDEX "cases_closed" ON "cases" USING btree ("closed_at") WHERE status <> 'open';--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("priority","opened_at","id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "reports_reporter" ON "reports" USING btree ("reporter_id","reported_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_whole" CHECK ("cases"."claimed_by" is null or "cases"."claimed_until" is not null);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_words_length" CHECK (char_length("cases"."outcome_words") <= 2000);--> statement-breakpoint
CREATE VIEW "public"."case_handlers" AS (
  select c.id as case_id, u.id as user_id, c.status,
    case u.role when 'admin' then 'admin' when 'moderator' then 'site' else 'group' end as level,
    case u.role when 'admin' then true when 'moderator' then c.level <> 'admin' else c.level = 'group' end as decides
  from cases c join users u on u.standing = 'good' and u.id is distinct from c.subject_id
    and case u.role when 'admin' then true when 'moderator' then c.opened_level <> 'admin' else c.opened_level = 'group' and exists (
      select from memberships m where m.group_id = c.group_id and m.user_id = u.id and m.role = 'moderator' and m.status = 'joined') end
  where not exists (select from reports r where r.case_id = c.id and r.reporter_id = u.id)
    and not exists (select from sponsorships s where s.status = 'active' and s.sponsor_id = u.id and s.sponsee_id = c.subject_id)
    and not exists (select from sponsorships s where s.status = 'active' and s.sponsee_id = u.id and s.sponsor_id = c.subject_id)
);