CREATE FUNCTION meeting_tags(fellowship text, venue text, day smallint, "time" time, facets text[], languages text[], types text[])
  RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_remove(ARRAY[
      'fellowship:' || fellowship,
      'venue:' || venue,
      CASE WHEN venue = 'hybrid' THEN 'venue:in-person' END,
      CASE WHEN venue = 'hybrid' THEN 'venue:online' END,
      'day:' || day,
      CASE WHEN "time" IS NULL THEN NULL WHEN "time" < '05:00' OR "time" >= '21:00' THEN 'time:night' WHEN "time" < '12:00' THEN 'time:morning'
        WHEN "time" < '17:00' THEN 'time:afternoon' ELSE 'time:evening' END], NULL)
    || ARRAY(SELECT 'type:' || word FROM (SELECT unnest(facets) UNION SELECT unnest(types)) AS said (word))
    || ARRAY(SELECT 'language:' || word FROM unnest(languages) AS said (word))
$$;
--> statement-breakpoint
CREATE FUNCTION meeting_slot(day smallint, "time" time) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (day * 4 + CASE WHEN "time" < '05:00' OR "time" >= '21:00' THEN 3 WHEN "time" < '12:00' THEN 0 WHEN "time" < '17:00' THEN 1 ELSE 2 END)::smallint
$$;
--> statement-breakpoint
CREATE TABLE "meeting_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"fields" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"accepted" text[],
	CONSTRAINT "meeting_proposals_decided_whole" CHECK (("meeting_proposals"."decided_at" is null) = ("meeting_proposals"."accepted" is null)),
	CONSTRAINT "meeting_proposals_note_length" CHECK (char_length("meeting_proposals"."note") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "meeting_taps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"voice" text NOT NULL,
	"weight" smallint NOT NULL,
	"on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "meeting_taps_once_a_day" UNIQUE("meeting_id","voice","on"),
	CONSTRAINT "meeting_taps_weight" CHECK ("meeting_taps"."weight" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "meeting_visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"visit_sealed" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_meetings" (
	"user_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"remind_minutes" smallint,
	"reminded_of" timestamp with time zone,
	CONSTRAINT "saved_meetings_user_id_meeting_id_pk" PRIMARY KEY("user_id","meeting_id"),
	CONSTRAINT "saved_meetings_remind" CHECK ("saved_meetings"."remind_minutes" in (15, 30, 60, 120, 1440))
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "confirmers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "doubted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "tags" text[] GENERATED ALWAYS AS (meeting_tags(fellowship, venue, day, "time", facets, languages, types)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "slot" smallint GENERATED ALWAYS AS (meeting_slot(day, "time")) STORED;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposals" ADD CONSTRAINT "meeting_proposals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_taps" ADD CONSTRAINT "meeting_taps_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_visits" ADD CONSTRAINT "meeting_visits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_meetings" ADD CONSTRAINT "saved_meetings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_meetings" ADD CONSTRAINT "saved_meetings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_proposals_one_waiting" ON "meeting_proposals" USING btree ("meeting_id","voice") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "meeting_proposals_waiting" ON "meeting_proposals" USING btree ("proposed_at","id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "meeting_taps_latest" ON "meeting_taps" USING btree ("meeting_id","at");--> statement-breakpoint
CREATE INDEX "meeting_visits_own" ON "meeting_visits" USING btree ("user_id","written_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "saved_meetings_reminding" ON "saved_meetings" USING btree ("meeting_id") WHERE remind_minutes is not null;--> statement-breakpoint
CREATE INDEX "meetings_by_tag" ON "meetings" USING gin ("tags") WHERE removed_at is null and duplicate_of_id is null;--> statement-breakpoint
CREATE INDEX "meetings_by_slot" ON "meetings" USING btree ("slot","next_starts_at","id") WHERE removed_at is null and duplicate_of_id is null;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_confirmers" CHECK ("meetings"."confirmers" >= 0);