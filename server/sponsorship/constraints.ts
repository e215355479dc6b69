import { constraintOf } from '@/server/constraints';
import { conflict } from '@/server/errors';

/** What the database refuses when two people act at the same moment, and what to say of it. */
const reasons: Record<string, string> = {
  sponsorships_one_in_a_place: 'sponsorship.full',
  sponsorships_place: 'sponsorship.full',
  sponsorships_one_sponsor: 'sponsorship.hasSponsor',
  sponsorships_one_request_each: 'sponsorship.alreadyOpen',
  sponsorships_three_requests: 'sponsorship.threeOpen',
  intro_chats_three_each: 'sponsorship.threeChats',
  intro_chats_one_each: 'sponsorship.chatAsked',
  sponsorships_not_with_oneself: 'sponsorship.oneself',
  sponsors_pkey: 'sponsorship.alreadyApplied',
};

/** Gives words to what a rule of the database turned down; anything else goes on as it was. */
export function inKindWords(error: unknown): never {
  const reason = reasons[constraintOf(error)];
  throw reason ? conflict(reason) : error;
}
