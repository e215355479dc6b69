ALTER TABLE "posts" ADD COLUMN "body_words" "tsvector" GENERATED ALWAYS AS (to_tsvector('public.cairn_en', "body") || to_tsvector('public.cairn_es', "body")) STORED;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "title_words" "tsvector" GENERATED ALWAYS AS (to_tsvector('public.cairn_en', "title") || to_tsvector('public.cairn_es', "title")) STORED;--> statement-breakpoint
CREATE INDEX "users_by_name" ON "users" USING gin ((handle::text) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "posts_by_words" ON "posts" USING gin ("body_words");--> statement-breakpoint
CREATE INDEX "threads_by_words" ON "threads" USING gin ("title_words");