-- Pairs that walk together already have a beginning from now on as well.
insert into pairs (sponsorship_id, began_at)
select id, coalesce(answered_at, requested_at) from sponsorships where status in ('trial', 'active')
on conflict do nothing;
