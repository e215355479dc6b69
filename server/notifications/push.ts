import { createECDH, createPrivateKey, sign } from 'node:crypto';
import { and, eq, exists, gt, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { sessions } from '@/db/schema/accounts';
import { pushAddresses } from '@/db/schema/notifications';
import type { Context, MemberContext, System } from '@/server/context';
import { env } from '@/server/env';
import { forbidden } from '@/server/errors';
import { noteFault } from '@/server/faults';
import { authorize } from '@/server/policy';
import { keyFor, seal, unseal } from '@/server/seal';
import type { AddPushAddress } from './input';
import { notificationPolicy } from './policy';

const addressPlace = (sessionId: string) => `push_addresses.address.${sessionId}`;
const base64 = (text: string) => Buffer.from(text).toString('base64url');

/** The key pair this site shows itself by to the makers of browsers (VAPID, RFC 8292); made from its secret, so it stays the same. */
function ownKeys() {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(keyFor('push'));
  const open = pair.getPublicKey();
  const [x, y] = [open.subarray(1, 33), open.subarray(33)].map((part) => part.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d: keyFor('push').toString('base64url') };
  return { open: open.toString('base64url'), secret: createPrivateKey({ format: 'jwk', key: jwk }) };
}

/** What a browser has to know of this site before it can be woken by it. */
export function pushKey(ctx: MemberContext) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  return ownKeys().open;
}

/** Whether the browser that asks is woken with news. */
export async function isPushed(ctx: MemberContext) {
  authorize(notificationPolicy, 'read', ctx.actor, { userId: ctx.actor.id });
  const { sessionId } = ctx.actor;
  return sessionId !== undefined && (await ctx.db.$count(pushAddresses, eq(pushAddresses.sessionId, sessionId))) > 0;
}

/** Wakes the browser that asks with news from now on, until its session ends or it is taken back. */
export async function addPushAddress(ctx: MemberContext, { address }: AddPushAddress) {
  authorize(notificationPolicy, 'choose', ctx.actor, { userId: ctx.actor.id });
  const { sessionId } = ctx.actor;
  if (!sessionId) throw forbidden();
  const kept = { addressSealed: seal(address, addressPlace(sessionId)), savedAt: ctx.now };
  await ctx.db
    .insert(pushAddresses)
    .values({ sessionId, ...kept })
    .onConflictDoUpdate({ target: pushAddresses.sessionId, set: kept });
}

export async function removePushAddress(ctx: MemberContext) {
  authorize(notificationPolicy, 'choose', ctx.actor, { userId: ctx.actor.id });
  if (ctx.actor.sessionId) await ctx.db.delete(pushAddresses).where(eq(pushAddresses.sessionId, ctx.actor.sessionId));
}

/** Wakes the browser that asks, to show that it works. */
export async function tryPush(ctx: MemberContext) {
  authorize(notificationPolicy, 'choose', ctx.actor, { userId: ctx.actor.id });
  if (ctx.actor.sessionId) await wake(ctx, ctx.actor.id, { only: ctx.actor.sessionId });
}

/** Wakes every browser in which this person is signed in and asked for it. Nothing is sent along: the words are in the browser. An urgent one is not kept back by a phone that saves its battery. */
export async function wake(ctx: Context, userId: string, { only, isUrgent = false }: { only?: string; isUrgent?: boolean } = {}) {
  const rows = await ctx.db
    .select({ sessionId: pushAddresses.sessionId, addressSealed: pushAddresses.addressSealed })
    .from(pushAddresses)
    .innerJoin(sessions, eq(sessions.id, pushAddresses.sessionId))
    .where(
      and(eq(sessions.userId, userId), isNull(sessions.endedAt), gt(sessions.expiresAt, ctx.now), only ? eq(sessions.id, only) : undefined),
    );
  for (const { sessionId, addressSealed } of rows) {
    const status = await knock(unseal(addressSealed, addressPlace(sessionId)), ctx.now, isUrgent ? 'high' : 'normal');
    if (status === 404 || status === 410) await ctx.db.delete(pushAddresses).where(eq(pushAddresses.sessionId, sessionId));
  }
}

/** Sends an empty message; gives back what was answered, or nothing when nobody was reached. */
async function knock(address: string, now: Date, urgency: 'normal' | 'high') {
  const { open, secret } = ownKeys();
  const { CAIRN_URL } = env();
  const claims = { aud: new URL(address).origin, exp: Math.floor(now.getTime() / 1000) + 12 * 3600, sub: contactOf(CAIRN_URL) };
  const said = `${base64(JSON.stringify({ typ: 'JWT', alg: 'ES256' }))}.${base64(JSON.stringify(claims))}`;
  const signature = sign('sha256', Buffer.from(said), { key: secret, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const headers = { authorization: `vapid t=${said}.${signature}, k=${open}`, ttl: '86400', urgency, topic: 'news' };
  try {
    const response = await fetch(address, { method: 'POST', headers, redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    return response.status;
  } catch (fault) {
    noteFault(new Error(`A browser could not be woken (${fault instanceof Error ? fault.name : 'no name'}).`));
    return undefined;
  }
}

const contactOf = (url: string) => (url.startsWith('https:') ? url : `mailto:no-reply@${new URL(url).hostname}`);

/** Forgets the browsers whose session is over. */
export async function forgetPushAddresses(ctx: Context<System>) {
  const over = ctx.db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, pushAddresses.sessionId), or(isNotNull(sessions.endedAt), lt(sessions.expiresAt, ctx.now))));
  await ctx.db.delete(pushAddresses).where(exists(over));
}
