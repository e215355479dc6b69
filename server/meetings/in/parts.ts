import { sql } from 'drizzle-orm';
import type { Context } from '@/server/context';
import { folded } from '../naming';
import type { Body } from './bmlt';
import type { ReadyListing } from './reading';

/** Keeps a source's service bodies as it now names them; gives our ids by its own. */
export async function keepBodies({ db }: Context, feedId: string, bodies: Body[]): Promise<Map<string, string>> {
  const named = bodies.filter(({ sourceId }) => sourceId);
  if (named.length === 0) return new Map();
  const said = sql`jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as said ("sourceId" text, "parentId" text, name text, description text,
      kind text, url text, helpline text, "worldId" text)`;
  await db.execute(sql`
      insert into service_bodies (feed_id, source_id, name, description, kind, url, helpline, world_id)
      select ${feedId}::uuid, "sourceId", name, description, kind, url, helpline, "worldId" from ${said}
       where not exists (select from service_bodies known where known.feed_id = ${feedId} and known.source_id = "sourceId")`);
  await db.execute(sql`
      update service_bodies body set name = said.name, description = said.description, kind = said.kind, url = said.url, helpline = said.helpline,
             world_id = said."worldId", parent_id = parent.id
        from ${said} left join service_bodies parent on parent.feed_id = ${feedId} and parent.source_id = said."parentId"
       where body.feed_id = ${feedId} and body.source_id = said."sourceId"
         and (body.name, body.description, body.kind, body.url, body.helpline, body.world_id, body.parent_id)
             is distinct from (said.name, said.description, said.kind, said.url, said.helpline, said."worldId", parent.id)`);
  const rows = await db.execute<{ id: string; key: string }>(
    sql`select id, source_id as key from service_bodies where feed_id = ${feedId}`,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** Keeps the groups of these meetings; gives the id of a meeting's group, if it has one. */
export async function keepGroups({ db }: Context, feedId: string, listings: ReadyListing[]) {
  const keyOf = ({ fellowship, groupName }: ReadyListing) => (groupName && folded(groupName) ? `${fellowship} ${folded(groupName)}` : '');
  const groups = [...new Map(listings.filter(keyOf).map((listing) => [keyOf(listing), listing])).entries()].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const rows = groups.map(([, { fellowship, groupName }]) => ({ fellowship, name: groupName, key: folded(groupName ?? '') }));
  if (rows.length === 0) return () => null;
  await db.execute(sql`
      insert into meeting_groups (feed_id, fellowship, key, name) select ${feedId}::uuid, fellowship, key, name
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said (fellowship text, key text, name text)
       where not exists (select from meeting_groups known where known.feed_id = ${feedId} and known.fellowship = said.fellowship and known.key = said.key)
        on conflict do nothing`);
  const known = await db.execute<{ id: string; key: string }>(
    sql`select id, fellowship || ' ' || key as key from meeting_groups where feed_id = ${feedId}`,
  );
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  return (listing: ReadyListing) => ids.get(keyOf(listing)) ?? null;
}

/** Keeps the doors of these meetings, which sources share; gives the id of a meeting's door, if it has one. */
export async function keepPlaces({ db }: Context, listings: ReadyListing[]) {
  const places = [...new Map(listings.filter(placeKeyOf).map((listing) => [placeKeyOf(listing), listing])).entries()].toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  if (places.length === 0) return () => null;
  const rows = places.map(([key, { placeName, address, latitude, longitude }]) => ({ key, name: placeName, address, latitude, longitude }));
  await db.execute(sql`
    insert into meeting_places (key, name, address, latitude, longitude) select key, name, address, latitude, longitude
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said (key text, name text, address text, latitude float8, longitude float8)
     where not exists (select from meeting_places known where known.key = said.key) on conflict do nothing`);
  const known = await db.execute<{ id: string; key: string }>(
    sql`select id, key from meeting_places where key = any(${sql.param(places.map(([key]) => key))}::text[])`,
  );
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  return (listing: ReadyListing) => ids.get(placeKeyOf(listing)) ?? null;
}

function placeKeyOf({ venue, address, latitude, longitude, isApproximate }: ReadyListing) {
  if (!address || (venue !== 'in-person' && venue !== 'hybrid')) return '';
  const point =
    isApproximate || typeof latitude !== 'number' || typeof longitude !== 'number' ? '' : `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
  return `${folded(address)} ${point}`.trim();
}
