CREATE TABLE "waiting_circles" (
	"sponsor_id" uuid PRIMARY KEY NOT NULL,
	"group_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "waiting_circles_groupId_unique" UNIQUE("group_id")
);
--> statement-breakpoint
ALTER TABLE "waiting_circles" ADD CONSTRAINT "waiting_circles_sponsor_id_sponsors_user_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting_circles" ADD CONSTRAINT "waiting_circles_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;