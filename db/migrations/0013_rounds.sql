CREATE TABLE "acquaintances" (
	"user_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "acquaintances_user_id_other_id_pk" PRIMARY KEY("user_id","other_id"),
	CONSTRAINT "acquaintances_not_oneself" CHECK ("acquaintances"."user_id" <> "acquaintances"."other_id")
);
--> statement-breakpoint
CREATE TABLE "pair_codes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code_digest" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_as" text NOT NULL,
	"given_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pair_codes_codeDigest_unique" UNIQUE("code_digest"),
	CONSTRAINT "pair_codes_two_people" CHECK ("pair_codes"."given_by" <> "pair_codes"."made_by")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"step" text DEFAULT 'waiting' NOT NULL,
	"started_by" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"snapshot_hash" text,
	"weights_version" integer,
	"seed" text,
	"result" jsonb,
	CONSTRAINT "rounds_done_is_told" CHECK (status <> 'done' or (snapshot_hash is not null and seed is not null and result is not null))
);
--> statement-breakpoint
CREATE TABLE "seeker_drafts" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"answers_sealed" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sponsorships" DROP CONSTRAINT "sponsorships_place_when_active";--> statement-breakpoint
DROP INDEX "sponsorships_one_in_a_place";--> statement-breakpoint
DROP INDEX "sponsorships_one_sponsor";--> statement-breakpoint
DROP INDEX "sponsorships_one_request_each";--> statement-breakpoint
ALTER TABLE "sponsorships" ALTER COLUMN "message_sealed" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "seekers" ADD COLUMN "ranking_sealed" text;--> statement-breakpoint
ALTER TABLE "seekers" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "gender" text DEFAULT 'unsaid' NOT NULL;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "accepts_genders" text[] DEFAULT '{"woman","man","nonbinary","unsaid"}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "focus" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "answer_hours" real;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD COLUMN "factors_sealed" text;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "acquaintances" ADD CONSTRAINT "acquaintances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acquaintances" ADD CONSTRAINT "acquaintances_other_id_users_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_codes" ADD CONSTRAINT "pair_codes_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_codes" ADD CONSTRAINT "pair_codes_given_by_users_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seeker_drafts" ADD CONSTRAINT "seeker_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acquaintances_other_id_index" ON "acquaintances" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pair_codes_one_each" ON "pair_codes" USING btree ("made_by");--> statement-breakpoint
CREATE INDEX "rounds_started_at_index" ON "rounds" USING btree ("started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_one_running" ON "rounds" USING btree ("status") WHERE status = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_once_each" ON "rounds" USING btree ("snapshot_hash") WHERE status = 'done';--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_offer" ON "sponsorships" USING btree ("sponsee_id") WHERE status in ('offered', 'confirmed');--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_in_a_place" ON "sponsorships" USING btree ("sponsor_id","place") WHERE status in ('offered', 'confirmed', 'trial', 'active');--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_sponsor" ON "sponsorships" USING btree ("sponsee_id") WHERE status in ('trial', 'active');--> statement-breakpoint
CREATE UNIQUE INDEX "sponsorships_one_request_each" ON "sponsorships" USING btree ("sponsee_id","sponsor_id") WHERE status in ('requested', 'offered', 'confirmed', 'trial', 'active');--> statement-breakpoint
ALTER TABLE "sponsorships" ADD CONSTRAINT "sponsorships_place_when_held" CHECK (("sponsorships"."status" in ('offered', 'confirmed', 'trial', 'active')) = ("sponsorships"."place" is not null));