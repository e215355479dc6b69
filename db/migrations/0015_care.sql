CREATE TABLE "contact_gaps" (
	"seeker_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_shifts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"begins_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_shifts_once" UNIQUE("volunteer_id","begins_at"),
	CONSTRAINT "contact_shifts_eight_hours" CHECK ("contact_shifts"."ends_at" = "contact_shifts"."begins_at" + interval '8 hours')
);
--> statement-breakpoint
CREATE TABLE "temporary_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seeker_id" uuid NOT NULL,
	"volunteer_id" uuid NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "temporary_contacts_another" CHECK ("temporary_contacts"."seeker_id" <> "temporary_contacts"."volunteer_id"),
	CONSTRAINT "temporary_contacts_at_most_30_days" CHECK ("temporary_contacts"."ends_at" <= "temporary_contacts"."began_at" + interval '30 days')
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answers_sealed" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "check_ins_once" UNIQUE("sponsorship_id","user_id","kind","number"),
	CONSTRAINT "check_ins_answered_whole" CHECK (("check_ins"."answers_sealed" is null) = ("check_ins"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "pair_markings" (
	"sponsorship_id" uuid NOT NULL,
	"mark" text NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pair_markings_sponsorship_id_mark_number_pk" PRIMARY KEY("sponsorship_id","mark","number")
);
--> statement-breakpoint
CREATE TABLE "pair_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"title_sealed" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pairs" (
	"sponsorship_id" uuid PRIMARY KEY NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"sponsor_renewed_at" timestamp with time zone,
	"sponsee_renewed_at" timestamp with time zone,
	"next_call_at" timestamp with time zone,
	"soft_stops" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shared_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"body_sealed" text NOT NULL,
	"shared_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taken_back_messages" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"sponsorship_id" uuid NOT NULL,
	"body_sealed" text NOT NULL,
	"kept_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conduct_acceptances" (
	"user_id" uuid NOT NULL,
	"version" text NOT NULL,
	"accepted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conduct_acceptances_user_id_version_accepted_at_pk" PRIMARY KEY("user_id","version","accepted_at")
);
--> statement-breakpoint
CREATE TABLE "sponsor_holds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"held_from" text NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	CONSTRAINT "sponsor_holds_not_by_oneself" CHECK ("sponsor_holds"."lifted_by" <> "sponsor_holds"."sponsor_id")
);
--> statement-breakpoint
CREATE TABLE "sponsor_references" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sponsor_id" uuid NOT NULL,
	"referee_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"words_sealed" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "sponsor_references_another" CHECK ("sponsor_references"."sponsor_id" <> "sponsor_references"."referee_id"),
	CONSTRAINT "sponsor_references_answered_whole" CHECK (("sponsor_references"."answer" is null) = ("sponsor_references"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "seekers" ADD COLUMN "comes_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "vetting" text;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "vetting_sealed" text;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "proposed_by" uuid;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "proposed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "trained_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "probation_ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "paused_from" text;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "declined_sealed" text;--> statement-breakpoint
ALTER TABLE "sponsors" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "sponsorships" ADD COLUMN "ended_from" text;--> statement-breakpoint
ALTER TABLE "contact_gaps" ADD CONSTRAINT "contact_gaps_seeker_id_users_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_shifts" ADD CONSTRAINT "contact_shifts_volunteer_id_sponsors_user_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "temporary_contacts" ADD CONSTRAINT "temporary_contacts_seeker_id_users_id_fk" FOREIGN KEY ("seeker_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "temporary_contacts" ADD CONSTRAINT "temporary_contacts_volunteer_id_users_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_markings" ADD CONSTRAINT "pair_markings_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_steps" ADD CONSTRAINT "pair_steps_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_items" ADD CONSTRAINT "shared_items_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_back_messages" ADD CONSTRAINT "taken_back_messages_sponsorship_id_sponsorships_id_fk" FOREIGN KEY ("sponsorship_id") REFERENCES "public"."sponsorships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conduct_acceptances" ADD CONSTRAINT "conduct_acceptances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_holds" ADD CONSTRAINT "sponsor_holds_sponsor_id_users_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_holds" ADD CONSTRAINT "sponsor_holds_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_references" ADD CONSTRAINT "sponsor_references_sponsor_id_sponsors_user_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."sponsors"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsor_references" ADD CONSTRAINT "sponsor_references_referee_id_users_id_fk" FOREIGN KEY ("referee_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_shifts_ends_at_index" ON "contact_shifts" USING btree ("ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "temporary_contacts_one_each" ON "temporary_contacts" USING btree ("seeker_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "temporary_contacts_open" ON "temporary_contacts" USING btree ("volunteer_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "check_ins_user_id_index" ON "check_ins" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "pair_steps_sponsorship_id_index" ON "pair_steps" USING btree ("sponsorship_id");--> statement-breakpoint
CREATE INDEX "shared_items_sponsorship_id_index" ON "shared_items" USING btree ("sponsorship_id");--> statement-breakpoint
CREATE INDEX "taken_back_messages_sponsorship_id_index" ON "taken_back_messages" USING btree ("sponsorship_id");--> statement-breakpoint
CREATE INDEX "taken_back_messages_kept_until_index" ON "taken_back_messages" USING btree ("kept_until");--> statement-breakpoint
CREATE UNIQUE INDEX "sponsor_holds_one_open" ON "sponsor_holds" USING btree ("sponsor_id") WHERE lifted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sponsor_references_once" ON "sponsor_references" USING btree ("sponsor_id","referee_id");--> statement-breakpoint
CREATE INDEX "sponsor_references_referee_id_index" ON "sponsor_references" USING btree ("referee_id");--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sponsorships_waiting" ON "sponsorships" USING btree ("expires_at") WHERE status in ('requested', 'offered', 'confirmed');--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_two_people" CHECK ("sponsors"."proposed_by" <> "sponsors"."confirmed_by");--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_not_oneself" CHECK ("sponsors"."proposed_by" <> "sponsors"."user_id" and "sponsors"."confirmed_by" <> "sponsors"."user_id");--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_approved_whole" CHECK ("sponsors"."confirmed_by" is null or ("sponsors"."proposed_at" is not null and "sponsors"."approved_at" is not null));--> statement-breakpoint
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_vetted_whole" CHECK (("sponsors"."vetting" is null) = ("sponsors"."vetting_sealed" is null));