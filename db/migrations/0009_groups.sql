ALTER TABLE "group_refusals" ADD COLUMN "tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "opens_as" text;--> statement-breakpoint
ALTER TABLE "groups" ADD COLUMN "opens_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_opening" CHECK (("groups"."opens_as" is null) = ("groups"."opens_at" is null));