import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { among, id, moment } from '@/db/columns';
import { admissions, groupRoles, membershipStatuses, refusalKinds, stages, topics } from '@/db/vocabulary';
import { users } from './accounts';

/** A place to talk. Its name and description are public; what is said in it is not. */
export const groups = pgTable(
  'groups',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    description: text().notNull(),
    rules: text().notNull().default(''),
    admission: text({ enum: admissions }).notNull().default('open'),
    stages: text({ enum: stages }).array().notNull().default([]),
    topics: text({ enum: topics }).array().notNull().default([]),
    welcomesLovedOnes: boolean().notNull().default(false),
    /** Kept in step by the mutations that change it, and by nothing else. */
    memberCount: integer().notNull().default(0),
    /** The number of the newest thread; each thread takes the next. */
    threadCount: integer().notNull().default(0),
    /** Grows when the group itself changes: its name, rules, admission. What is said in it is told by its threads. */
    version: integer().notNull().default(1),
    /** Of a circle: how many people it has room for, and when it closes. */
    capacity: integer(),
    endsAt: moment(),
    createdBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** How people will come in once its members have had time to hear of it: it is only ever opened wider with a wait. */
    opensAs: text({ enum: admissions }),
    opensAt: moment(),
    /** Nothing new is said in it from here on. */
    archivedAt: moment(),
    /** What somebody says here for the first time is read by a moderator before others see it. */
    approvesFirst: boolean().notNull().default(false),
    isDemo: boolean().notNull().default(false),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('groups_by_name').on(t.name, t.id),
    check('groups_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('groups_stages_known', sql`${t.stages} <@ ${among(stages)}`),
    check(
      'groups_circle',
      sql`${t.capacity} is null or (${t.capacity} between 6 and 8 and ${t.endsAt} is not null and ${t.memberCount} <= ${t.capacity})`,
    ),
    check('groups_opening', sql`(${t.opensAs} is null) = (${t.opensAt} is null)`),
    check('groups_topics_known', sql`${t.topics} <@ ${among(topics)}`),
  ],
);

export const memberships = pgTable(
  'memberships',
  {
    groupId: uuid()
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text({ enum: groupRoles }).notNull().default('member'),
    status: text({ enum: membershipStatuses }).notNull(),
    /** Since when they are in, or have asked to be. */
    since: moment().notNull(),
    /** May read here and not write, for a while. */
    isSilenced: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.userId] }),
    index().on(t.userId),
    check('memberships_moderator_is_in', sql`${t.role} = 'member' or ${t.status} = 'joined'`),
  ],
);

/** That somebody was not let in, or was asked to leave, and until when they cannot ask again. Without an end: until a moderator takes it back. */
export const groupRefusals = pgTable(
  'group_refusals',
  {
    groupId: uuid()
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: refusalKinds }).notNull(),
    /** Words to the person; nobody else but the group's moderators sees them. */
    note: text().notNull().default(''),
    until: moment(),
    refusedBy: uuid().references(() => users.id, { onDelete: 'set null' }),
    refusedAt: moment().notNull(),
    /** When they, or somebody for them, last tried the door. */
    triedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.userId] }),
    index().on(t.userId),
    check('group_refusals_note_length', sql`char_length(${t.note}) <= 1000`),
  ],
);

/** A way in for one person, by name. It says nothing to anybody else. */
export const groupInvitations = pgTable(
  'group_invitations',
  {
    id: id(),
    groupId: uuid()
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    invitedAt: moment().notNull(),
    expiresAt: moment().notNull(),
    answeredAt: moment(),
  },
  (t) => [
    uniqueIndex('group_invitations_one_open').on(t.groupId, t.userId).where(sql`answered_at is null`),
    index().on(t.userId),
    index().on(t.invitedBy),
  ],
);
