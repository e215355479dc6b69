import { and, asc, count, desc, eq, gt, ilike, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { type Db, one } from '@/db/client';
import { formerHandles, recoveryCodes, sessions, signInLinks, users } from '@/db/schema/accounts';
import { memberships } from '@/db/schema/groups';
import { sponsors } from '@/db/schema/sponsorship';
import { type Stage, type StageChoice, stageChoices } from '@/db/vocabulary';
import type { Actor, Context, MemberContext } from '@/server/context';
import { env } from '@/server/env';
import { endDue } from '@/server/moderation/undoing';
import { pageOf } from '@/server/page';
import { authorize } from '@/server/policy';
import { prepared } from '@/server/prepared';
import { digest, unseal } from '@/server/seal';
import type { CheckHandle, CheckPassphrase, FindPeople, UseLink } from './input';
import { passphraseProblem } from './passphrase';
import { accountPolicy } from './policy';

/** What is kept of the token of a session, and of a link in a mail. */
export const sessionDigest = (token: string) => digest(token, 'sessions');
export const linkDigest = (token: string) => digest(token, 'sign-in-links');

/** How exact "last seen" is: nobody, and no copy of the database, learns more of a person's hours than that. */
const seenHours = 1;

/** Whoever a session belongs to, as the database has them now: a role, a standing or a session taken away is gone at once. */
export async function sessionActor(ctx: Pick<Context, 'db' | 'now'>, session: { token: string } | { sessionId: string }): Promise<Actor> {
  const asked = { now: ctx.now, isDemo: isDemoSite() };
  const [row] =
    'token' in session
      ? await sessionByToken(ctx.db).execute({ ...asked, token: sessionDigest(session.token) })
      : await sessionById(ctx.db).execute({ ...asked, id: session.sessionId });
  if (!row) return { kind: 'visitor' };
  // What was only for a while is over once somebody is at the door after it: nobody waits for a clock.
  if ((row.standing !== 'good' || row.isSilenced) && (await endDue({ ...ctx, actor: { kind: 'system' } }, { userId: row.id })) > 0)
    return sessionActor(ctx, session);
  const { sponsor, stageSealed, seenAt, ...person } = row;
  if (ctx.now.getTime() - seenAt.getTime() > seenHours * 3_600_000) {
    await ctx.db.update(sessions).set({ seenAt: ctx.now }).where(eq(sessions.id, row.sessionId));
  }
  return { kind: 'member', ...person, isSponsor: sponsor !== null, stage: openStage(row.id, stageSealed) };
}

const sessionByToken = prepared((db) => selectSession(db, eq(sessions.tokenDigest, sql.placeholder('token'))).prepare('session_by_token'));
const sessionById = prepared((db) => selectSession(db, eq(sessions.id, sql.placeholder('id'))).prepare('session_by_id'));

const selectSession = (db: Db, which: SQL) =>
  db
    .select({
      id: users.id,
      handle: users.handle,
      role: users.role,
      standing: users.standing,
      isSilenced: users.isSilenced,
      joinedAt: users.joinedAt,
      stageSealed: users.stageSealed,
      sponsor: sponsors.userId,
      sessionId: sessions.id,
      seenAt: sessions.seenAt,
      moderatesAGroup: sql<boolean>`exists (select 1 from ${memberships} where ${memberships.userId} = ${users.id} and ${memberships.role} = 'moderator')`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(sponsors, and(eq(sponsors.userId, users.id), inArray(sponsors.status, ['probation', 'active', 'paused'])))
    .where(
      and(
        which,
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql.param(sql.placeholder('now'), sessions.expiresAt)),
        sql`(not ${users.isDemo} or ${sql.placeholder('isDemo')}::boolean)`,
      ),
    );

/** Where a person is, for others to see: only when they said so. */
export function shownStage(
  userId: string,
  { showsStage, stageSealed }: { showsStage: boolean | null; stageSealed: string | null },
): Stage | null {
  const choice = showsStage ? openStage(userId, stageSealed) : 'unsaid';
  return choice === 'unsaid' ? null : choice;
}

/** Demo people have passphrases that anyone can read, so they are let in, and stay in, on a site that runs as a demo alone. */
export const maySignIn = () => (isDemoSite() ? undefined : eq(users.isDemo, false));
const isDemoSite = () => env().CAIRN_DEMO === '1';

/** Where a person says they are, opened: for themselves, and for counts of many. */
export function openStage(userId: string, stageSealed: string | null): StageChoice {
  const stage = stageSealed && unseal(stageSealed, `users.stage.${userId}`);
  return stageChoices.find((choice) => choice === stage) ?? 'unsaid';
}

/** Who is asking, for the frame of every page: from the session that was read already, without a question of its own. */
export function viewer({ actor }: Context) {
  if (actor.kind !== 'member') return null;
  const { id, handle, role, standing, stage, isSponsor } = actor;
  return { id, handle, role, standing, stage, isSponsor };
}

/** The actor's own account, with all that is kept of it. */
export async function myAccount(ctx: MemberContext) {
  const { actor } = ctx;
  authorize(accountPolicy, 'read', actor, actor);
  const codes = ctx.db.$count(recoveryCodes, and(eq(recoveryCodes.userId, actor.id), isNull(recoveryCodes.usedAt)));
  const row = one(
    await ctx.db
      .select({
        handle: users.handle,
        role: users.role,
        joinedAt: users.joinedAt,
        showsStage: users.showsStage,
        locale: users.locale,
        stageSealed: users.stageSealed,
        emailSealed: users.emailSealed,
        codesLeft: codes,
        recoversUntil: sessions.recoversUntil,
        closesAt: users.closesAt,
        closesWith: users.closesWith,
      })
      .from(users)
      .leftJoin(sessions, and(eq(sessions.userId, users.id), eq(sessions.id, actor.sessionId ?? users.id)))
      .where(eq(users.id, actor.id)),
  );
  const { stageSealed, emailSealed, recoversUntil, ...account } = row;
  return {
    ...account,
    id: actor.id,
    stage: openStage(actor.id, stageSealed),
    hasBeenAsked: stageSealed !== null,
    email: emailSealed && unseal(emailSealed, `users.email.${actor.id}`),
    /** Whether this session may set a new passphrase without the old one. */
    recovers: recoversUntil !== null && recoversUntil > ctx.now,
  };
}

/** The browsers that are signed in as the actor, the one last seen first. */
export async function mySessions(ctx: MemberContext) {
  authorize(accountPolicy, 'read', ctx.actor, ctx.actor);
  const rows = await ctx.db
    .select({ id: sessions.id, device: sessions.device, startedAt: sessions.startedAt, seenAt: sessions.seenAt })
    .from(sessions)
    .where(and(eq(sessions.userId, ctx.actor.id), isNull(sessions.endedAt), gt(sessions.expiresAt, ctx.now)))
    .orderBy(desc(sessions.seenAt), desc(sessions.id))
    .limit(100);
  return rows.map((row) => ({ ...row, isThis: row.id === ctx.actor.sessionId }));
}

/** Whose link in a mail this is, so that they can see it before they use it; nobody's when it is used up or too old. */
export async function linkOwner(ctx: Context, { token }: UseLink) {
  const [owner] = await ctx.db
    .select({ handle: users.handle })
    .from(signInLinks)
    .innerJoin(users, eq(users.id, signInLinks.userId))
    .where(and(eq(signInLinks.tokenDigest, linkDigest(token)), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, ctx.now)));
  return owner ?? null;
}

/** Whether nobody has this handle yet. */
export async function checkHandle(ctx: Context, { handle }: CheckHandle) {
  const { taken } = one(await ctx.db.select({ taken: count() }).from(users).where(eq(users.handle, handle)));
  return { isFree: taken === 0 && !(await isFormerHandle(ctx, handle)) };
}

export const formerHandleDigest = (handle: string) => digest(handle.toLowerCase(), 'former-handles');

/** Whether somebody who is gone went by this name not so long ago: nobody else does, lest they be taken for that person. */
export const isFormerHandle = async ({ db, now }: Context, handle: string) =>
  (await db.$count(formerHandles, and(eq(formerHandles.handleDigest, formerHandleDigest(handle)), gt(formerHandles.freeAt, now)))) > 0;

/** What is wrong with a new passphrase, as a reason, while it is being chosen. It is kept nowhere. */
export async function checkPassphrase(_: Context, { passphrase, handle }: CheckPassphrase) {
  return { problem: (await passphraseProblem(passphrase, handle)) ?? null };
}

const peoplePerPage = 50;

/** People by the start of their handle, for the admins who give out roles: no more than they need for that. */
export async function findPeople(ctx: MemberContext, { handle, after }: FindPeople) {
  authorize(accountPolicy, 'find', ctx.actor, ctx.actor);
  const rows = await ctx.db
    .select({ id: users.id, handle: users.handle, role: users.role, standing: users.standing, joinedAt: users.joinedAt })
    .from(users)
    .where(and(ilike(users.handle, `${handle.replaceAll(/[\\%_]/g, '\\$&')}%`), after ? gt(users.handle, after) : undefined))
    .orderBy(asc(users.handle))
    .limit(peoplePerPage + 1);
  const { page, last } = pageOf(rows, peoplePerPage);
  return {
    people: page.map((person) => ({ ...person, isOneself: person.id === ctx.actor.id })),
    next: last?.handle,
  };
}
