CREATE TABLE "conversation_sides" (
	"user_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"read_number" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "conversation_sides_user_id_conversation_id_pk" PRIMARY KEY("user_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"agreed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"keep_days" integer DEFAULT 180,
	"proposed_days" integer,
	"proposed_by" uuid,
	"last_number" integer DEFAULT 0 NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversations_pair" UNIQUE("one_id","other_id"),
	CONSTRAINT "conversations_ordered" CHECK ("conversations"."one_id" < "conversations"."other_id"),
	CONSTRAINT "conversations_keep" CHECK ("conversations"."keep_days" in (1, 7, 30, 180) and "conversations"."proposed_days" in (1, 7, 30, 180))
);
--> statement-breakpoint
CREATE TABLE "message_choices" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"takes_requests" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"asker_id" uuid NOT NULL,
	"asked_id" uuid NOT NULL,
	"words_sealed" text,
	"status" text DEFAULT 'waiting' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "message_requests_another" CHECK ("message_requests"."asker_id" <> "message_requests"."asked_id"),
	CONSTRAINT "message_requests_waiting_whole" CHECK (("message_requests"."status" = 'waiting') = ("message_requests"."words_sealed" is not null)),
	CONSTRAINT "message_requests_answered_whole" CHECK (("message_requests"."status" = 'waiting') = ("message_requests"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"body_sealed" text,
	"written_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "messages_number" UNIQUE("conversation_id","number"),
	CONSTRAINT "messages_deleted_whole" CHECK (("messages"."deleted_at" is null) = ("messages"."body_sealed" is not null))
);
--> statement-breakpoint
CREATE TABLE "reported_messages" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"shown_sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation_sides" ADD CONSTRAINT "conversation_sides_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_sides" ADD CONSTRAINT "conversation_sides_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_one_id_users_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_other_id_users_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_choices" ADD CONSTRAINT "message_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_requests" ADD CONSTRAINT "message_requests_asker_id_users_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_requests" ADD CONSTRAINT "message_requests_asked_id_users_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_messages" ADD CONSTRAINT "reported_messages_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_sides_conversation_id_index" ON "conversation_sides" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "conversations_other_id_index" ON "conversations" USING btree ("other_id");--> statement-breakpoint
CREATE UNIQUE INDEX "message_requests_one_waiting" ON "message_requests" USING btree ("asker_id","asked_id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "message_requests_asker" ON "message_requests" USING btree ("asker_id","asked_at");--> statement-breakpoint
CREATE INDEX "message_requests_asked" ON "message_requests" USING btree ("asked_id","asked_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "messages_expiring" ON "messages" USING btree ("expires_at") WHERE expires_at is not null;--> statement-breakpoint
CREATE INDEX "messages_author_id_index" ON "messages" USING btree ("author_id");