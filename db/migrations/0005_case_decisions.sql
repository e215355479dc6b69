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
ALTER TABLE "cases" DROP CONSTRAINT "cases_closed_by_users_id_fk";
--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_decisions_case" ON "case_decisions" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "cases" DROP COLUMN "closed_by";--> statement-breakpoint
ALTER TABLE "cases" DROP COLUMN "closed_for";--> statement-breakpoint
ALTER TABLE "cases" DROP COLUMN "closed_note";