DROP INDEX "meetings_by_slot";--> statement-breakpoint
DROP INDEX "meetings_by_next";--> statement-breakpoint
-- One bit for each of these words, in this order. A word more needs this function anew, and the column as well: `kinds.test.ts` says so.
CREATE FUNCTION meeting_kinds(fellowship text, venue text, facets text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(bit_or(1::bigint << (array_position(ARRAY[
    'na', 'ha', 'mara', 'pa', 'smart', 'rd', 'refuge', 'lifering', 'aa', 'ca', 'cma', 'daa', 'ma', 'wfs', 'oa', 'aca', 'coda', 'eda', 'al-anon', 'nar-anon', 'pal', 'families', 'other',
    'in-person', 'online', 'hybrid', 'phone',
    'medication-welcome', 'naloxone', 'newcomer', 'open', 'closed', 'women', 'men', 'lgbtq', 'young', 'speaker', 'step', 'literature', 'discussion', 'meditation', 'secular', 'wheelchair', 'asl', 'children', 'child-care', 'seniors', 'people-of-color', 'tradition', 'dual-diagnosis', 'candlelight', 'outdoor', 'fragrance-free', 'proof-of-attendance'], word) - 1)), 0)
  FROM unnest(ARRAY[fellowship, venue] || facets) AS said (word)
$$;
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "kinds" bigint GENERATED ALWAYS AS (meeting_kinds(fellowship, venue, facets)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "square" integer GENERATED ALWAYS AS ((floor(latitude)::int + 90) * 360 + (floor(longitude)::int + 180) % 360) STORED;--> statement-breakpoint
CREATE INDEX "meetings_by_square" ON "meetings" USING btree ("square","slot","kinds","languages","latitude","longitude","next_starts_at","next_ends_at","time_zone","id") WHERE removed_at is null and duplicate_of_id is null and status = 'active';--> statement-breakpoint
CREATE INDEX "meetings_by_slot" ON "meetings" USING btree ("slot","next_starts_at","id","next_ends_at","kinds","languages","time_zone") WHERE removed_at is null and duplicate_of_id is null and status = 'active';--> statement-breakpoint
CREATE INDEX "meetings_by_next" ON "meetings" USING btree ("next_starts_at","id","next_ends_at","slot","kinds","languages","time_zone") WHERE removed_at is null and duplicate_of_id is null and status = 'active';--> statement-breakpoint
-- Pages of a table that were written since the last vacuum are looked at for each row an index finds in them. The next times are written all day.
ALTER TABLE "meetings" SET (autovacuum_vacuum_scale_factor = 0.02);
