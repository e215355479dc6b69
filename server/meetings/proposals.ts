import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { one } from '@/db/client';
import { meetings } from '@/db/schema/meetings';
import { meetingFeeds } from '@/db/schema/meetings-feeds';
import { meetingProposals, type ProposedFields } from '@/db/schema/meetings-people';
import { type Context, inTransaction, type MemberContext } from '@/server/context';
import { conflict, invalid, notFound } from '@/server/errors';
import { record } from '@/server/events';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { type Correction, correct } from './corrections';
import { forwardLater } from './forwarding';
import type { DecideProposal, FindProposals, ProposeChange } from './input';
import { meetingPolicy } from './policy';
import { voiceOf, type Whence } from './taps';

/** What anybody may propose to change. */
export const proposable = [
  'name',
  'day',
  'time',
  'minutes',
  'venue',
  'placeName',
  'address',
  'notes',
  'conferenceUrl',
  'conferencePhone',
] as const;
type Proposable = (typeof proposable)[number];
const pageSize = 20;

/** Says what should be different. A second word of the same person, while the first waits, stands in its place. */
export function proposeChange(ctx: Context & Whence, { slug, note, ...given }: ProposeChange): Promise<void> {
  authorize(meetingPolicy, 'propose', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({ meeting: meetings, isForwarded: meetingFeeds.isForwarded })
      .from(meetings)
      .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
      .where(eq(meetings.slug, slug));
    if (!found) throw notFound('meeting');
    const { meeting, isForwarded } = found;
    const fields: ProposedFields = {};
    for (const field of proposable) {
      const [from, to] = [asSaid(field, meeting[field]), given[field]];
      if (to !== undefined && to !== '' && to !== from) fields[field] = { from, to };
    }
    if (Object.keys(fields).length === 0 && note === '') throw invalid('meetings.nothingChanged', 'note');
    const goesOn = isForwarded && Object.keys(fields).length > 0;
    const forwarding = { forwardedAt: goesOn ? ctx.now : null, forwardedById: null, withNote: false, mailedAt: null };
    const said = { fields, note, proposedAt: ctx.now, ...forwarding };
    const proposed = await ctx.db
      .insert(meetingProposals)
      .values({ meetingId: meeting.id, voice: voiceOf(ctx, meeting.id), ...said })
      .onConflictDoUpdate({ target: [meetingProposals.meetingId, meetingProposals.voice], targetWhere: sql`decided_at is null`, set: said })
      .returning({ id: meetingProposals.id });
    await record(ctx, 'meeting.proposed', meeting.id, {});
    if (goesOn) await forwardLater(ctx, one(proposed).id);
  });
}

const asSaid = (field: Proposable, value: string | number | null) =>
  field === 'time' && typeof value === 'string' ? value.slice(0, 5) : value;

/** What waits for a decision, the oldest first, with the meeting as it is now and where its source can be told. */
export async function findProposals({ db, actor }: MemberContext, { after }: FindProposals) {
  authorize(meetingPolicy, 'decide', actor, undefined);
  const rows = await db
    .select({
      id: meetingProposals.id,
      fields: meetingProposals.fields,
      note: meetingProposals.note,
      proposedAt: meetingProposals.proposedAt,
      forwardedAt: meetingProposals.forwardedAt,
      mailedAt: meetingProposals.mailedAt,
      meeting: { slug: meetings.slug, name: meetings.name, sourceUrl: meetings.sourceUrl },
      feed: {
        name: meetingFeeds.name,
        feedbackUrl: meetingFeeds.feedbackUrl,
        hasContact: sql<boolean>`${meetingFeeds.contactSealed} is not null`,
      },
    })
    .from(meetingProposals)
    .innerJoin(meetings, eq(meetings.id, meetingProposals.meetingId))
    .innerJoin(meetingFeeds, eq(meetingFeeds.id, meetings.feedId))
    .where(
      and(
        isNull(meetingProposals.decidedAt),
        after
          ? sql`(${meetingProposals.proposedAt}, ${meetingProposals.id}) > (select p.proposed_at, p.id from meeting_proposals p where p.id = ${after})`
          : undefined,
      ),
    )
    .orderBy(asc(meetingProposals.proposedAt), asc(meetingProposals.id))
    .limit(pageSize + 1);
  const { page, last } = pageOf(rows, pageSize);
  return { proposals: page, next: last?.id ?? null };
}

/** Takes up the fields that are right, which then outlive every import, and lets the others be. Of two who decide, the first does. */
export function decideProposal(ctx: MemberContext, { proposalId, accepted }: DecideProposal): Promise<void> {
  authorize(meetingPolicy, 'decide', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const [proposal] = await ctx.db.select().from(meetingProposals).where(eq(meetingProposals.id, proposalId)).for('update');
    if (!proposal) throw notFound('proposal');
    if (proposal.decidedAt) throw conflict('proposal.alreadyDecided');
    const taken = accepted.filter((field) => field in proposal.fields);
    await ctx.db
      .update(meetingProposals)
      .set({ decidedAt: ctx.now, decidedById: ctx.actor.id, accepted: taken })
      .where(eq(meetingProposals.id, proposalId));
    const correction: Correction = Object.fromEntries(taken.map((field) => [field, proposal.fields[field]?.to]));
    if (taken.length > 0) await correct(ctx, proposal.meetingId, correction, 'member');
    await record(ctx, 'meeting.decided', proposal.meetingId, { accepted: taken.join(' ') });
  });
}
