import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { introChats } from '@/db/schema/intro-chats';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { SponsorStatus, SponsorshipStatus } from '@/db/vocabulary';
import type { Actor, Member } from '@/server/context';
import { isAdmin, isMember, isStaff, type Policy } from '@/server/policy';

type Offering = { userId: string; status: SponsorStatus };
type Pair = { sponsorId: string; sponseeId: string; status?: SponsorshipStatus; roundId?: string | null };

/** Statuses in which members see a sponsor; one who is on a break stays in sight, and says so. */
const inSight: SponsorStatus[] = ['probation', 'active', 'paused'];

const isMemberAndSponsorIsInSight = (actor: Actor, { status }: Offering) => isMember(actor) && inSight.includes(status);
const isSponsorThemselves = (actor: Actor, { userId }: Offering) => isMember(actor) && actor.kind === 'member' && actor.id === userId;
const isAdminButNotTheSponsor = (actor: Actor, offering: Offering) => isAdmin(actor) && !isSponsorThemselves(actor, offering);
const isStaffButNotTheSponsor = (actor: Actor, offering: Offering) => isStaff(actor) && !isSponsorThemselves(actor, offering);

/** Who may do what around sponsors. `seek` is about one's own wishes alone: nobody has a way to those of another. */
// biome-ignore format: a table
export const sponsorPolicy: Policy<
  'find' | 'seek' | 'connect' | 'apply' | 'refer' | 'read' | 'edit' | 'review' | 'propose' | 'approve' | 'lift',
  Offering
> = {
  find:    [isMember],
  seek:    [isMember],
  connect: [isMember],
  apply:   [isMember],
  read:    [isMemberAndSponsorIsInSight, isSponsorThemselves, isStaff],
  edit:    [isSponsorThemselves],
  refer:   [isMember],
  review:  [isStaff],
  propose: [isStaffButNotTheSponsor],
  approve: [isAdminButNotTheSponsor],
  lift:    [isAdminButNotTheSponsor],
};

/** The `read` row of the table, for lists: the same rule said in SQL. A test holds the two together. */
export const sponsorReadableBy = (actor: Member) =>
  isStaff(actor) ? undefined : or(inArray(sponsors.status, inSight), eq(sponsors.userId, actor.id));

/** What a round proposed reaches the sponsor when the sponsee has said yes, and not before. */
const reached: SponsorshipStatus[] = ['confirmed', 'trial', 'active', 'ended'];
const isSponsorAndIsReached = (actor: Actor, pair: Pair) =>
  isSponsor(actor, pair) && (!pair.roundId || pair.status === undefined || reached.includes(pair.status));
const isSponsor = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponsorId;
const isSponsee = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponseeId;

/** Who may do what to a sponsorship. What two people have between them is theirs: staff have no way in. */
// biome-ignore format: a table
export const sponsorshipPolicy: Policy<'request' | 'read' | 'answer' | 'answerOffer' | 'withdraw' | 'end', Pair> = {
  request:     [isSponsee],
  read:        [isSponsorAndIsReached, isSponsee],
  answer:      [isSponsor],
  answerOffer: [isSponsor, isSponsee],
  withdraw:    [isSponsee],
  end:         [isSponsor, isSponsee],
};

/** The `read` row of the table, for lists: the same rule said in SQL. A test holds the two together. */
export const readableBy = (actor: Member) =>
  or(
    and(eq(sponsorships.sponsorId, actor.id), or(isNull(sponsorships.roundId), inArray(sponsorships.status, reached))),
    eq(sponsorships.sponseeId, actor.id),
  );

type Chat = { sponsorId: string; seekerId: string };
const isAskedSponsor = (actor: Actor, chat: Chat) => isMember(actor) && actor.kind === 'member' && actor.id === chat.sponsorId;
const isSeeker = (actor: Actor, chat: Chat) => isMember(actor) && actor.kind === 'member' && actor.id === chat.seekerId;

/** Who may do what with a short talk before anything is promised. It is of the two alone. */
// biome-ignore format: a table
export const introChatPolicy: Policy<'ask' | 'read' | 'answer' | 'withdraw', Chat> = {
  ask:      [isSeeker],
  read:     [isAskedSponsor, isSeeker],
  answer:   [isAskedSponsor],
  withdraw: [isSeeker],
};

/** The `read` row of the table, for lists. */
export const chatReadableBy = (actor: Member) => or(eq(introChats.sponsorId, actor.id), eq(introChats.seekerId, actor.id));

/** Who may have everybody matched, and see what came of it: counts alone, for nobody sees who looks for a sponsor. */
// biome-ignore format: a table
export const roundPolicy: Policy<'run' | 'read', null> = {
  run:  [isAdmin],
  read: [isAdmin],
};
