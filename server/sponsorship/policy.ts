import { eq, inArray, or } from 'drizzle-orm';
import { sponsors, sponsorships } from '@/db/schema/sponsorship';
import type { SponsorStatus } from '@/db/vocabulary';
import type { Actor, Member } from '@/server/context';
import { isMember, isStaff, type Policy } from '@/server/policy';

type Offering = { userId: string; status: SponsorStatus };
type Pair = { sponsorId: string; sponseeId: string };

/** Statuses in which members see a sponsor; one who is on a break stays in sight, and says so. */
const inSight: SponsorStatus[] = ['probation', 'active', 'paused'];

const isMemberAndSponsorIsInSight = (actor: Actor, { status }: Offering) => isMember(actor) && inSight.includes(status);
const isSponsorThemselves = (actor: Actor, { userId }: Offering) => isMember(actor) && actor.kind === 'member' && actor.id === userId;
const isStaffButNotTheSponsor = (actor: Actor, offering: Offering) => isStaff(actor) && !isSponsorThemselves(actor, offering);

/** Who may do what around sponsors. `seek` is about one's own wishes alone: nobody has a way to those of another. */
// biome-ignore format: a table
export const sponsorPolicy: Policy<'find' | 'seek' | 'apply' | 'read' | 'edit' | 'review' | 'approve', Offering> = {
  find:    [isMember],
  seek:    [isMember],
  apply:   [isMember],
  read:    [isMemberAndSponsorIsInSight, isSponsorThemselves, isStaff],
  edit:    [isSponsorThemselves],
  review:  [isStaff],
  approve: [isStaffButNotTheSponsor],
};

/** The `read` row of the table, for lists: the same rule said in SQL. A test holds the two together. */
export const sponsorReadableBy = (actor: Member) =>
  isStaff(actor) ? undefined : or(inArray(sponsors.status, inSight), eq(sponsors.userId, actor.id));

const isSponsor = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponsorId;
const isSponsee = (actor: Actor, pair: Pair) => isMember(actor) && actor.kind === 'member' && actor.id === pair.sponseeId;

/** Who may do what to a sponsorship. What two people have between them is theirs: staff have no way in. */
// biome-ignore format: a table
export const sponsorshipPolicy: Policy<'request' | 'read' | 'answer' | 'withdraw' | 'end', Pair> = {
  request:  [isSponsee],
  read:     [isSponsor, isSponsee],
  answer:   [isSponsor],
  withdraw: [isSponsee],
  end:      [isSponsor, isSponsee],
};

/** The `read` row of the table, for lists: the same rule said in SQL. A test holds the two together. */
export const readableBy = (actor: Member) => or(eq(sponsorships.sponsorId, actor.id), eq(sponsorships.sponseeId, actor.id));
