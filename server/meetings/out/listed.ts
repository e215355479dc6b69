import type { Facet, Fellowship, MeetingStatus, Venue } from '@/db/vocabulary';
import type { ScheduleException } from '../schedule';

/** A meeting as everyone may see it: what every format that is given out is made from. There is nothing personal in it. */
export type Listed = {
  id: string;
  /** Its number in the formats that know meetings by numbers; never given to another. */
  number: number;
  slug: string;
  name: string;
  groupName: string | null;
  fellowship: Fellowship;
  /** 0-6, Sunday 0; of a meeting that is not weekly, the day of its rule. None: by appointment. */
  day: number | null;
  /** `HH:MM`, wall time in `timeZone`. */
  time: string | null;
  minutes: number;
  timeZone: string;
  /** RFC 5545, without the start; null for a weekly meeting. */
  rule: string | null;
  /** `YYYY-MM-DD`: the first and the last day on which it may be held. */
  startsOn: string | null;
  endsOn: string | null;
  /** What is different on which dates. */
  exceptions: ScheduleException[];
  venue: Venue;
  status: MeetingStatus;
  /** What people said of it contradicts the listing: call first. */
  isUnconfirmed: boolean;
  types: string[];
  facets: Facet[];
  languages: string[];
  placeName: string | null;
  placeNotes: string | null;
  /** The whole address in one line. */
  address: string | null;
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  regions: string[];
  latitude: number | null;
  longitude: number | null;
  isApproximate: boolean;
  notes: string | null;
  conferenceUrl: string | null;
  conferenceUrlNotes: string | null;
  conferencePhone: string | null;
  conferencePhoneNotes: string | null;
  /** Whose list it is in. */
  source: { name: string; url: string | null };
  firstSeenAt: Date;
  updatedAt: Date;
};

/** Whether there is a room to go to, now. */
export const hasRoom = ({ venue, status }: Pick<Listed, 'venue' | 'status'>) =>
  status === 'active' && (venue === 'in-person' || venue === 'hybrid');

/** Whether it can be joined from home. */
export const isRemote = ({ venue }: Pick<Listed, 'venue'>) => venue !== 'in-person';

/** `HH:MM` at which it ends, by the clock on the wall. */
export function endOf({ time, minutes }: Pick<Listed, 'time' | 'minutes'>): string | null {
  if (!time) return null;
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  // A whole day ends a minute before it begins, as tables write it: the same time would be no time at all.
  const end = (hours * 60 + rest + Math.min(minutes, 1439)) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** The street of an address: what stands before the first comma, unless that is the town. */
export function streetOf({ address, city }: Pick<Listed, 'address' | 'city'>): string | null {
  const street = (address ?? '').split(',')[0]?.trim() ?? '';
  return street && street !== city ? street : null;
}

/** What is told in words, because the formats of the field have no code for it. */
export function remarkOn({ isUnconfirmed, status, rule }: Listed): string | null {
  const remarks = [
    status === 'suspended' && 'Not held for now.',
    isUnconfirmed && 'Unconfirmed: call or write before you go.',
    rule && 'Not every week: see the page of this meeting for its dates.',
  ].filter(Boolean);
  return remarks.length > 0 ? remarks.join(' ') : null;
}
