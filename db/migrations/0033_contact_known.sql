ALTER TABLE "temporary_contacts" ADD COLUMN "known_at" timestamp with time zone;--> statement-breakpoint
UPDATE temporary_contacts SET known_at = began_at WHERE EXISTS (SELECT FROM conversations c WHERE c.one_id = least(seeker_id, volunteer_id) AND c.other_id = greatest(seeker_id, volunteer_id));
