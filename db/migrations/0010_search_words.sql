create text search configuration public.cairn_en (copy = pg_catalog.english);--> statement-breakpoint
alter text search configuration public.cairn_en alter mapping for hword, hword_part, word with unaccent, english_stem;--> statement-breakpoint
create text search configuration public.cairn_es (copy = pg_catalog.spanish);--> statement-breakpoint
alter text search configuration public.cairn_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
