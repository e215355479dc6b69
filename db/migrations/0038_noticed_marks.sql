CREATE TABLE "noticed_marks" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"seen_by" uuid,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "noticed_marks" ADD CONSTRAINT "noticed_marks_seen_by_users_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;