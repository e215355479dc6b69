CREATE TABLE "former_handles" (
	"handle_digest" text PRIMARY KEY NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "first_replies" (
	"post_id" uuid PRIMARY KEY NOT NULL,
	"thread_id" uuid NOT NULL,
	"author_id" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"called_at" timestamp with time zone,
	CONSTRAINT "first_replies_authorId_unique" UNIQUE("author_id")
);
--> statement-breakpoint
ALTER TABLE "thread_aliases" DROP CONSTRAINT "thread_aliases_alias";--> statement-breakpoint
ALTER TABLE "thread_aliases" DROP CONSTRAINT "thread_aliases_user_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "thread_aliases" DROP CONSTRAINT "thread_aliases_thread_id_user_id_pk";--> statement-breakpoint
ALTER TABLE "thread_aliases" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_thread_id_alias_pk" PRIMARY KEY("thread_id","alias");--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "closes_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "closes_with" text;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "former_alias" text;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "former_alias" text;--> statement-breakpoint
ALTER TABLE "first_replies" ADD CONSTRAINT "first_replies_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_replies" ADD CONSTRAINT "first_replies_thread_id_threads_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."threads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_replies" ADD CONSTRAINT "first_replies_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "first_replies_waiting" ON "first_replies" USING btree ("thread_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "first_replies_answered" ON "first_replies" USING btree ("written_at") WHERE answered_at is not null;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "users_closing" ON "users" USING btree ("closes_at") WHERE closes_at is not null;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_one" UNIQUE("thread_id","user_id");--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_closing_whole" CHECK (("users"."closes_at" is null) = ("users"."closes_with" is null));--> statement-breakpoint
INSERT INTO "memberships" ("group_id", "user_id", "role", "status", "since") SELECT "group_id", "user_id", 'member', 'banned', "refused_at" FROM "group_refusals" WHERE "kind" = 'banned' ON CONFLICT DO NOTHING;
