import type { WeeklyHours } from '@/db/schema/sponsorship';
import type {
  Admission,
  ContactStyle,
  Experience,
  MedicationStance,
  Pathway,
  ReportReason,
  SpokenLanguage,
  SponsorStatus,
  SponsorshipStatus,
  Stage,
  Topic,
} from '@/db/vocabulary';
import type { Handle } from './people';

/** The shapes in which the demo community is written down. All times are days before the moment of seeding. */

export type DemoSponsor = {
  handle: Handle;
  status: SponsorStatus;
  capacity: number;
  stance: MedicationStance;
  pathways: Pathway[];
  languages: SpokenLanguage[];
  experiences: Experience[];
  interests: string[];
  style: ContactStyle;
  timeZone: string;
  hours: WeeklyHours;
  recovering: number;
  about: string;
};

export type DemoSponsorship = {
  sponsor: Handle;
  sponsee: Handle;
  status: SponsorshipStatus;
  asked: number;
  answered?: number;
  ended?: number;
  message: string;
};

export type DemoReport = {
  reason: ReportReason;
  by: Handle[];
  words: string;
  /** What a moderator made of it; still open without. */
  outcome?: { status: 'hidden' | 'dismissed'; by: Handle; note: string };
};

/** `after` is how many hours after the post before it was written, where the talk needs it. */
export type DemoPost = { by: Handle; text: string; after?: number; warning?: string; report?: DemoReport };

export type DemoThread = { title: string; opened: number; pinned?: boolean; posts: DemoPost[] };

export type DemoGroup = {
  slug: string;
  name: string;
  description: string;
  rules: string;
  admission?: Admission;
  stages: Stage[];
  topics: Topic[];
  welcomesLovedOnes?: boolean;
  moderators: Handle[];
  /** Who reads along; everyone who writes belongs anyway. */
  readers: Handle[];
  /** Who waits to be let in. */
  asking?: Handle[];
  /** Who is asked in, and by whom. */
  invited?: { by: Handle; who: Handle }[];
  /** Of a circle: how many places it has, and in how many days it ends. */
  capacity?: number;
  ends?: number;
  threads: DemoThread[];
};
