import { contactShifts } from '@/db/schema/contacts';
import { pairs } from '@/db/schema/pairs';
import { conductAcceptances, seekers, sponsorPlaces, sponsors, sponsorships } from '@/db/schema/sponsorship';
import { conductVersion, walking } from '@/db/vocabulary';
import { comingShifts, shiftMs } from '@/server/contacts/shifts';
import type { Context } from '@/server/context';
import { sealMessage, sealWishes } from '@/server/sponsorship/seeking';
import type { DemoSponsor, DemoSponsorship } from './content';
import { daysBefore, type Happening, happening } from './happenings';
import type { IdOf } from './seed-people';
import { sponsors as demoSponsors } from './sponsors';
import { seekers as demoSeekers, sponsorships as demoSponsorships } from './sponsorship';

/** Makes the sponsors with their places, those who look for one, and who asked whom. */
export async function insertSponsorship(ctx: Context, idOf: IdOf): Promise<Happening[]> {
  await ctx.db.insert(sponsors).values(demoSponsors.map((sponsor) => sponsorRow(ctx, sponsor, idOf)));
  await ctx.db
    .insert(sponsorPlaces)
    .values(
      demoSponsors.flatMap(({ handle, capacity }) =>
        Array.from({ length: capacity }, (_, at) => ({ sponsorId: idOf(handle), place: at + 1 })),
      ),
    );
  await ctx.db.insert(seekers).values(
    demoSeekers.map(({ handle, since, wishes }) => {
      const userId = idOf(handle);
      return { userId, wishesSealed: sealWishes(userId, wishes), seekingSince: daysBefore(ctx.now, since) };
    }),
  );
  const approved = demoSponsors.filter(({ status }) => status !== 'applied').map(({ handle }) => idOf(handle));
  await ctx.db
    .insert(conductAcceptances)
    .values(approved.map((userId) => ({ userId, version: conductVersion, acceptedAt: daysBefore(ctx.now, 90) })));
  const onCall = demoSponsors
    .filter(({ status, stance }) => status === 'active' && stance === 'affirming')
    .map(({ handle }) => idOf(handle));
  // Two of three shifts of the week have somebody, so that the roster shows its gaps as well.
  const taken = comingShifts(ctx.now).flatMap((beginsAt, at) => {
    const volunteerId = onCall[at % Math.max(onCall.length, 1)];
    return volunteerId && at % 3 !== 2 ? [{ volunteerId, beginsAt, endsAt: new Date(beginsAt.getTime() + shiftMs) }] : [];
  });
  if (taken.length > 0) await ctx.db.insert(contactShifts).values(taken);
  const rows = demoSponsorships.map((one) => sponsorshipRow(ctx, one, idOf));
  await ctx.db.insert(sponsorships).values(rows);
  const walkingNow = rows.filter(({ status }) => walking.some((one) => one === status));
  await ctx.db
    .insert(pairs)
    .values(walkingNow.map(({ id, answeredAt, requestedAt }) => ({ sponsorshipId: id, beganAt: answeredAt ?? requestedAt })));
  return rows.flatMap(happeningsOf);
}

function sponsorRow(
  ctx: Context,
  { handle, status, stance, pathways, languages, experiences, interests, style, about, timeZone, hours, recovering }: DemoSponsor,
  idOf: IdOf,
) {
  return {
    userId: idOf(handle),
    status,
    medicationStance: stance,
    pathways,
    languages,
    experiences,
    interests,
    contactStyle: style,
    about,
    timeZone,
    hours,
    recoveringSince: daysBefore(ctx.now, recovering),
    approvedAt: status === 'applied' ? null : daysBefore(ctx.now, 90),
    pausedAt: status === 'paused' ? daysBefore(ctx.now, 14) : null,
  };
}

function sponsorshipRow(ctx: Context, { sponsor, sponsee, status, asked, answered, ended, message }: DemoSponsorship, idOf: IdOf) {
  const id = crypto.randomUUID();
  const at = (days?: number) => (days === undefined ? null : daysBefore(ctx.now, days));
  const sponseeId = idOf(sponsee);
  return {
    id,
    status,
    sponseeId,
    sponsorId: idOf(sponsor),
    messageSealed: sealMessage(id, message),
    slot: status === 'requested' ? 1 : null,
    place: status === 'active' ? 1 : null,
    requestedAt: daysBefore(ctx.now, asked),
    answeredAt: at(answered),
    endedAt: at(ended),
    endedBy: status === 'ended' ? sponseeId : null,
  };
}

function happeningsOf({
  id,
  status,
  sponsorId,
  sponseeId,
  requestedAt,
  answeredAt,
  endedAt,
}: ReturnType<typeof sponsorshipRow>): Happening[] {
  const answer = status === 'declined' ? 'decline' : 'accept';
  return [
    happening('sponsorship.requested', requestedAt, sponseeId, id, { sponsorId }),
    ...(answeredAt ? [happening('sponsorship.answered', answeredAt, sponsorId, id, { sponseeId, answer })] : []),
    ...(endedAt && status === 'ended' ? [happening('sponsorship.ended', endedAt, sponseeId, id, { otherId: sponsorId })] : []),
    ...(endedAt && status === 'withdrawn' ? [happening('sponsorship.withdrawn', endedAt, sponseeId, id, { sponsorId })] : []),
  ];
}
