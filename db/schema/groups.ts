import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { among, id, moment } from '@/db/columns';
import { admissions, groupRoles, membershipStatuses, stages, topics } from '@/db/vocabulary';
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
    isDemo: boolean().notNull().default(false),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('groups_by_name').on(t.name, t.id),
    check('groups_slug_shape', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('groups_stages_known', sql`${t.stages} <@ ${among(stages)}`),
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
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.userId] }),
    index().on(t.userId),
    check('memberships_moderator_is_in', sql`${t.role} = 'member' or ${t.status} = 'joined'`),
  ],
);
