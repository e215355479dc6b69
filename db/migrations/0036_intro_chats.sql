CREATE TABLE "intro_chats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seeker_id" uuid NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"status" text DEFAULT 'asked' NOT NULL,
	"slot" integer,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "intro_chats_not_with_oneself" CHECK ("intro_chats"."sponsor_id" <> "intro_chats"."seeker_id"),
	CONSTRAINT "intro_chats_slot" CHECK (case "intro_chats"."status" when 'asked' then "intro_chats"."slot" is not null when 'held' then true else "intro_chats"."slot" is null end and "intro_chats"."slot" between 1 and 3),
	CONSTRAINT "intro_chats_held_whole" CHECK (case when "intro_chats"."status" = 'held' then "intro_chats"."closes_at" is not null and "intro_chats"."answered_at" is not null else "intro_chats"."closes_at" is null end),
	CONSTRAINT "intro_chats_ended_whole" CHECK ("intro_chats"."status" in ('asked', 'held') or "intro_chats"."ended_at" is not null),
	CONSTRAINT "intro_chats_20_minutes" CHECK ("intro_chats"."closes_at" <= "intro_chats"."answered_at" + interval '20 minutes')
);
--> statement-breakpoint
ALTER TABLE "intro_chats" ADD CONSTRAINT "intro_chats_seeker_id_users_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intro_chats" ADD CONSTRAINT "intro_chats_sponsor_id_sponsors_user_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "intro_chats_three_each" ON "intro_chats" USING btree ("seeker_id","slot") WHERE slot is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "intro_chats_one_each" ON "intro_chats" USING btree ("seeker_id","sponsor_id") WHERE slot is not null;--> statement-breakpoint
CREATE INDEX "intro_chats_sponsor_id_seeker_id_index" ON "intro_chats" USING btree ("sponsor_id","seeker_id");--> statement-breakpoint
CREATE INDEX "intro_chats_due" ON "intro_chats" USING btree ("status") WHERE ended_at is null;