CREATE TABLE "debriefs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"asked_at" timestamp with time zone,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "question" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "may_write_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "duties" ADD COLUMN "offered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "duties" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "debriefs_one_open" ON "debriefs" USING btree ("user_id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "debriefs_asked" ON "debriefs" USING btree ("asked_at") WHERE asked_at is not null and done_at is null;--> statement-breakpoint
-- Until now there was one question.
UPDATE "alerts" SET "question" = 'write', "may_write_at" = case "answer" when 'yes' then "asked_at" end WHERE "asked_at" is not null;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_asked_whole" CHECK (("alerts"."asked_at" is null) = ("alerts"."question" is null));