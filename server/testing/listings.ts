import { existsSync, readFileSync } from 'node:fs';
import type { Context } from '@/server/context';
import type { Given } from '@/server/meetings/out/given';
import type { Listed } from '@/server/meetings/out/listed';

/** What tests of the listings that are given out share. */
export const site = { origin: 'https://cairn.example' };

/** A meeting of NA in person in Philadelphia, Mondays at 19:00. */
export const listed = (over: Partial<Listed> = {}): Listed => ({
  id: '6f1c1f0e-3c57-4a52-9a3d-0f3f3d2a7b11',
  number: 7,
  slug: 'monday-night-0123456789',
  name: 'Monday Night',
  groupName: null,
  fellowship: 'na',
  day: 1,
  time: '19:00',
  minutes: 90,
  timeZone: 'America/New_York',
  rule: null,
  startsOn: null,
  endsOn: null,
  exceptions: [],
  venue: 'in-person',
  status: 'active',
  isUnconfirmed: false,
  types: ['O', 'BEG'],
  facets: ['open', 'newcomer'],
  languages: ['en'],
  placeName: 'The Church',
  placeNotes: 'Side door',
  address: '1 Main Street, Philadelphia, PA 19103, USA',
  city: 'Philadelphia',
  state: 'PA',
  postalCode: '19103',
  country: 'USA',
  regions: ['Pennsylvania', 'Philadelphia'],
  latitude: 39.95,
  longitude: -75.16,
  isApproximate: false,
  notes: null,
  conferenceUrl: null,
  conferenceUrlNotes: null,
  conferencePhone: null,
  conferencePhoneNotes: null,
  source: { name: 'Greater Philadelphia', url: 'https://na.example' },
  firstSeenAt: new Date('2026-01-07T12:00:00Z'),
  updatedAt: new Date('2026-02-01T08:30:00Z'),
  ...over,
});

/** All that an answer says. */
export async function madeOf(ctx: Context, given: Given | undefined): Promise<string> {
  let text = '';
  await given?.write(ctx, async (piece) => {
    text += piece;
  });
  return text;
}

/** A file of the shared reference data beside the project, when it is there. */
export function sharedFile(path: string): string | undefined {
  const file = `../shared/data/${path}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
