import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { users } from '@/db/schema/accounts';
import { groups, memberships } from '@/db/schema/groups';
import { admissions } from '@/db/vocabulary';
import { type Context, inTransaction, type MemberContext, type System } from '@/server/context';
import { conflict } from '@/server/errors';
import { announce, record } from '@/server/events';
import { allows, authorize } from '@/server/policy';
import type { EditGroup, GroupRef, MakeGroup, StartCircle } from './input';
import { lockGroup } from './locking';
import { foundingPolicy, groupPolicy } from './policy';
import { daysAfter } from './standing';

const circleWeeks = 8;
/** How long somebody has been here before they begin a circle, and how many of theirs may run at once. */
const circleAfterDays = 14;
const circlesMax = 2;
/** How long its members know of it before a group is opened to more people. */
const openingDays = 7;

/** Begins a group for the whole site. Who begins it moderates it. */
export function foundGroup(ctx: MemberContext, making: MakeGroup) {
  authorize(foundingPolicy, 'group', ctx.actor, undefined);
  return inTransaction(ctx, (ctx) => make(ctx, making, {}));
}

/** Begins a circle: a few people for eight weeks, after which it can only be read. */
export function startCircle(ctx: MemberContext, { capacity, ...making }: StartCircle) {
  authorize(foundingPolicy, 'circle', ctx.actor, undefined);
  return inTransaction(ctx, async (ctx) => {
    const { id } = ctx.actor;
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`circles.${id}`}, 0))`);
    const [made] = await ctx.db
      .select({ slug: groups.slug })
      .from(groups)
      .where(and(eq(groups.id, making.groupId), eq(groups.createdBy, id)));
    if (made) return made;
    const [person] = await ctx.db.select({ joinedAt: users.joinedAt }).from(users).where(eq(users.id, id));
    if (!person || daysAfter(person.joinedAt, circleAfterDays) > ctx.now) throw conflict('group.circleTooSoon');
    const running = and(eq(groups.createdBy, id), isNull(groups.archivedAt), sql`${groups.endsAt} > ${ctx.now.toISOString()}::timestamptz`);
    if ((await ctx.db.$count(groups, running)) >= circlesMax) throw conflict('group.circlesRunning');
    return make(ctx, making, { capacity, endsAt: daysAfter(ctx.now, circleWeeks * 7) });
  });
}

async function make(ctx: MemberContext, making: MakeGroup, circle: { capacity?: number; endsAt?: Date }) {
  const { groupId: id, ...described } = making;
  const isHidden = circle.capacity !== undefined || described.admission === 'invitation';
  const slug = await freeSlug(ctx, isHidden ? '' : slugOf(described.name));
  const begun = { createdBy: ctx.actor.id, createdAt: ctx.now, memberCount: 1 };
  const [made] = await ctx.db
    .insert(groups)
    .values({ id, slug, ...described, ...circle, ...begun })
    .onConflictDoNothing({ target: groups.id })
    .returning({ slug: groups.slug });
  if (!made) return madeBefore(ctx, id);
  await ctx.db.insert(memberships).values({ groupId: id, userId: ctx.actor.id, role: 'moderator', status: 'joined', since: ctx.now });
  await record(ctx, 'group.created', id, {}, [ctx.actor.id]);
  return made;
}

async function madeBefore(ctx: MemberContext, groupId: string) {
  const [made] = await ctx.db
    .select({ slug: groups.slug })
    .from(groups)
    .where(and(eq(groups.id, groupId), eq(groups.createdBy, ctx.actor.id)));
  if (!made) throw conflict('group.idTaken');
  return made;
}

/** The words of an address: plain letters and digits of the name. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');

/** Addresses beside the groups'. */
const pages = new Set(['new', 'needs-an-answer']);
const someLetters = () => crypto.randomUUID().slice(0, 8);

/** An address that no group has. One for few people tells nothing of its name: histories are seen by others. */
async function freeSlug(ctx: Context, wanted: string) {
  if (!wanted) return `circle-${crypto.randomUUID().slice(0, 13)}`;
  const isTaken = pages.has(wanted) || (await ctx.db.$count(groups, eq(groups.slug, wanted))) > 0;
  return isTaken ? `${wanted}-${someLetters()}` : wanted;
}

const isWider = (next: MakeGroup['admission'], now: MakeGroup['admission']) => admissions.indexOf(next) < admissions.indexOf(now);

/**
 * Changes what a group says of itself. It may be made more private at once; opened to more people only by the site's moderators, and a
 * week later, so that those who spoke among few hear of it before. Over words that somebody else changed meanwhile nothing is written.
 */
export function editGroup(ctx: MemberContext, { groupId, version, admission, ...described }: EditGroup) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'edit', ctx.actor, group);
    if (group.version !== version) throw conflict('group.changedMeanwhile');
    const opens = isWider(admission, group.admission);
    if (opens && !allows(groupPolicy, 'openUp', ctx.actor, group)) throw conflict('group.siteOpens', 'admission');
    const isAsBefore = group.opensAs === admission;
    const opening = opens
      ? { opensAs: admission, opensAt: isAsBefore ? group.opensAt : daysAfter(ctx.now, openingDays) }
      : { admission, opensAs: null, opensAt: null };
    await ctx.db
      .update(groups)
      .set({ ...described, ...opening, version: version + 1 })
      .where(eq(groups.id, groupId));
    if (admission === 'invitation')
      await ctx.db.delete(memberships).where(and(eq(memberships.groupId, groupId), eq(memberships.status, 'asked')));
    await record(ctx, opens && !isAsBefore ? 'group.opening' : 'group.edited', groupId, {});
    return { slug: group.slug };
  });
}

/** Opens the groups whose time to open has come. */
export async function openGroups(ctx: Context<System>) {
  const opened = await ctx.db
    .update(groups)
    .set({ admission: sql`${groups.opensAs}`, opensAs: null, opensAt: null, version: sql`${groups.version} + 1` })
    .where(lte(groups.opensAt, ctx.now))
    .returning({ id: groups.id });
  await announce(
    ctx,
    opened.map(({ id }) => id),
  );
}

/** Ends a group: what was said stays readable for those who could read it, and nothing is added. Done twice, it is done once. */
export function archiveGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'archive', ctx.actor, group);
    if (group.archivedAt) return;
    await ctx.db
      .update(groups)
      .set({ archivedAt: ctx.now, version: group.version + 1 })
      .where(eq(groups.id, groupId));
    await record(ctx, 'group.archived', groupId, {});
  });
}

/** Lets the talk in an archived group go on. A circle whose weeks are over stays over. Done twice, it is done once. */
export function reopenGroup(ctx: MemberContext, { groupId }: GroupRef) {
  return inTransaction(ctx, async (ctx) => {
    const group = await lockGroup(ctx, groupId);
    authorize(groupPolicy, 'reopen', ctx.actor, group);
    if (!group.archivedAt) return;
    await ctx.db
      .update(groups)
      .set({ archivedAt: null, version: group.version + 1 })
      .where(eq(groups.id, groupId));
    await record(ctx, 'group.reopened', groupId, {});
  });
}
