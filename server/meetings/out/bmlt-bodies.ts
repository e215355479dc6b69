import { eq, type SQL, sql } from 'drizzle-orm';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds, serviceBodies } from '@/db/schema/meetings-feeds';
import type { Fellowship } from '@/db/vocabulary';
import type { Context } from '@/server/context';
import { isGivenOut } from './read';

/** The numbers of the fellowships: never given to another. */
// biome-ignore format: a table
const fellowshipIds: Record<Fellowship, number> = {
  na: 1, ha: 2, mara: 3, pa: 4, smart: 5, rd: 6, refuge: 7, lifering: 8, aa: 9, ca: 10, cma: 11, daa: 12, ma: 13, oa: 14, 'al-anon': 15,
  'nar-anon': 16, families: 17, other: 18, wfs: 19, aca: 20, coda: 21, eda: 22, pal: 23,
};
// biome-ignore format: a table
const fellowshipNames: Record<Fellowship, string> = {
  na: 'Narcotics Anonymous', ha: 'Heroin Anonymous', mara: 'Medication-Assisted Recovery Anonymous', pa: 'Pills Anonymous', smart: 'SMART Recovery',
  rd: 'Recovery Dharma', refuge: 'Refuge Recovery', lifering: 'LifeRing', aa: 'Alcoholics Anonymous', ca: 'Cocaine Anonymous',
  cma: 'Crystal Meth Anonymous', daa: 'Drug Addicts Anonymous', ma: 'Marijuana Anonymous', oa: 'Overeaters Anonymous', 'al-anon': 'Al-Anon',
  'nar-anon': 'Nar-Anon', families: 'Families', other: 'Other', wfs: 'Women for Sobriety', aca: 'Adult Children of Alcoholics',
  coda: 'Co-Dependents Anonymous', eda: 'Eating Disorders Anonymous', pal: 'Parents of Addicted Loved Ones',
};

export type Body = {
  id: number;
  parentId: number;
  name: string;
  description: string;
  type: string;
  url: string;
  helpline: string;
  worldId: string;
};

/**
 * The number of the service body a meeting belongs to: of its area or intergroup (from 100), else of its source's list of this fellowship
 * (from 1,000,000). Above all stand the fellowships (1 to 99), so that one may ask for NA alone.
 */
export const bodyId = sql<number>`case when ${serviceBodies.number} is not null then 100 + ${serviceBodies.number}
  else 1000000 + 100 * ${meetingFeeds.number} + (${sql.raw(`'${JSON.stringify(fellowshipIds)}'`)}::jsonb ->> ${meetings.fellowship})::int end`;

/** All service bodies that have meetings, or have some below them. */
export async function readBodies({ db }: Context): Promise<Body[]> {
  const rows = await db
    .select({
      id: bodyId,
      fellowship: meetings.fellowship,
      feed: { number: meetingFeeds.number, name: meetingFeeds.name, website: meetingFeeds.website },
      bodyId: meetings.serviceBodyId,
    })
    .from(meetings)
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .leftJoin(serviceBodies, eq(serviceBodies.id, meetings.serviceBodyId))
    .where(isGivenOut())
    .groupBy(serviceBodies.number, meetings.serviceBodyId, meetings.fellowship, meetingFeeds.id)
    .orderBy(meetingFeeds.number, meetings.fellowship);
  const known = rows.some((row) => row.bodyId) ? await db.select().from(serviceBodies).orderBy(serviceBodies.number) : [];
  const byId = new Map(known.map((body) => [body.id, body]));
  const bodies = new Map<number, Body>();
  const add = (body: Partial<Body> & Pick<Body, 'id' | 'name' | 'type' | 'parentId'>) =>
    bodies.set(body.id, { description: '', url: '', helpline: '', worldId: '', ...body });
  for (const { fellowship, feed, bodyId: own } of rows) {
    const root = fellowshipIds[fellowship];
    const list = 1_000_000 + 100 * feed.number + root;
    add({ id: root, parentId: 0, name: fellowshipNames[fellowship], type: 'WS' });
    add({ id: list, parentId: root, name: feed.name, type: 'RS', url: feed.website ?? '' });
    for (let body = byId.get(own ?? ''); body && !bodies.has(100 + body.number); body = byId.get(body.parentId ?? '')) {
      const parent = byId.get(body.parentId ?? '');
      add({
        id: 100 + body.number,
        parentId: parent ? 100 + parent.number : list,
        name: body.name,
        description: body.description ?? '',
        type: body.kind,
        url: body.url ?? '',
        helpline: body.helpline ?? '',
        worldId: body.worldId ?? '',
      });
    }
  }
  return [...bodies.values()].sort((a, b) => a.id - b.id);
}

/** These and all below them. */
export function withChildren(bodies: Body[], ids: number[]): number[] {
  const found = new Set(ids);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parentId } of bodies) if (found.has(parentId)) found.add(id);
  }
  return [...found];
}

/** These and all above them. */
export function withParents(bodies: Body[], ids: number[]): number[] {
  const parentOf = new Map(bodies.map(({ id, parentId }) => [id, parentId]));
  const found = new Set(ids);
  for (const start of ids) for (let id = parentOf.get(start); id && !found.has(id); id = parentOf.get(id)) found.add(id);
  return [...found];
}

export const isInBodies = (ids: number[]): SQL => sql`${bodyId} = any(${sql.param(ids)}::int[])`;

/** As BMLT writes one. */
export const bodyRecord = ({ id, parentId, name, description, type, url, helpline, worldId }: Body) => ({
  id: String(id),
  parent_id: String(parentId),
  name,
  description,
  type,
  url,
  helpline,
  world_id: worldId,
});
