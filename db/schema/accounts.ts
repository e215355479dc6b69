import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { citext, id, moment, sealed } from '@/db/columns';
import { closingWords, consentPurposes, locales, roles, standings } from '@/db/vocabulary';

/** A person, known by the handle they chose and by nothing else. */
export const users = pgTable(
  'users',
  {
    id: id(),
    handle: citext().notNull().unique(),
    passphraseHash: text().notNull(),
    role: text({ enum: roles }).notNull().default('member'),
    standing: text({ enum: standings }).notNull().default('good'),
    /** May read and not write, for a while. */
    isSilenced: boolean().notNull().default(false),
    /** One of `stageChoices`; nothing while the person has not been asked. */
    stageSealed: sealed(),
    showsStage: boolean().notNull().default(false),
    /** The address is readable with the site's secret alone; its digest finds it. Not unique, for that would tell who has an account. */
    emailSealed: sealed(),
    emailDigest: text(),
    locale: text({ enum: locales }).notNull().default('en'),
    /** Part of the demo community: may not sign in when the site runs without it. */
    isDemo: boolean().notNull().default(false),
    joinedAt: moment().notNull(),
    /** When the account will be gone, once its owner has asked for that; until then they may take it back. */
    closesAt: moment(),
    /** What then becomes of what they wrote in groups. */
    closesWith: text({ enum: closingWords }),
  },
  (t) => [
    check('users_closing_whole', sql`(${t.closesAt} is null) = (${t.closesWith} is null)`),
    index('users_closing').on(t.closesAt).where(sql`closes_at is not null`),
    check('users_handle_shape', sql`${t.handle} ~ '^[[:alnum:]][[:alnum:]_-]{1,28}[[:alnum:]]$'`),
    check('users_email_whole', sql`(${t.emailSealed} is null) = (${t.emailDigest} is null)`),
    index().on(t.emailDigest),
    // A name that was not typed quite right.
    index('users_by_name').using('gin', sql`(handle::text) gin_trgm_ops`),
  ],
);

/** One browser that is signed in. Only the digest of its token is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tokenDigest: text().notNull().unique(),
    /** Such as "Firefox on Android": enough to know one's own device, no more. */
    device: text().notNull(),
    startedAt: moment().notNull(),
    seenAt: moment().notNull(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
    /** Until when this session may set a new passphrase without the old one: it began by a recovery code or a mailed link. */
    recoversUntil: moment(),
  },
  (t) => [index().on(t.userId).where(sql`ended_at is null`)],
);

export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeDigest: text().notNull().unique(),
    usedAt: moment(),
  },
  (t) => [index().on(t.userId)],
);

/** A link in a mail that signs in once. */
export const signInLinks = pgTable(
  'sign_in_links',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tokenDigest: text().notNull().unique(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index().on(t.userId)],
);

/** What a person agreed to, in which version, and when they took it back. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text({ enum: consentPurposes }).notNull(),
    version: text().notNull(),
    givenAt: moment().notNull(),
    withdrawnAt: moment(),
  },
  (t) => [uniqueIndex('consents_one_standing').on(t.userId, t.purpose, t.version).where(sql`withdrawn_at is null`)],
);

/** How often something was done of late; written by the rate limiter alone (its column names). */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: bigint({ mode: 'number' }),
});

/** Names of people who are gone, as digests: nobody else goes by one of them for years, so that nobody is taken for somebody else. */
export const formerHandles = pgTable('former_handles', { handleDigest: text().primaryKey(), freeAt: moment().notNull() });
