create function mark_meetings() returns trigger language plpgsql as $$
begin
  insert into meeting_marks default values;
  delete from meeting_marks where id in (select id from meeting_marks where at < now() - interval '1 hour' for update skip locked);
  return null;
end $$;--> statement-breakpoint
create trigger meetings_mark after insert or delete or truncate or update of slug, feed_id, service_body_id, fellowship, name, group_name, day, "time", minutes, rule, starts_on, ends_on, time_zone, venue, status, status_reason, types, facets, languages, place_name, place_notes, address, city, state, postal_code, country, regions, latitude, longitude, is_approximate, notes, conference_url, conference_url_notes, conference_phone, conference_phone_notes, changed_at, removed_at, duplicate_of_id on meetings for each statement execute function mark_meetings();--> statement-breakpoint
create trigger meeting_exceptions_mark after insert or update or delete on meeting_exceptions for each statement execute function mark_meetings();--> statement-breakpoint
create trigger service_bodies_mark after insert or update or delete on service_bodies for each statement execute function mark_meetings();--> statement-breakpoint
create trigger meeting_feeds_mark after insert or delete or update of name, website on meeting_feeds for each statement execute function mark_meetings();
