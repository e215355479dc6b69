import { eq } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { env } from '@/server/env';
import { conflict, invalid } from '@/server/errors';
import { record } from '@/server/events';
import { authorize } from '@/server/policy';
import { ruleOf } from '../care';
import type { AddMeeting } from '../care-input';
import { codesIn } from '../code-names';
import { lockDuplicates } from '../duplicates';
import { slugOf } from '../naming';
import { meetingPolicy } from '../policy';
import { usableZones } from '../zones';
import { applyChanges } from './apply';
import { locate } from './locate';
import { readRow } from './meeting-guide';

/** The one source that staff enter by hand. */
const own = 'own';

/**
 * Lists a meeting that no source has. It stands in a list of this site's own, which nothing is imported into, and is kept, corrected, paused and
 * closed as any other. Entered twice by one form, it is one meeting.
 */
export function addMeeting(ctx: MemberContext, input: AddMeeting): Promise<{ slug: string }> {
  authorize(meetingPolicy, 'correct', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const listing = await listingOf(ctx, input);
    const feed = await ownFeed(ctx);
    await lockDuplicates(ctx);
    const slug = slugOf(own, listing);
    const [known] = await ctx.db.select({ id: meetings.id }).from(meetings).where(eq(meetings.slug, slug));
    if (known) return { slug };
    const changes = { added: [listing], updated: [], unchanged: 0, found: [], removed: [], held: [] };
    await applyChanges(ctx, feed, changes, [], new Map(), () => {}, 'moderator');
    const [added] = await ctx.db.select({ id: meetings.id }).from(meetings).where(eq(meetings.slug, slug));
    if (added) await record(ctx, 'meeting.added', added.id, {});
    return { slug };
  });
}

/** Reads the form as a row of a feed is read; what a feed would be forgiven is told here, by its field. */
async function listingOf(ctx: Context, { entryId, rhythm, types, point, ...said }: AddMeeting) {
  const { day, time, startsOn, endsOn, venue, address, conferenceUrl, conferencePhone } = said;
  if ((day === null) !== (time === null)) throw invalid('meetings.dayNeedsTime', time === null ? 'time' : 'day');
  const rule = ruleOf(rhythm, day);
  if (rhythm !== 'weekly' && !startsOn) throw invalid('meetings.ruleNeedsStart', 'startsOn');
  if (startsOn && endsOn && startsOn > endsOn) throw invalid('meetings.endsBeforeStart', 'endsOn');
  if ((venue === 'in-person' || venue === 'hybrid') && !address) throw invalid('meetings.needsAddress', 'address');
  if ((venue === 'online' || venue === 'hybrid') && !conferenceUrl && !conferencePhone)
    throw invalid('meetings.needsLink', 'conferenceUrl');
  if (venue === 'phone' && !conferencePhone) throw invalid('meetings.needsPhone', 'conferencePhone');
  if (!(await usableZones(ctx)).has(said.timeZone)) throw invalid('meetings.zoneUnknown', 'timeZone');
  const codes = codesIn(types ?? '', said.fellowship);
  if (!codes) throw invalid('meetings.codeUnknown', 'types');
  const row = {
    ...{ slug: entryId, name: said.name, group: said.groupName, fellowship: said.fellowship },
    ...{ day, time, minutes: said.minutes, timezone: said.timeZone, venue, types: codes },
    ...(day !== null && { schedule: { day, time, minutes: said.minutes, rule, starts_on: startsOn, ends_on: endsOn } }),
    ...{ location: said.placeName, location_notes: said.placeNotes, formatted_address: address, coordinates: point },
    ...{ city: said.city, state: said.state, postal_code: said.postalCode, country: said.country, notes: said.notes },
    ...{ conference_url: conferenceUrl, conference_phone: conferencePhone },
  };
  const { listings, problems } = readRow(row, 1);
  const [problem] = problems;
  if (problem) throw invalid('invalid', fieldOf[problem.field] ?? problem.field);
  if (point && listings[0]?.latitude === null) throw invalid('meetings.pointShape', 'point');
  const { listings: located } = await locate(ctx, { listings, problems });
  return one(located);
}

/** The fields of the form by those of a feed. */
const fieldOf: Record<string, string> = {
  conference_phone: 'conferencePhone',
  conference_url: 'conferenceUrl',
  location_notes: 'placeNotes',
  location: 'placeName',
  postal_code: 'postalCode',
  schedule: 'time',
};

/** Our own list; it is made when the first meeting is entered. */
async function ownFeed({ db, now }: Context) {
  await db
    .insert(meetingFeeds)
    .values({ source: own, format: 'own', name: new URL(env().CAIRN_URL).host, createdAt: now })
    .onConflictDoNothing();
  const feed = one(await db.select().from(meetingFeeds).where(eq(meetingFeeds.format, 'own')));
  if (feed.status === 'withdrawn') throw conflict('meetings.sourceWithdrawn');
  return feed;
}
