CREATE TABLE "news_choices" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"mail" text DEFAULT 'never' NOT NULL,
	"mail_kinds" text[] DEFAULT '{}' NOT NULL,
	"mail_hour" smallint DEFAULT 9 NOT NULL,
	"mail_day" smallint DEFAULT 1 NOT NULL,
	"push_kinds" text[] DEFAULT '{}' NOT NULL,
	"quiet_from" smallint,
	"quiet_until" smallint,
	"mailed_until" timestamp with time zone NOT NULL,
	"pushed_until" timestamp with time zone NOT NULL,
	CONSTRAINT "news_choices_hour" CHECK ("news_choices"."mail_hour" between 0 and 23),
	CONSTRAINT "news_choices_day" CHECK ("news_choices"."mail_day" between 1 and 7),
	CONSTRAINT "news_choices_quiet" CHECK (("news_choices"."quiet_from" is null) = ("news_choices"."quiet_until" is null)),
	CONSTRAINT "news_choices_quiet_day" CHECK ("news_choices"."quiet_from" between 0 and 1439 and "news_choices"."quiet_until" between 0 and 1439)
);
--> statement-breakpoint
CREATE TABLE "push_addresses" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"address_sealed" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "news_choices" ADD CONSTRAINT "news_choices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_addresses" ADD CONSTRAINT "push_addresses_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "news_choices_mailed" ON "news_choices" USING btree ("user_id") WHERE mail <> 'never';--> statement-breakpoint
CREATE INDEX "news_choices_pushed" ON "news_choices" USING btree ("user_id") WHERE push_kinds <> '{}';